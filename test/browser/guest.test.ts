import { expect, test } from "vitest";
import { page } from "../../demo/browser/server.ts";
import { useBrowser } from "./visit.ts";

const { visit } = useBrowser();

test("a visit asks for the script, the config and the photo, and for nothing else", async () => {
  const { page: tab, requests } = await visit({ answers: { "/": page() } });
  await tab.locator("vang-net .badge").click();
  await tab.locator("summary").first().click();
  await tab.waitForLoadState("networkidle");
  expect(requests.filter((path) => !path.startsWith("data:"))).toEqual([
    "/",
    "/vangnet.js",
    "/vangnet.json",
    "/anna.webp",
  ]);
});

const moments = ["evening", "christmas-eve", "peak"];
const places = [
  ["/", 360],
  ["/", 768],
  ["/", 1280],
  ["/product.html", 360],
  ["/product.html", 768],
  ["/product.html", 1280],
  ["/cart.html", 360],
] as const;

/** The other shops that measured how much room the widget needs, each in its own language. */
const sisters = ["krug-und-reineke", "goupil-et-filles"];
const fewer = [
  ["/", 320],
  ["/", 1280],
  ["/product.html", 360],
  ["/cart.html", 768],
] as const;

test.each([
  ...moments.flatMap((moment) =>
    places.map(([path, width]) => [`${path}?at=${moment}`, width] as const),
  ),
  ...sisters.flatMap((shop) =>
    fewer.map(([path, width]) => [`${path}?shop=${shop}&at=peak`, width] as const),
  ),
])("nothing on %s at %i px is moved by the widget", async (path, width) => {
  // So high that nothing can move unseen. The page's own clock is moved, so the browser's may run.
  const { page: tab } = await visit({ path, viewport: { width, height: 5000 }, at: "real" });
  await tab.locator("vang-net .badge").waitFor();
  const shift = await tab.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            sum += (entry as unknown as { value: number }).value;
        });
        observer.observe({ type: "layout-shift", buffered: true });
        setTimeout(() => resolve(sum), 500);
      }),
  );
  expect(shift).toBe(0);
});

test("a strict content security policy finds nothing to object to", async () => {
  const body = `<vang-net view="card"></vang-net><vang-net view="strip"></vang-net>`;
  const policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; require-trusted-types-for 'script'";
  const answer = {
    body: page(body).replace('href="data:,"', 'href="/favicon.svg"'),
    headers: { "Content-Security-Policy": policy },
  };
  const { page: tab, console } = await visit({ answers: { "/": answer }, at: "real" });
  await tab.locator("vang-net .badge").click();
  await tab.locator("summary").first().click();
  await tab.locator("dialog[open]").waitFor();
  expect(console).toEqual([]);
});
