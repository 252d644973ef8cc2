// The demo's clock, language and shop. It runs before the widget's script, which then finds all three in force.
{
  const query = new URLSearchParams(location.search);
  const shop = query.get("shop");

  // Wall clocks at the shop. All of them fall in winter, so one offset per shop will do.
  const moments = new Map([
    ["evening", "2026-11-10T21:40"],
    ["christmas-eve", "2026-12-24T10:30"],
    ["peak", "2026-12-01T14:10"],
  ]);
  const moment = moments.get(query.get("at"));
  if (moment) {
    const now = Date.now;
    const shift = Date.parse(moment + (shop === "northlight" ? "-03:30" : "+01:00")) - now();
    Date.now = () => now() + shift;
  }

  const lang = query.get("lang") ?? (shop === "northlight" ? "en" : "nl");
  document.documentElement.lang = lang === "en" ? "en" : "nl";

  document.documentElement.dataset.shop = shop ?? "blauwe-vos";

  // Blauwe Vos needs no word: its vangnet.json stands beside the script.
  if (shop === "minimal" || shop === "northlight") window.vangnetConfig = `/shops/${shop}.json`;
}
