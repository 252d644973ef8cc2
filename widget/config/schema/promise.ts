import { z } from "zod";
import { field } from "./field.ts";

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
