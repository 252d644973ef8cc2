import { engines } from "./engines.ts";

/** Sees to it that all engines are there, before any test waits for one. */
export default function setup(): void {
  for (const engine of engines) engine.find();
}
