import type { Path } from "../config/problem.ts";
import type { Config } from "../config/schema.ts";
import type { Subject } from "./rule.ts";

type List = "scenarios" | "cases" | "seasons" | "standIns";

/** An item of a list that the widget shows, and where it stands in the file. */
export interface Entry<T> {
  path: Path;
  value: T;
}

/** The items of a list that are shown, with their places in the file: broken ones are left out, yet count there. */
export function entries<K extends List>(
  { config, readProblems }: Subject,
  key: K,
): Entry<NonNullable<Config[K]>[number]>[] {
  const gone = new Set<unknown>();
  for (const { dropped } of readProblems) {
    if (dropped?.length === 2 && dropped[0] === key) gone.add(dropped[1]);
  }
  let index = -1;
  return (config?.[key] ?? []).map((value) => {
    do index++;
    while (gone.has(index));
    return { path: [key, index], value: value as NonNullable<Config[K]>[number] };
  });
}

/** Whether what stands at a path is not left out because of something broken in it or around it. */
export const isShown = ({ config, readProblems }: Subject, path: Path): boolean =>
  !!config &&
  !readProblems.some(({ dropped }) => dropped?.every((step, index) => step === path[index]));
