import type { CodeInfo, Edit, Hit } from "../../finding.ts";
import { type Rule, rawAt, type Subject } from "../../rule.ts";
import { aliasesOf } from "./aliases.ts";
import { distance } from "./distance.ts";
import { homesOf } from "./dropped.ts";

export const codes = {
  "unknown-key": { severity: "warning" },
} satisfies Record<string, CodeInfo>;

/** A key that starts like this is a remark of the owner. */
const REMARK = /^(?:\$|\/\/)/;

/** Keys that the widget does not know, each with the known one that it looks or sounds like. */
export const keys: Rule = (subject) => {
  if (!subject.document.whole) return [];
  return subject.readProblems.flatMap(({ code, path, expected = "" }): Hit[] => {
    const key = String(path.at(-1));
    if (code !== "unknown" || REMARK.test(key)) return [];
    const known = expected.split(" | ");
    const near = nearest(key, known);
    const [only] = near;
    const parent = path.slice(0, -1);
    const homes = near.length ? [] : homesOf(key).filter((home) => home !== parent.join("."));
    const args = {
      key,
      parent: parent.join("."),
      near: near.map((name) => JSON.stringify(name)).join(", "),
      home: homes[0] === "" ? "file" : (homes[0] ?? ""),
      known: known.join(", "),
      dropped: "",
    };
    const isFree = only !== undefined && rawAt(subject.raw, [...parent, only]) === undefined;
    const edit = near.length === 1 && isFree ? renaming(subject, path, only) : undefined;
    return [{ code: "unknown-key", path, args, atKey: true, edit }];
  });
};

function nearest(key: string, known: string[]): string[] {
  const meant = aliasesOf(key).find((name) => known.includes(name));
  if (meant) return [meant];
  const steps = known.map((name) => {
    const length = Math.max(name.length, key.length);
    const most = length < 3 ? 0 : length < 5 ? 1 : 2;
    const count = distance(key.toLowerCase(), name.toLowerCase(), most);
    return count > most ? Number.POSITIVE_INFINITY : count;
  });
  const least = Math.min(...steps);
  return least === Number.POSITIVE_INFINITY
    ? []
    : known.filter((_, index) => steps[index] === least);
}

function renaming({ locate }: Subject, path: Hit["path"], name: string): Edit {
  return { ...locate(path, true), text: JSON.stringify(name) };
}
