import { z } from "zod";
import { contact } from "./contact.ts";
import { agreeing, field } from "./field.ts";

export const standIn = agreeing(
  z.object({
    from: field("day", "First day, in the shop's time zone.", { examples: ["2026-12-28"] }),
    until: field("day", "Last day, included.", { examples: ["2027-01-02"] }),
    contact: contact.meta({
      ...contact.meta(),
      description: "Who stands in, with the same fields as `contact`.",
    }),
  }),
  "from <= until",
);
