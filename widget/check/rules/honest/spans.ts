import type { Duration } from "../../../config/duration.ts";

/** A span of time as it is said in a sentence. */
export interface Said {
  text: string;
  /** The same for spans that say the same: "24 uur" and "one day". */
  key: string;
}

const MINUTES = { minutes: 1, hours: 60, days: 1440, weeks: 10080 };

/** Dutch, English, German and French. */
const NUMBERS = [
  "een|één|one|an?|eine[mnr]?|ein|une?",
  "twee|two|zwei|deux",
  "drie|three|drei|trois",
  "vier|four|quatre",
  "vijf|five|fünf|cinq",
  "zes|six|sechs",
  "zeven|seven|sieben|sept",
  "acht|eight|huit",
  "negen|nine|neun|neuf",
  "tien|ten|zehn|dix",
  "elf|eleven|onze",
  "twaalf|twelve|zwölf|douze",
];
const LARGE: Record<string, number> = {
  vierentwintig: 24,
  "twenty-four": 24,
  vierundzwanzig: 24,
  "vingt-quatre": 24,
  achtenveertig: 48,
  "forty-eight": 48,
  achtundvierzig: 48,
  "quarante-huit": 48,
};

const UNITS = [
  "(?<workingHours>werku(?:ur|ren)|(?:working|business|opening)[ -]hours?|arbeitsstunden?|heures? ouvr(?:ées?|ables?))",
  "(?<workingDays>werkdag(?:en)?|(?:working|business)[ -]days?|werktage?n?|arbeitstage?n?|jours? ouvr(?:és?|ables?))",
  "(?<minutes>minu(?:ut|ten?|tes)|min)",
  "(?<hours>u(?:ur|ren)?|hours?|hrs?|h|stunden?|heures?)",
  "(?<days>dag(?:en)?|days?|tage?n?|jours?)",
  "(?<weeks>we(?:ek|ken|eks)|wochen?|semaines?)",
].join("|");

const number = ["\\d{1,4}", ...Object.keys(LARGE), ...NUMBERS].join("|");
/** "24 uur per dag" is no deadline, nor is "30 dagen retour" or "2 weken garantie". */
const OTHER =
  "(?:per|pro|par|/|open|geopend|bereikbaar|bedenktijd|retour|ruilen|garantie|guarantee|warranty|returns?)";
const SPAN = new RegExp(
  `(?<![\\p{L}\\d.,])(?<number>${number})[\\s-]?(?:${UNITS})(?![\\p{L}\\d])(?!\\s*${OTHER}(?!\\p{L}))`,
  "giu",
);

const TODAY =
  /(?<!\p{L})(?:vandaag|(?:de)?zelfde dag|today|(?:the )?same[ -]day|heute|am selben tag|aujourd['’]hui|le jour même)(?!\p{L})/iu;

/** The spans of time that a sentence names; "today" only when it names no other. */
export function spansIn(text: string): Said[] {
  const spans = [...text.matchAll(SPAN)].map(({ 0: found, groups = {} }) => {
    const unit = Object.keys(groups).find((name) => name !== "number" && groups[name]) ?? "";
    return { text: found, key: keyOf(unit, countOf(groups.number ?? "")) };
  });
  const today = TODAY.exec(text)?.[0];
  return spans.length || !today ? spans : [{ text: today, key: keyOf("today", 1) }];
}

/** What `spansIn` gives as key for a duration of the config. */
export const keyOfDuration = ({ unit, count }: Duration) => keyOf(unit, count);

/** Whether a sentence has a number in it, in digits or in words; "een" alone is an article. */
export const hasNumber = (text: string) =>
  /\d/.test(text) ||
  spansIn(text).length > 0 ||
  new RegExp(`(?<!\\p{L})(?:één|${NUMBERS.slice(1).join("|")})(?!\\p{L})`, "iu").test(text);

function keyOf(unit: string, count: number): string {
  return unit in MINUTES
    ? `${count * MINUTES[unit as keyof typeof MINUTES]} minutes`
    : `${count} ${unit}`;
}

function countOf(word: string): number {
  const small = NUMBERS.findIndex((names) => new RegExp(`^(?:${names})$`, "iu").test(word));
  return small < 0 ? (LARGE[word.toLowerCase()] ?? Number(word)) : small + 1;
}
