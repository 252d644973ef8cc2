import type { Changed } from "./change.ts";

export const reading: Record<string, Changed> = {
  "missing-field": { change: { "promise.headline": undefined }, at: "promise:" },
  "invalid-text": { change: { "contact.role": ["eigenaar"] } },
  "invalid-word": { change: { "shop.kvk": 87654321 } },
  "invalid-url": { change: { "cases.0.source": "javascript:alert(1)" } },
  "invalid-email": { change: { "standIns.0.contact.email": "joris at blauwevos.nl" } },
  "invalid-language": { change: { "contact.languages.1": "nl_NL" } },
  "invalid-duration": { change: { "contact.replyWithin": "2h" } },
  "invalid-day": { change: { "standIns.0.until": "2027-02-30" } },
  "invalid-moment": { change: { "seasons.0.orderBefore.at": "3 december, 16:00" } },
  "invalid-zone": { change: { "hours.timeZone": "Delft" } },
  "invalid-week": {
    change: { "hours.week": { "mon-fri": "9:00-17:30", sat: ["10:00-12:30", "13:00-16:00"] } },
    at: "hours.week.mon-fri",
  },
  "invalid-exceptions": {
    change: { "hours.except": { "24-12-2026": "09:00-13:00", "2026-12-28..2027-01-02": "closed" } },
    at: "hours.except.24-12-2026",
  },
  "invalid-colour": { change: { "theme.accent": "blauw" } },
  "invalid-css": { change: { "theme.font": "Georgia; color: red" } },
  "invalid-number": { change: { "theme.radius": "12px" } },
  "invalid-flag": { change: { "show.badge": "ja" } },
  "invalid-choice": { change: { "theme.corner": "rechts" } },
  "invalid-list": { change: { "show.except": "/checkout/betaald*" } },
  "invalid-object": { change: { show: true } },
  "no-channel": {
    change: {
      "standIns.0.contact.whatsapp": undefined,
      "standIns.0.contact.phone": undefined,
      "standIns.0.contact.email": undefined,
    },
    at: "standIns.0.contact",
  },
  "dates-reversed": { change: { "standIns.0.until": "2026-01-02" }, at: "standIns.0" },
  "resolved-first": { change: { "cases.2.resolved": "2026-09-08T08:10" }, at: "cases.2" },
  "unknown-key": {
    change: { "contact.role": undefined, "contact.rol": "eigenaar, pakt je bestelling zelf in" },
    at: "contact.rol:",
  },
};
