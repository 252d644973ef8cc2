import { honest } from "./honest.ts";
import { lawful } from "./lawful.ts";
import { legible } from "./legible.ts";
import { place } from "./place.ts";
import { reachable } from "./reachable.ts";
import { reading } from "./reading.ts";

export { place };

/** The sentences of every code. */
export const codes = { ...reading, ...honest, ...lawful, ...reachable, ...legible };

/** What stands behind a law that a problem refers to. */
export const source = (law: string) => `${law}. This is no legal advice.`;
