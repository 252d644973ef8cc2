import { z } from "zod";
import { field } from "./field.ts";

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
