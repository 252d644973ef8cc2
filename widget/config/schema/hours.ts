import { z } from "zod";
import { CALENDARS, type Calendar } from "../calendars.ts";
import { essential, field } from "./field.ts";

export const hours = z
  .object({
    timeZone: field("zone", "The shop's time zone (IANA name).", {
      examples: ["Europe/Amsterdam"],
    }),
    week: field(
      "week",
      "Opening hours by day or range of days; `24:00` ends a day, an interval may pass midnight, a later key wins.",
      { examples: [{ "mon-fri": "09:00-17:30", sat: ["10:00-12:30", "13:00-16:00"] }] },
    ),
    holidays: essential(
      z.enum(Object.keys(CALENDARS) as [Calendar, ...Calendar[]]).meta({
        description:
          "The country, or the region of a country, whose public holidays close the shop. One that is kept only in some places of it is written under `except`.",
        examples: ["NL"],
      }),
    ),
    except: essential(
      field(
        "exceptions",
        "Other hours, or `closed`, on a date or from one date to another; beats holidays and week.",
        { examples: [{ "2026-12-24": "09:00-13:00", "2026-12-28..2027-01-02": "closed" }] },
      ),
    ),
  })
  .meta({
    description:
      "When the shop is open. Working hours and working days, and whether somebody is there now, are computed from it; left out whole when any part of it is broken.",
  });
