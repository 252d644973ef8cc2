import { z } from "zod";
import { field } from "./field.ts";

export const legal = z
  .object({
    rightsUrl: field(
      "url",
      "The page about the visitor's legal rights.",
      "https://blauwevos.example/je-rechten",
    ).optional(),
    withdrawalUrl: field(
      "url",
      "The page on which a customer withdraws from a purchase.",
      "https://blauwevos.example/herroepen",
    ).optional(),
    guaranteeNotice: field(
      "url",
      "The official EU notice on the legal guarantee, as an image file, shown as it is.",
      "garantie.svg",
    ).optional(),
  })
  .meta({ description: "Links that the law asks for." });
