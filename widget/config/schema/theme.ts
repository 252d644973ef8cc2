import { z } from "zod";
import { field } from "./field.ts";

export const theme = z
  .object({
    accent: field("colour", "What can be pressed, and the deadline.", {
      examples: [
        "#1d4ed8",
        {
          light: "#1d4ed8",
          dark: "#93b4ff",
        },
      ],
    }).optional(),
    onAccent: field("colour", "Text on the accent; else black or white, whichever reads best.", {
      examples: ["#ffffff"],
    }).optional(),
    surface: field("colour", "The background.", { examples: ["#ffffff"] }).optional(),
    text: field("colour", "The text.", { examples: ["#1c1917"] }).optional(),
    muted: field("colour", "Secondary text.", { examples: ["#57534e"] }).optional(),
    border: field("colour", "Hairlines.", { examples: ["#e7e5e4"] }).optional(),
    radius: field("whole", "The roundness of the outer corners, in px.", {
      examples: [14],
    }).optional(),
    font: field("css", "A font family; else the shop's own font.", {
      examples: ["Georgia, serif"],
    }).optional(),
    shadow: field("css", "The shadow under badge and panel, as in CSS.", {
      examples: ["0 8px 24px rgba(0, 0, 0, 0.12)"],
    }).optional(),
    z: field("whole", "The layer that badge and panel lie on; cookie banners usually lie higher.", {
      examples: [9000],
    }).optional(),
    scheme: z
      .enum(["light", "dark"])
      .meta({
        description: "Always light or always dark; else as the page is.",
        examples: ["light"],
      })
      .optional(),
    corner: z
      .enum(["left", "right"])
      .meta({
        description: "The corner of the badge; else the one where the lines of the page end.",
        examples: ["right"],
      })
      .optional(),
    offset: z
      .object({
        x: field("whole", "From the side, in px.", { examples: [20] }).optional(),
        y: field("whole", "From the bottom, in px.", { examples: [20] }).optional(),
      })
      .meta({ description: "How far the badge stays from the edges." })
      .optional(),
  })
  .meta({ description: "How it looks." });
