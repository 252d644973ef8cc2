import { z } from "zod";
import { agreeing, essential, field } from "./field.ts";

export const season = agreeing(
  z.object({
    from: field("day", "First day, in the shop's time zone.", "2026-11-23"),
    until: field("day", "Last day, included.", "2027-01-21"),
    notice: essential(
      field(
        "text",
        "One sentence that says why it is different now.",
        "Het is druk rond de feestdagen.",
      ),
    ),
    headline: essential(
      field("text", "The promise of this season.", "Fout? Binnen 48 uur opgelost."),
    ),
    within: essential(field("duration", "How soon it is put right in this season.", "48 hours")),
    orderBefore: z
      .object({
        for: field("text", "What it should arrive for.", "Sinterklaas"),
        at: field("moment", "The last moment to order, on the shop's clock.", "2026-12-03T16:00"),
      })
      .meta({ description: "Until when to order for it to arrive in time." })
      .optional(),
  }),
  "from <= until",
);
