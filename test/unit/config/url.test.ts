import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { kinds } from "../../../widget/config/kinds.ts";
import { runs } from "../../runs.ts";

const PAGE = "https://blauwevos.example/vazen/vangnet.json";

describe("an address on the web", () => {
  test.each([
    ["https://blauwevos.example/vangnet"],
    ["http://blauwevos.example"],
    ["HTTPS://BLAUWEVOS.EXAMPLE/"],
    ["https://blauwevos.example/a?b=c#d"],
    ["https://bücher.example/é"],
    ["anna.webp"],
    ["./anna.webp"],
    ["../img/anna.webp"],
    ["/img/anna.webp"],
    ["?page=2"],
    ["#cases"],
    ["img/anna de vos.webp"],
    ["a//b"],
    ["voorwaarden:2026.html".replace(":", "%3A")],
  ])("may be %s", (url) => {
    expect(kinds.url(url)).toBe(url);
  });

  test.each([
    ["a script", "javascript:alert(1)"],
    ["a script in capitals", "JaVaScRiPt:alert(1)"],
    ["a script after a space", " javascript:alert(1)"],
    ["a script after a tab", "\tjavascript:alert(1)"],
    ["a script after a line break", "\njavascript:alert(1)"],
    ["a script after a control character", "\u0001javascript:alert(1)"],
    ["a script after a null", "\u0000javascript:alert(1)"],
    ["a script after a no-break space", "\u00a0javascript:alert(1)"],
    ["a script with a tab in it", "java\tscript:alert(1)"],
    ["a script with a line break in it", "java\nscript:alert(1)"],
    ["a script with a return in it", "javascript\r:alert(1)"],
    ["data", "data:text/html,<script>alert(1)</script>"],
    ["a picture as data", "data:image/svg+xml,<svg/>"],
    ["VBScript", "vbscript:msgbox(1)"],
    ["a blob", "blob:https://blauwevos.example/1"],
    ["a file", "file:///etc/passwd"],
    ["a file transfer", "ftp://blauwevos.example"],
    ["a mail", "mailto:anna@blauwevos.example"],
    ["a phone number", "tel:+31612345678"],
    ["an app", "intent://x#Intent;end"],
    ["an empty page", "about:blank"],
    ["another host", "//evil.example"],
    ["another host with three slashes", "///evil.example"],
    ["another host behind backslashes", "\\\\evil.example"],
    ["another host behind slash and backslash", "/\\evil.example"],
    ["another host behind backslash and slash", "\\/evil.example"],
    ["another host with a tab between", "/\t/evil.example"],
    ["another host with a line break between", "/\n/evil.example"],
    ["another host after a space", " //evil.example"],
    ["another host after a tab", "\t//evil.example"],
    ["a backslash further on", "/img\\anna.webp"],
    ["a delete character", "/img/\u007fanna.webp"],
    ["a scheme without a host", "https://"],
    ["a host that cannot be", "https://a b.example"],
    ["nothing", ""],
    ["a space", " "],
  ])("is refused when it is %s", (_, url) => {
    expect(kinds.url(url)).toBeUndefined();
  });

  test.each([[null], [undefined], [7], [true], [["https://x.example"]], [{ href: "https://x" }]])(
    "is refused when it is %j",
    (raw) => {
      expect(kinds.url(raw)).toBeUndefined();
    },
  );

  it("never leaves the page's host unless it says so in full, whatever is typed", () => {
    const piece = fc.constantFrom(
      ..."/\\:.@?# \t\n\r\u0000\u00a0\ufeff",
      "javascript:",
      "data:",
      "https:",
      "http:",
      "evil.example",
      "%2f",
      "%5c",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        const url = pieces.join("");
        if (kinds.url(url) === undefined) return;
        const { protocol, host } = new URL(url, PAGE);
        expect(protocol).toMatch(/^https?:$/);
        if (host !== "blauwevos.example") expect(url).toMatch(/^https?:/i);
      }),
      { numRuns: runs(5000) },
    );
  });
});
