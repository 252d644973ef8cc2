import { PHONE_PATTERN } from "../../../config/kinds.ts";
import type { Path } from "../../../config/problem.ts";
import { fieldsOfKind } from "../../fields.ts";
import type { Hit } from "../../finding.ts";
import { type Rule, rawAt, type Subject } from "../../rule.ts";
import { placesOf } from "../../texts.ts";
import { droppedBy } from "../reading/dropped.ts";
import { homeOf, meantBy, parseInternational } from "./numbers.ts";

/** Numbers that the widget leaves out because they are not in international form. */
export const refusedNumbers: Rule = (subject) => {
  const home = homeOf(subject.raw);
  return subject.readProblems
    .filter(({ expected }) => expected === "phone")
    .map(({ path, found }) => {
      const value = shown(found);
      const meant = meantBy(value, home);
      const args = { value, dropped: droppedBy(path).join(".") || "everything" };
      if (!meant) return { code: "phone-unreadable", path, args };
      const { form, number, certain } = meant;
      const finding = {
        code: `phone-${form}`,
        path,
        args: { ...args, number: number.number, sure: certain ? 1 : 0 },
      };
      return certain ? { ...finding, ...rewritten(subject, path, number.number) } : finding;
    });
};

/** Numbers that the widget shows although nobody can be reached by them. */
export const deadNumbers: Rule = (subject) =>
  numbersOf(subject.raw).flatMap(({ path, value }): Hit[] => {
    if (!PHONE_PATTERN.test(value)) return [];
    const number = parseInternational(value);
    if (!number?.isValid()) return [{ code: "phone-impossible", path, args: { value } }];
    if (number.number.replace("+", "") === value.replace(/\D/g, "")) return [];
    const args = { value, number: number.number };
    return [{ code: "phone-stray-zero", path, args, ...rewritten(subject, path, number.number) }];
  });

/** WhatsApp on a number of a landline. */
export const landlines: Rule = ({ raw }) => {
  const home = homeOf(raw);
  const fields = fieldsOfKind("phone").filter((field) => field.for === "whatsapp");
  return numbersOf(raw, fields).flatMap(({ path, value }): Hit[] => {
    const number = PHONE_PATTERN.test(value)
      ? parseInternational(value)
      : meantBy(value, home)?.number;
    if (!number?.isValid() || number.getType() !== "FIXED_LINE") return [];
    return [{ code: "whatsapp-landline", path, args: { value, number: number.number } }];
  });
};

function numbersOf(raw: unknown, fields = fieldsOfKind("phone")): { path: Path; value: string }[] {
  return placesOf(raw, fields).flatMap((path) => {
    const value = rawAt(raw, path);
    return typeof value === "string" || typeof value === "number"
      ? [{ path, value: String(value) }]
      : [];
  });
}

function rewritten({ locate }: Subject, path: Path, number: string): Pick<Hit, "edit"> {
  return { edit: { ...locate(path), text: JSON.stringify(number) } };
}

/** What stands there, as the owner would read it aloud; briefly. */
function shown(found: unknown): string {
  const text = typeof found === "string" ? found : (JSON.stringify(found) ?? "");
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
