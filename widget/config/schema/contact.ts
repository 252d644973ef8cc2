import { z } from "zod";
import { agreeing, field } from "./field.ts";

export const contact = agreeing(
  z
    .object({
      name: field("text", "The person's first name.", {
        examples: ["Anna"],
        most: 40,
        untranslated: true,
      }),
      role: field("text", "What this person does in the shop.", {
        examples: ["eigenaar"],
        most: 60,
        praises: true,
      }).optional(),
      photo: field(
        "url",
        "A portrait, square, from the shop's own site; initials stand in when it is missing.",
        { examples: ["anna.webp"], leadsTo: "portrait" },
      ).optional(),
      languages: z
        .array(field("language", "A language tag.", { examples: ["nl"] }))
        .meta({ description: "The languages this person speaks.", examples: [["nl", "en"]] })
        .optional(),
      note: field("text", "One sentence in this person's own words.", {
        examples: ["Ik lees elk bericht zelf."],
        most: 160,
        promises: "note",
      }).optional(),
      replyWithin: field("duration", "How soon this person answers.", {
        examples: ["2 working hours"],
      }).optional(),
      whatsapp: field("phone", "WhatsApp number in international form (E.164).", {
        examples: ["+31612345678"],
        for: "whatsapp",
      }).optional(),
      phone: field("phone", "Telephone number in international form (E.164).", {
        examples: ["+31152001234"],
        for: "calls",
      }).optional(),
      email: field("email", "E-mail address.", { examples: ["anna@blauwevos.example"] }).optional(),
    })
    .meta({
      description:
        "The person who puts it right, with at least one of `whatsapp`, `phone` and `email`.",
      examples: [{ name: "Anna", whatsapp: "+31612345678" }],
    }),
  "whatsapp | phone | email",
  { anyOf: [{ required: ["whatsapp"] }, { required: ["phone"] }, { required: ["email"] }] },
);
