import { brotliCompressSync } from "node:zlib";
import { minify } from "terser";
import type { Plugin } from "vite";

const brotliSize = (code: string) => brotliCompressSync(code).length;

/**
 * A second look at the minified script. Why: what one minifier leaves, the other finds. Whether joined
 * declarations compress better differs from one change to the next, so the smaller result is taken.
 */
export function minifyAgainPlugin(): Plugin {
  return {
    name: "vangnet-minify-again",
    async generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== "chunk") continue;
        const original = chunk.code;
        for (const join_vars of [true, false]) {
          const { code } = await minify(original, {
            ecma: 2020,
            // Nobody asks a function how many arguments it takes.
            compress: { passes: 3, keep_fargs: false, join_vars },
          });
          if (code && brotliSize(code) < brotliSize(chunk.code)) chunk.code = code;
        }
      }
    },
  };
}
