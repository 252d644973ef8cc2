import { describe, expect, it } from "vitest";
import { textsIn } from "../../widget/check/texts.ts";
import type { Language } from "../../widget/i18n/languages.ts";
import { messagesIn } from "../../widget/i18n/messages.ts";
import type { Tone } from "../../widget/i18n/tone.ts";
import { type Fields, full } from "../fixtures/files.ts";
import { KEYS, say, VOICES } from "../unit/i18n/said.ts";
import { shown } from "./shown.tsx";

/** Open, closed, in a season with a last moment to order, and while another stands in. */
const MOMENTS = [
  "2026-10-20T10:00+02:00",
  "2026-11-28T22:00+01:00",
  "2026-12-01T10:00+01:00",
  "2026-12-29T10:00+01:00",
];

/** What stands between the values of each message of a language, where it is long enough to tell languages apart. */
function* sentences(language: Language, tone: Tone) {
  const own = messagesIn(language, tone);
  for (const key of KEYS)
    for (const part of say(own[key], ["~", "~", "~"]).split(/~|\u00a0/))
      if (part.trim().length > 5) yield part.trim();
}

/** The example with no words of its own, so that all of them are the widget's. */
function wordless(): Fields {
  const config = full();
  for (const { path } of textsIn(config)) {
    const holder = path.slice(0, -1).reduce((node, key) => node[key] as Fields, config);
    holder[path.at(-1) as string] = "Xi";
  }
  return config;
}

/** All that the views of a shop say at those moments, as markup, so that what is only read aloud is in it. */
function pagesOf(config: Fields): string[] {
  const [ordinary = ""] = MOMENTS;
  const views = (["strip", "card"] as const).map((view) => shown(config, ordinary, { view }));
  const panels = MOMENTS.map((moment) => shown(config, moment, { opened: true }));
  return [...views, ...panels].map(({ host }) => host.innerHTML.replaceAll("&nbsp;", " "));
}

describe.each(VOICES)("to a visitor who is spoken to in %s, %s,", (language, tone) => {
  const config = { ...wordless(), language, tone };

  it("no view says a word of another language or tone", () => {
    const all = pagesOf(config).join();
    const own = [...sentences(language, tone)].join();
    const foreign = VOICES.flatMap(([other, itsTone]) => [...sentences(other, itsTone)]);
    expect(foreign.filter((sentence) => !own.includes(sentence) && all.includes(sentence))).toEqual(
      [],
    );
    expect(foreign.filter((sentence) => all.includes(sentence)).length).toBeGreaterThan(20);
  });

  it("says which language it is", () => {
    for (const page of pagesOf(config)) expect(page).toContain(`lang="${language}"`);
  });
});
