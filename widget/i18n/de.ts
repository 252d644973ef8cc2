import type { Messages } from "./en.ts";
import { clock, counted } from "./forms.ts";
import type { Tone } from "./tone.ts";

/** Says Sie; du where the tone is informal. What is counted follows "in" and "von", so it stands in the dative. */
export const say = (tone?: Tone, region?: string): Messages => {
  const du = tone === "informal";
  const rights = `${du ? "Deine" : "Ihre"} gesetzlichen Rechte`;
  return {
    close: region === "ch" ? "Schliessen" : "Schließen",
    open: "Was, wenn etwas schiefgeht?",
    deadline: "Jetzt gemeldet: gelöst",
    today: "heute",
    tomorrow: "morgen",
    weekdays: "Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag",
    months: `${region === "at" ? "Jänner" : "Januar"} Februar März April Mai Juni Juli August September Oktober November Dezember`,
    date: (weekday, day, month) => `${weekday}, ${day}.\u00a0${month}`,
    time: clock,
    by: (time, day, ahead) =>
      ahead ? `bis ${day}, ${time}\u00a0Uhr` : `${day} bis ${time}\u00a0Uhr`,
    zone: (city) => `Zeit in ${city}`,
    cities: "Brussels=Brüssel Luxembourg=Luxemburg Vienna=Wien Zurich=Zürich",
    within: (span) => `innerhalb von ${span}`,
    minutes: counted("Minute", "Minuten"),
    hours: counted("Stunde", "Stunden"),
    days: counted("Tag", "Tagen"),
    workingHours: counted("Arbeitsstunde", "Arbeitsstunden"),
    workingDays: counted("Werktag", "Werktagen"),
    and: " und ",
    openUntil: (time) => `jetzt da, bis ${time}\u00a0Uhr`,
    openNow: "jetzt da",
    backAt: (time, day, ahead) => `wieder da ${ahead < 2 ? "" : "am "}${day} um ${time}\u00a0Uhr`,
    helps: (name) => `${name} hilft ${du ? "dir" : "Ihnen"}`,
    replies: (within) => `Antwortet ${within}`,
    languages:
      "nl=Niederländisch en=Englisch de=Deutsch fr=Französisch es=Spanisch it=Italienisch pl=Polnisch tr=Türkisch",
    speaks: (languages) => `Spricht ${languages}`,
    quote: (words) => `„${words}“`,
    whatsapp: (name) => `WhatsApp an ${name}`,
    phone: (name) => `${name} anrufen`,
    email: (name) => `E-Mail an ${name}`,
    scenarios: "Was schiefgehen kann",
    cases: "Was schon schiefgegangen ist",
    record: (kept, total) =>
      `${kept} von ${total} wie versprochen gelöst, in den letzten 12 Monaten`,
    median: (span) => `Die Hälfte innerhalb von ${span}`,
    kept: "Rechtzeitig",
    missed: "Zu spät",
    took: (span) => `gelöst in ${span}`,
    source: "Die ganze Geschichte lesen",
    more: "Weitere Fälle zeigen",
    orderBefore: (occasion, moment) =>
      `Rechtzeitig für ${occasion}: ${du ? "Bestell" : "Bestellen Sie"} ${moment}`,
    rights: `${rights} bleiben unberührt.`,
    terms: "Bedingungen dieses Versprechens",
    rightsLink: rights,
    withdrawal: "Vertrag widerrufen",
    guarantee: "Die gesetzliche Gewährleistung",
    kvk: "Handelsregister",
    vat: "USt-IdNr.",
  };
};
