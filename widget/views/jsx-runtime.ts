import { type ComponentType, h, type VNode } from "preact";

/** What compiled JSX calls. Preact's own does more for other renderers, and costs 100 bytes more. */
export function jsx(
  type: string | ComponentType<object>,
  props: Record<string, unknown>,
  key?: string | number,
): VNode {
  return h(type as string, { ...props, key });
}

export { jsx as jsxs };
