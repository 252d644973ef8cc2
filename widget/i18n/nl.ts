import type { Messages } from "./en.ts";
import { clock, counted } from "./forms.ts";
import type { Tone } from "./tone.ts";

/** Says je; u where the tone is formal. */
export const say = (tone?: Tone): Messages => {
  const rights = `${tone === "formal" ? "Uw" : "Je"} wettelijke rechten`;
  return {
    close: "Sluiten",
    open: "Wat als het misgaat?",
    deadline: "Nu gemeld: opgelost",
    today: "vandaag",
    tomorrow: "morgen",
    weekdays: "zondag maandag dinsdag woensdag donderdag vrijdag zaterdag",
    months:
      "januari februari maart april mei juni juli augustus september oktober november december",
    date: (weekday, day, month) => `${weekday} ${day}\u00a0${month}`,
    time: clock,
    by: (time, day, ahead) => (ahead ? `vóór ${day} ${time}` : `${day} vóór ${time}`),
    zone: (city) => `tijd in ${city}`,
    cities:
      "Brussels=Brussel Luxembourg=Luxemburg Berlin=Berlijn Vienna=Wenen Zurich=Zürich Paris=Parijs London=Londen",
    within: (span) => `binnen ${span}`,
    minutes: counted("minuut", "minuten"),
    hours: counted("uur", "uur"),
    days: counted("dag", "dagen"),
    workingHours: counted("werkuur", "werkuren"),
    workingDays: counted("werkdag", "werkdagen"),
    and: " en ",
    openUntil: (time) => `er nu, tot ${time}`,
    openNow: "er nu",
    backAt: (time, day) => `er weer ${day} om ${time}`,
    helps: (name) => `${name} helpt ${tone === "formal" ? "u" : "je"}`,
    replies: (within) => `Antwoordt ${within}`,
    languages: "nl=Nederlands en=Engels de=Duits fr=Frans es=Spaans it=Italiaans pl=Pools tr=Turks",
    speaks: (languages) => `Spreekt ${languages}`,
    quote: (words) => `‘${words}’`,
    whatsapp: (name) => `WhatsApp ${name}`,
    phone: (name) => `Bel ${name}`,
    email: (name) => `Mail ${name}`,
    scenarios: "Wat er mis kan gaan",
    cases: "Wat er eerder misging",
    record: (kept, total) => `${kept} van ${total} binnen de belofte, de laatste 12 maanden`,
    median: (span) => `De helft binnen ${span}`,
    kept: "Op tijd",
    missed: "Te laat",
    took: (span) => `opgelost in ${span}`,
    source: "Lees het hele verhaal",
    more: "Toon meer gevallen",
    orderBefore: (occasion, moment) => `Op tijd voor ${occasion}: bestel ${moment}`,
    rights: `${rights} blijven gewoon gelden.`,
    terms: "Voorwaarden van deze belofte",
    rightsLink: rights,
    withdrawal: "Overeenkomst hier herroepen",
    guarantee: "De wettelijke garantie",
    kvk: "KvK",
    vat: "Btw",
  };
};
