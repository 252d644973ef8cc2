import { z } from "zod";
import { LANGUAGES } from "../i18n/languages.ts";
import { TONES } from "../i18n/tone.ts";
import { shopCase } from "./schema/cases.ts";
import { contact } from "./schema/contact.ts";
import { field } from "./schema/field.ts";
import { hours } from "./schema/hours.ts";
import { legal } from "./schema/legal.ts";
import { promise } from "./schema/promise.ts";
import { scenario } from "./schema/scenarios.ts";
import { season } from "./schema/seasons.ts";
import { shop } from "./schema/shop.ts";
import { show } from "./schema/show.ts";
import { standIn } from "./schema/stand-ins.ts";
import { theme } from "./schema/theme.ts";

/** Everything that a shop can say in `vangnet.json`. */
export const schema = z
  .object({
    $schema: field("word", "The JSON Schema, for editors that help while typing.", {
      examples: ["./vangnet.schema.json"],
    }).optional(),
    language: z
      .enum(LANGUAGES)
      .meta({
        description: "The widget's language; else the page's `<html lang>`, else Dutch.",
        examples: ["nl"],
      })
      .optional(),
    tone: z
      .enum(TONES)
      .meta({
        description:
          "How the widget's own words address the visitor: je or u, du or Sie, tu or vous. Dutch is informal, German and French are formal, unless this says otherwise.",
        examples: ["formal"],
      })
      .optional(),
    shop,
    promise,
    contact,
    hours: hours.optional(),
    scenarios: z
      .array(scenario)
      .meta({ description: "What can go wrong, each with its own steps." })
      .optional(),
    cases: z
      .array(shopCase)
      .meta({ description: "What went wrong before and how it was put right, misses included." })
      .optional(),
    casesNote: field("text", "Where the cases come from and whether they were checked.", {
      examples: ["Verteld door de winkel."],
      most: 200,
      praises: true,
    }).optional(),
    seasons: z.array(season).meta({ description: "Other promises between two dates." }).optional(),
    standIns: z
      .array(standIn)
      .meta({ description: "Other contacts between two dates." })
      .optional(),
    legal: legal.optional(),
    theme: theme.optional(),
    show: show.optional(),
    analytics: z
      .enum(["none", "dataLayer"])
      .meta({
        description: "`dataLayer` also pushes the events to `window.dataLayer`.",
        examples: ["none"],
      })
      .optional(),
  })
  .meta({
    title: "vangnet.json",
    description:
      "What a shop promises when something goes wrong, who keeps it, and how it went before.",
  });

/** A config after reading: durations, dates and opening hours are values, not strings. */
export type Config = z.output<typeof schema>;
/** A config as the owner writes it. */
export type ConfigInput = z.input<typeof schema>;
export type Contact = Config["contact"];
export type Hours = NonNullable<Config["hours"]>;
export type Scenario = NonNullable<Config["scenarios"]>[number];
export type ShopCase = NonNullable<Config["cases"]>[number];
export type Season = NonNullable<Config["seasons"]>[number];
export type StandIn = NonNullable<Config["standIns"]>[number];
export type Theme = NonNullable<Config["theme"]>;
