import { closeSync, openSync, readSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Surroundings } from "../check/rule.ts";
import { HEADER, type Size, sizeOf } from "./picture.ts";

type Look = ReturnType<Surroundings["file"]>;

/**
 * The files beside a config.
 * @param file where the config stands
 */
export function surroundingsOf(file: string): Surroundings {
  const seen = new Map<string, Look>();
  return {
    file(path) {
      if (!seen.has(path)) seen.set(path, look(join(dirname(file), nameOf(path))));
      return seen.get(path);
    },
  };
}

/** The name on the disk of what is an address in the config: `anna%20k.webp?v=2` is the file `anna k.webp`. */
function nameOf(path: string): string {
  const [bare = ""] = path.split(/[?#]/);
  try {
    return decodeURIComponent(bare);
  } catch {
    return bare;
  }
}

function look(path: string): Look {
  try {
    const stats = statSync(path);
    return stats.isFile() ? { bytes: stats.size, ...measure(path, stats.size) } : undefined;
  } catch {
    return undefined;
  }
}

function measure(path: string, bytes: number): Size | undefined {
  const header = new Uint8Array(Math.min(bytes, HEADER));
  const descriptor = openSync(path, "r");
  try {
    return sizeOf(header.subarray(0, readSync(descriptor, header)));
  } finally {
    closeSync(descriptor);
  }
}
