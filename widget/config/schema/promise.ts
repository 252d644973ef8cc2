import { z } from "zod";
import { essential, field } from "./field.ts";

export const shop = z
  .object({
    name: field("text", "The shop's name as visitors know it.", "Blauwe Vos"),
    url: field("url", "The shop's homepage.", "https://blauwevos.example").optional(),
    tradeName: field(
      "text",
      "The registered trade name, shown in the small print.",
      "Blauwe Vos Keramiek v.o.f.",
    ).optional(),
    address: field(
      "text",
      "Where the business is established, shown in the small print.",
      "Voorstraat 12, 2611 JP Delft",
    ).optional(),
    kvk: field("word", "The number in the trade register (KvK).", "87654321").optional(),
    vat: field("word", "The VAT number.", "NL004495445B01").optional(),
  })
  .meta({ description: "Who the shop is." });

export const promise = z
  .object({
    headline: field(
      "text",
      "The promise in one sentence, with a number or a moment in it.",
      "Fout? Binnen 24 uur opgelost.",
    ),
    within: field(
      "duration",
      "How soon it is put right. The deadline is computed from it.",
      "24 hours",
      "4 working hours",
      "1 werkdag",
      "today",
    ),
    appliesTo: field(
      "text",
      "Which faults the promise covers.",
      "Te laat, kapot, verkeerd of incompleet bezorgd.",
    ).optional(),
    remedy: field(
      "text",
      "What the visitor gets.",
      "Jij kiest: een nieuw exemplaar of je geld terug.",
    ),
    otherwise: field(
      "text",
      "What happens when the shop misses its own deadline.",
      "Lukt dat niet op tijd? Dan krijg je € 10 terug.",
    ).optional(),
    beyondTheLaw: field(
      "text",
      "What the promise adds to the visitor's legal rights.",
      "Boven op je wettelijke rechten.",
    ).optional(),
    termsUrl: field(
      "url",
      "The page with the conditions of the promise.",
      "https://blauwevos.example/vangnet",
    ).optional(),
  })
  .meta({ description: "What the shop promises when something goes wrong." });

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
