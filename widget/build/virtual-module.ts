import type { Plugin } from "vite";

/**
 * A module that exists only while building.
 * @param name what it is imported as: `virtual:vangnet-shape`
 * @param compute what it exports by default, anything that JSON can say; asked at each build
 */
export function virtualModule(name: string, compute: () => unknown): Plugin {
  // The NUL is how Rollup's plugins mark what no other plugin and no file system should look for.
  const resolved = `\0${name}`;
  return {
    name: name.replace("virtual:", ""),
    resolveId: (id) => (id === name ? resolved : undefined),
    load: (id) => (id === resolved ? `export default ${JSON.stringify(compute())}` : undefined),
  };
}
