import { z } from "zod";
import { essential, field } from "./field.ts";

export const scenario = z.object({
  id: field("word", "A short name of your own, to refer to from `cases`.", "late"),
  when: field("text", "What went wrong, in the visitor's words.", "Mijn pakket is te laat"),
  steps: z
    .array(field("text", "One step.", "Stuur je bestelnummer via WhatsApp."))
    .meta({ description: "What happens then, step by step." }),
  within: essential(
    field("duration", "How soon this is put right; else the promise's own.", "4 working hours"),
  ),
  remedy: essential(
    field("text", "What the visitor gets in this case; else the promise's own.", "Geld terug."),
  ),
  message: field(
    "text",
    "The message that is ready to send. `{contact} {shop} {page} {url}` are filled in.",
    "Hoi {contact}, mijn pakket is te laat. Mijn bestelnummer is: ",
  ).optional(),
});
