import { z } from "zod";
import { field } from "./field.ts";

export const shop = z
  .object({
    name: field("text", "The shop's name as visitors know it.", {
      examples: ["Blauwe Vos"],
      most: 40,
      untranslated: true,
      praises: true,
    }),
    url: field("url", "The shop's homepage.", {
      examples: ["https://blauwevos.example"],
      leadsTo: "page",
    }).optional(),
    tradeName: field("text", "The registered trade name, shown in the small print.", {
      examples: ["Blauwe Vos Keramiek v.o.f."],
      most: 80,
      untranslated: true,
    }).optional(),
    address: field("text", "Where the business is established, shown in the small print.", {
      examples: ["Voorstraat 12, 2611 JP Delft"],
      most: 120,
      untranslated: true,
    }).optional(),
    kvk: field("word", "The number in the trade register (KvK).", {
      examples: ["87654321"],
    }).optional(),
    vat: field("word", "The VAT number.", { examples: ["NL004495445B01"] }).optional(),
  })
  .meta({ description: "Who the shop is.", examples: [{ name: "Blauwe Vos" }] });
