import { z } from "zod";
import { agreeing, essential, field } from "./field.ts";

export const shopCase = agreeing(
  z.object({
    problem: field("text", "What went wrong.", {
      examples: ["Vaas in scherven aangekomen."],
      most: 160,
      praises: true,
      customer: "story",
    }),
    solution: field("text", "What was done about it.", {
      examples: ["Dezelfde avond een nieuw exemplaar."],
      most: 240,
      praises: true,
      customer: "story",
    }),
    reported: field("moment", "When the customer reported it, on the shop's clock.", {
      examples: ["2026-10-15T14:20"],
    }),
    resolved: field("moment", "When it was put right, on the shop's clock.", {
      examples: ["2026-10-15T19:05"],
    }),
    within: essential(
      field("duration", "The promise then in force, when it was another than today's.", {
        examples: ["48 hours"],
        past: true,
      }),
    ),
    scenario: essential(
      field("word", "The `id` of the scenario it belongs to.", { examples: ["damaged"] }),
    ),
    customer: field("text", "Who it was, as far as that person allows.", {
      examples: ["Marieke uit Rijswijk"],
      most: 60,
      untranslated: true,
      customer: "name",
    }).optional(),
    words: field("text", "What the customer said about it.", {
      examples: ["Vijf uur later stond ze op de stoep."],
      most: 240,
      untranslated: true,
      praises: true,
      customer: "story",
    }).optional(),
    source: field("url", "Where the story can be read in full.", {
      examples: ["https://blauwevos.example/verhalen"],
      leadsTo: "page",
    }).optional(),
    image: field("url", "A picture of it, from the shop's own site.", {
      examples: ["vaas.webp"],
      leadsTo: "picture",
    }).optional(),
    permission: field(
      "flag",
      "Whether the customer allowed name and words to be shown; without `true` neither is.",
      { examples: [true] },
    ).optional(),
  }),
  "reported <= resolved",
);
