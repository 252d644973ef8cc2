// The demo's clock, language and shop. It runs before the widget's script, which then finds all three in force.
{
  const query = new URLSearchParams(location.search);
  // The language and config of each shop, and its offset from UTC in winter, when all the moments below are.
  // Blauwe Vos needs no word of its config: it is the vangnet.json beside the script.
  const shops = {
    "blauwe-vos": { lang: "nl", offset: "+01:00" },
    minimal: { lang: "nl", offset: "+01:00", config: "/shops/minimal.json" },
    northlight: { lang: "en", offset: "-03:30", config: "/shops/northlight.json" },
    "krug-und-reineke": { lang: "de", offset: "+01:00", config: "/shops/krug-und-reineke.json" },
    "goupil-et-filles": { lang: "fr", offset: "+01:00", config: "/shops/goupil-et-filles.json" },
  };
  const name = Object.hasOwn(shops, query.get("shop")) ? query.get("shop") : "blauwe-vos";
  const shop = shops[name];

  // Wall clocks at the shop.
  const moments = new Map([
    ["evening", "2026-11-10T21:40"],
    ["christmas-eve", "2026-12-24T10:30"],
    ["peak", "2026-12-01T14:10"],
  ]);
  const moment = moments.get(query.get("at"));
  if (moment) {
    const now = Date.now;
    const shift = Date.parse(moment + shop.offset) - now();
    Date.now = () => now() + shift;
  }

  const lang = query.get("lang");
  document.documentElement.lang = /^(?:nl|en|de|fr)$/.test(lang) ? lang : shop.lang;
  document.documentElement.dataset.shop = name;

  if (shop.config) window.vangnetConfig = shop.config;
}
