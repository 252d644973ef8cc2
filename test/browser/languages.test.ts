import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { page } from "../../demo/browser/server.ts";
import { VOICES } from "../unit/i18n/said.ts";
import { useBrowser } from "./visit.ts";

const { visit } = useBrowser();

const shop = JSON.parse(readFileSync("demo/shops/blauwe-vos.json", "utf8"));
const BODY = '<main><vang-net view="strip"></vang-net><vang-net view="card"></vang-net></main>';

/** A closed evening in the season, seen from elsewhere: the most that there ever is to say. */
const FULLEST = { at: "2026-12-01T21:40:00+01:00", timezoneId: "Asia/Kathmandu" };

describe.each(VOICES)("in %s, %s,", (language, tone) => {
  const config = JSON.stringify({ ...shop, language, tone });

  test.each([320, 360, 1280])(
    "at %i px nothing is wider than its place, and no word breaks",
    async (width) => {
      const answers = { "/": page(BODY), "/vangnet.json": config };
      const { page: tab } = await visit({ answers, width, ...FULLEST });
      await tab.locator("vang-net .badge").click();
      for (const row of await tab.locator("summary").all()) {
        await row.click();
        expect(await tab.evaluate(faults)).toEqual([]);
      }
    },
  );
});

/** What in the widget sticks out of its place or of the page, and the words that stand on two lines. Runs in the page. */
function faults(): string[] {
  const roots = [...document.querySelectorAll("vang-net")].map((host) => host.shadowRoot as Node);
  return roots.flatMap((root) => [...wide(root), ...broken(root)]);

  function wide(root: Node): string[] {
    const elements = [...(root as ShadowRoot).querySelectorAll("*:not(svg *)")];
    return elements
      .filter((element) => {
        // As a circle the badge hides its words on purpose, and its net sticks out.
        if (element.matches(".dock, .badge, .badge *")) return false;
        const { left, right } = element.getBoundingClientRect();
        const { clientWidth, scrollWidth } = element;
        return left < 0 || right > innerWidth || (clientWidth > 0 && scrollWidth > clientWidth);
      })
      .map(({ localName, className, textContent }) => `${localName}.${className}: ${textContent}`);
  }

  function broken(root: Node): string[] {
    const found: string[] = [];
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode as Text;
      if (text.parentElement?.closest(".badge, style")) continue;
      // Addresses have places of their own to break.
      for (const { 0: word, index } of text.data.matchAll(
        /(?<![^\s])[\p{L}\d’]+(?![^\s.,:?!])/gu,
      )) {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        if (lines.size > 1) found.push(word);
      }
    }
    return found;
  }
}
