import { z } from "zod";
import { field } from "./field.ts";

export const theme = z
  .object({
    accent: field("colour", "What can be pressed, and the deadline.", "#1d4ed8", {
      light: "#1d4ed8",
      dark: "#93b4ff",
    }).optional(),
    onAccent: field(
      "colour",
      "Text on the accent; else black or white, whichever reads best.",
      "#ffffff",
    ).optional(),
    surface: field("colour", "The background.", "#ffffff").optional(),
    text: field("colour", "The text.", "#1c1917").optional(),
    muted: field("colour", "Secondary text.", "#57534e").optional(),
    border: field("colour", "Hairlines.", "#e7e5e4").optional(),
    radius: field("whole", "The roundness of the outer corners, in px.", 14).optional(),
    font: field("css", "A font family; else the shop's own font.", "Georgia, serif").optional(),
    shadow: field(
      "css",
      "The shadow under badge and panel, as in CSS.",
      "0 8px 24px rgba(0, 0, 0, 0.12)",
    ).optional(),
    z: field(
      "whole",
      "The layer that badge and panel lie on; cookie banners usually lie higher.",
      9000,
    ).optional(),
    scheme: z
      .enum(["light", "dark"])
      .meta({
        description: "Always light or always dark; else as the page is.",
        examples: ["light"],
      })
      .optional(),
    corner: z
      .enum(["left", "right"])
      .meta({ description: "The corner of the badge.", examples: ["right"] })
      .optional(),
    offset: z
      .object({
        x: field("whole", "From the side, in px.", 20).optional(),
        y: field("whole", "From the bottom, in px.", 20).optional(),
      })
      .meta({ description: "How far the badge stays from the edges." })
      .optional(),
  })
  .meta({ description: "How it looks." });
