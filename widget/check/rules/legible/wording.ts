import type { Hit } from "../../finding.ts";
import type { Rule } from "../../rule.ts";
import { textsIn } from "../../texts.ts";

/** What turns the writing direction around, or has no width and no place in a sentence (Unicode Cc and Cf). */
const HIDDEN = /[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C\u200B\u2060\uFEFF]|[^\P{Cc}\t\n\r]/u;
const TURNING = /[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]/;

/** What tells a text with letters in it that are read from right to left how its Latin words and numbers stand. */
const MARKS = /[\u200E\u200F\u061C]/g;
const LEFTWARD = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** Texts that are too long for where they are shown. */
export const longTexts: Rule = ({ raw }) =>
  textsIn(raw).flatMap(({ path, text, field }): Hit[] => {
    // Counting is slow, and there are never more characters than code units.
    if (text.length <= field.most) return [];
    const length = count(text.trim());
    return length > field.most
      ? [{ code: "text-long", path, args: { length, most: field.most, more: length - field.most } }]
      : [];
  });

/** Texts without a word in them: a screen reader reads "party popper", a translator nothing. */
export const wordlessTexts: Rule = ({ raw }) =>
  textsIn(raw).flatMap(({ path, text }): Hit[] =>
    text.trim() && !/[\p{L}\p{N}]/u.test(text.replace(/[#*\d]\uFE0F?\u20E3/gu, ""))
      ? [{ code: "text-wordless", path, args: { text: brief(text) } }]
      : [],
  );

/** Sentences in capitals. A name may be: "HEMA". */
export const shoutedTexts: Rule = ({ raw }) =>
  textsIn(raw, ({ untranslated }) => !untranslated).flatMap(({ path, text }): Hit[] => {
    if (!isShouted(text)) return [];
    return [{ code: "text-capitals", path, args: { text: brief(text), better: calm(text) } }];
  });

/** Texts with characters in them that nobody sees. */
export const hiddenCharacters: Rule = ({ raw }) =>
  textsIn(raw).flatMap(({ path, text: written }): Hit[] => {
    const text = LEFTWARD.test(written) ? written.replace(MARKS, "") : written;
    const [found] = HIDDEN.exec(text) ?? [];
    if (found === undefined) return [];
    const number = (found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
    const position = count(text.slice(0, text.indexOf(found))) + 1;
    const code = TURNING.test(found) ? "text-direction" : "text-hidden";
    return [{ code, path, args: { character: `U+${number}`, position } }];
  });

function isShouted(text: string): boolean {
  const words = text.replace(/\{\w+\}/g, "").match(/\p{L}{2,}/gu) ?? [];
  // One short word in capitals is an abbreviation.
  return words.join("").length > 8 && words.every((word) => word === word.toUpperCase());
}

function calm(text: string): string {
  const small = text.trim().toLowerCase();
  return brief(small.replace(/\p{L}/u, (first) => first.toUpperCase()));
}

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** Beyond this a text is far too long however it is counted, and counting would take seconds. */
const COUNTED = 1000;

/** Characters as people count them: an emoji is one. */
function count(text: string): number {
  return text.length > COUNTED ? text.length : [...graphemes.segment(text)].length;
}

function brief(text: string): string {
  const trimmed = text.trim();
  return count(trimmed) > 60 ? `${[...trimmed.slice(0, COUNTED)].slice(0, 59).join("")}…` : trimmed;
}
