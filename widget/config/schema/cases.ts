import { z } from "zod";
import { agreeing, essential, field } from "./field.ts";

export const shopCase = agreeing(
  z.object({
    problem: field("text", "What went wrong.", "Vaas in scherven aangekomen."),
    solution: field("text", "What was done about it.", "Dezelfde avond een nieuw exemplaar."),
    reported: field(
      "moment",
      "When the customer reported it, on the shop's clock.",
      "2026-10-15T14:20",
    ),
    resolved: field("moment", "When it was put right, on the shop's clock.", "2026-10-15T19:05"),
    within: essential(
      field("duration", "The promise then in force, when it was another than today's.", "48 hours"),
    ),
    scenario: essential(field("word", "The `id` of the scenario it belongs to.", "damaged")),
    customer: field(
      "text",
      "Who it was, as far as that person allows.",
      "Marieke uit Rijswijk",
    ).optional(),
    words: field(
      "text",
      "What the customer said about it.",
      "Vijf uur later stond ze op de stoep.",
    ).optional(),
    source: field(
      "url",
      "Where the story can be read in full.",
      "https://blauwevos.example/verhalen",
    ).optional(),
    image: field("url", "A picture of it, from the shop's own site.", "vaas.webp").optional(),
    permission: field(
      "flag",
      "Whether the customer allowed name and words to be shown; without `true` neither is.",
      true,
    ).optional(),
  }),
  "reported <= resolved",
);
