import { z } from "zod";
import { agreeing, essential, field } from "./field.ts";

export const season = agreeing(
  z.object({
    from: field("day", "First day, in the shop's time zone.", { examples: ["2026-11-23"] }),
    until: field("day", "Last day, included.", { examples: ["2027-01-21"] }),
    notice: essential(
      field("text", "One sentence that says why it is different now.", {
        examples: ["Het is druk rond de feestdagen."],
        most: 200,
        promises: "notice",
      }),
    ),
    headline: essential(
      field("text", "The promise of this season.", {
        examples: ["Fout? Binnen 48 uur opgelost."],
        most: 60,
        promises: "headline",
      }),
    ),
    within: essential(
      field("duration", "How soon it is put right in this season.", { examples: ["48 hours"] }),
    ),
    orderBefore: z
      .object({
        for: field("text", "What it should arrive for.", {
          examples: ["Sinterklaas"],
          most: 40,
          untranslated: true,
        }),
        at: field("moment", "The last moment to order, on the shop's clock.", {
          examples: ["2026-12-03T16:00"],
        }),
      })
      .meta({ description: "Until when to order for it to arrive in time." })
      .optional(),
  }),
  "from <= until",
);
