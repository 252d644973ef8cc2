import { z } from "zod";
import { field } from "./field.ts";

export const legal = z
  .object({
    rightsUrl: field("url", "The page about the visitor's legal rights.", {
      examples: ["https://blauwevos.example/je-rechten"],
      leadsTo: "page",
    }).optional(),
    withdrawalUrl: field("url", "The page on which a customer withdraws from a purchase.", {
      examples: ["https://blauwevos.example/herroepen"],
      leadsTo: "page",
    }).optional(),
    guaranteeNotice: field(
      "url",
      "The official EU notice on the legal guarantee, as an image file, shown as it is.",
      { examples: ["garantie.svg"], leadsTo: "picture" },
    ).optional(),
  })
  .meta({ description: "Links that the law asks for." });
