import { z } from "zod";
import { essential, field } from "./field.ts";

export const scenario = z.object({
  id: field("word", "A short name of your own, to refer to from `cases`.", { examples: ["late"] }),
  when: field("text", "What went wrong, in the visitor's words.", {
    examples: ["Mijn pakket is te laat"],
    most: 60,
  }),
  steps: z
    .array(
      field("text", "One step.", {
        examples: ["Stuur je bestelnummer via WhatsApp."],
        most: 160,
        promises: "step",
      }),
    )
    .meta({
      description: "What happens then, step by step.",
      examples: [["Stuur je bestelnummer via WhatsApp."]],
    }),
  within: essential(
    field("duration", "How soon this is put right; else the promise's own.", {
      examples: ["4 working hours"],
    }),
  ),
  remedy: essential(
    field("text", "What the visitor gets in this case; else the promise's own.", {
      examples: ["Geld terug."],
      most: 160,
      promises: "remedy",
    }),
  ),
  message: field(
    "text",
    "The message that is ready to send. `{contact} {shop} {page} {url}` are filled in.",
    {
      examples: ["Hoi {contact}, mijn pakket is te laat. Mijn bestelnummer is: "],
      most: 400,
      placeholders: ["contact", "shop", "page", "url"],
    },
  ).optional(),
});
