import { z } from "zod";
import { field } from "./field.ts";

export const show = z
  .object({
    badge: field("flag", "Whether the badge is placed; `true` when left out.", {
      examples: [true],
    }).optional(),
    only: z
      .array(field("word", "A path.", { examples: ["/products/*"] }))
      .meta({
        description: "The only paths that get the badge; `*` stands for anything.",
        examples: [["/products/*"]],
      })
      .optional(),
    except: z
      .array(field("word", "A path.", { examples: ["/checkout/*"] }))
      .meta({ description: "Paths without the badge.", examples: [["/checkout/*"]] })
      .optional(),
  })
  .meta({ description: "Where the badge is shown." });
