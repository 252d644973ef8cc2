import { z } from "zod";
import { field } from "./field.ts";

export const promise = z
  .object({
    headline: field("text", "The promise in one sentence, with a number or a moment in it.", {
      examples: ["Fout? Binnen 24 uur opgelost."],
      most: 60,
      promises: "headline",
    }),
    within: field("duration", "How soon it is put right. The deadline is computed from it.", {
      examples: ["24 hours", "4 working hours", "1 werkdag", "today"],
    }),
    appliesTo: field("text", "Which faults the promise covers.", {
      examples: ["Te laat, kapot, verkeerd of incompleet bezorgd."],
      most: 120,
      promises: "scope",
    }).optional(),
    remedy: field("text", "What the visitor gets.", {
      examples: ["Jij kiest: een nieuw exemplaar of je geld terug."],
      most: 160,
      promises: "remedy",
    }),
    otherwise: field("text", "What happens when the shop misses its own deadline.", {
      examples: ["Lukt dat niet op tijd? Dan krijg je € 10 terug."],
      most: 160,
      promises: "miss",
    }).optional(),
    beyondTheLaw: field("text", "What the promise adds to the visitor's legal rights.", {
      examples: ["Boven op je wettelijke rechten."],
      most: 160,
      praises: true,
    }).optional(),
    termsUrl: field("url", "The page with the conditions of the promise.", {
      examples: ["https://blauwevos.example/vangnet"],
      leadsTo: "page",
    }).optional(),
  })
  .meta({
    description: "What the shop promises when something goes wrong.",
    examples: [
      {
        headline: "Fout? Binnen 24 uur opgelost.",
        within: "24 hours",
        remedy: "Jij kiest: een nieuw exemplaar of je geld terug.",
      },
    ],
  });
