import type { Plugin } from "vite";

/**
 * Where Preact asks for what no view here has: a life cycle, a context, a portal, a promise, a hook, text as HTML, a
 * style, and nodes to hydrate (`32` and `128` are Preact's MODE_HYDRATE and MODE_SUSPENDED).
 * It knows the names in one exact version of Preact, which `package.json` pins; a test counts what it finds there.
 */
export const UNUSED =
  /[\w$]+\.(?:(?:getDerived|component|should|getSnapshot|getChild)[A-Z]\w+|contextType|then|vnode|unmount|diffed|event|debounceRendering|props\.__P)\b(?!\(|=[^=])|"(?:dangerouslySetInnerHTML|style)"==\w+|(?:32|128)&\w+\.__u/g;

/** Preact's code with each of those questions answered: there is none. */
export const leaveOut = (code: string): string => code.replace(UNUSED, "void 0");

/**
 * Answers those questions while building. Why: a minifier then leaves out all that would follow from another
 * answer, and the script has no road left to HTML or to a style.
 */
export function preactPlugin(): Plugin {
  return {
    name: "vangnet-preact",
    transform: (code, id) =>
      id.includes("/preact/dist/") ? { code: leaveOut(code), map: null } : undefined,
  };
}
