import { describe, expect, it, test } from "vitest";
import { isShownAt } from "../../widget/views/show.ts";
import { example } from "../fixtures/files.ts";
import { shown } from "./shown.tsx";

const NOW = "2026-12-01T10:00+01:00";

describe("the badge is shown where the shop wants it", () => {
  test.each<[string, Parameters<typeof isShownAt>[1], boolean]>([
    ["/", undefined, true],
    ["/", {}, true],
    ["/", { badge: false }, false],
    ["/producten/vaas", { badge: false, only: ["/producten/*"] }, false],
    ["/producten/vaas", { only: ["/producten/*"] }, true],
    ["/producten/", { only: ["/producten/*"] }, true],
    ["/producten", { only: ["/producten/*"] }, false],
    ["/en/producten/vaas", { only: ["/producten/*"] }, false],
    ["/en/producten/vaas", { only: ["*/producten/*"] }, true],
    ["/", { only: ["/producten/*", "/"] }, true],
    ["/x", { only: [] }, false],
    ["/checkout/betaald-123", { except: ["/checkout/betaald*"] }, false],
    ["/checkout", { except: ["/checkout/betaald*"] }, true],
    ["/producten/uit", { only: ["/producten/*"], except: ["*/uit"] }, false],
    ["/a.html", { only: ["/a.html"] }, true],
    ["/axhtml", { only: ["/a.html"] }, false],
    ["/a(b)[c]+$", { only: ["/a(b)[c]+$"] }, true],
    ["/abc", { only: ["/a(b)c"] }, false],
    ["/aba", { only: ["/a*a"] }, true],
    ["/a", { only: ["/a*a"] }, false],
    ["/abcabd", { only: ["*ab*d"] }, true],
    ["/abcabd", { only: ["*abd*c*"] }, false],
    ["/anything", { only: ["**"] }, true],
    [`/${"o".repeat(500)}`, { except: [`${"*o".repeat(250)}*x`] }, true],
  ])("on %s with %j: %s", (path, show, expected) => {
    expect(isShownAt(path, show)).toBe(expected);
  });

  it("and the other views everywhere", () => {
    const config = { ...example(), show: { badge: false } };
    expect(shown(config, NOW).parts("badge")).toEqual([]);
    expect(shown(config, NOW, { view: "strip" }).parts("strip")).toHaveLength(1);
  });
});
