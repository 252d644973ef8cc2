import { z } from "zod";
import { agreeing, field } from "./field.ts";

export const contact = agreeing(
  z
    .object({
      name: field("text", "The person's first name.", "Anna"),
      role: field("text", "What this person does in the shop.", "eigenaar").optional(),
      photo: field(
        "url",
        "A portrait, square, from the shop's own site; initials stand in when it is missing.",
        "anna.webp",
      ).optional(),
      languages: z
        .array(field("language", "A language tag.", "nl"))
        .meta({ description: "The languages this person speaks.", examples: [["nl", "en"]] })
        .optional(),
      note: field(
        "text",
        "One sentence in this person's own words.",
        "Ik lees elk bericht zelf.",
      ).optional(),
      replyWithin: field("duration", "How soon this person answers.", "2 working hours").optional(),
      whatsapp: field(
        "phone",
        "WhatsApp number in international form (E.164).",
        "+31612345678",
      ).optional(),
      phone: field(
        "phone",
        "Telephone number in international form (E.164).",
        "+31152001234",
      ).optional(),
      email: field("email", "E-mail address.", "anna@blauwevos.example").optional(),
    })
    .meta({
      description:
        "The person who puts it right, with at least one of `whatsapp`, `phone` and `email`.",
    }),
  "whatsapp | phone | email",
  { anyOf: [{ required: ["whatsapp"] }, { required: ["phone"] }, { required: ["email"] }] },
);
