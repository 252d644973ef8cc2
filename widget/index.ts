/**
 * What `import "vangnet"` gives. Importing it does nothing, in Node too: who wants the element in a page calls
 * `defineVangnet()`.
 */

export type { Problem } from "./config/problem.ts";
export type { Config, ConfigInput } from "./config/schema.ts";
export { defineVangnet } from "./define.ts";
export { VangNet } from "./element.ts";
export type { Channel, VangnetEvents } from "./events.ts";
