import { describe, expect, it } from "vitest";

describe('import "vangnet"', () => {
  it("works where there is no page, and leaves nothing behind", async () => {
    const before = Object.getOwnPropertyNames(globalThis);
    expect(before).not.toContain("document");
    const { defineVangnet, VangNet, ...others } = await import("../../widget/index.ts");
    expect(Object.getOwnPropertyNames(globalThis)).toEqual(before);
    expect(typeof defineVangnet).toBe("function");
    expect(VangNet.observedAttributes).toEqual(["view", "config", "integrity"]);
    expect(others).toEqual({});
  });
});
