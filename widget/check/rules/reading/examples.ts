/** How a field is written, where its kind says too little to go by. */
const FIELDS: { [key: string]: string | undefined } = {
  shop: '{"name": "Blauwe Vos"}',
  promise: '{"headline": "…", "within": "24 hours", "remedy": "…"}',
  contact: '{"name": "Anna", "whatsapp": "+31612345678"}',
  name: '"Anna"',
  headline: '"Fout? Binnen 24 uur opgelost."',
  remedy: '"Jij kiest: een nieuw exemplaar of je geld terug."',
  when: '"Mijn pakket is te laat"',
  steps: '["Stuur je bestelnummer via WhatsApp."]',
  problem: '"Vaas in scherven aangekomen."',
  solution: '"Dezelfde avond een nieuw exemplaar."',
  for: '"Sinterklaas"',
};

const KINDS: { [kind: string]: string | undefined } = {
  text: '"Wij lossen het op."',
  word: '"late"',
  url: '"https://www.jouwwinkel.nl/pagina"',
  email: '"anna@jouwwinkel.nl"',
  language: '"nl"',
  duration: '"24 hours"',
  day: '"2026-12-24"',
  moment: '"2026-12-24T16:00"',
  zone: '"Europe/Amsterdam"',
  week: '{"mon-fri": "09:00-17:30", "sat": "closed"}',
  exceptions: '{"2026-12-24": "09:00-13:00", "2026-12-25..2026-12-26": "closed"}',
  colour: '"#1d4ed8"',
  css: '"Georgia, serif"',
  whole: "20",
  flag: "true",
  list: '["…", "…"]',
  object: '{"…": "…"}',
};

/** How a value of a kind is written under a key; a choice shows all there is to choose from. */
export function exampleOf(expected: string, key: string | number | undefined): string {
  const written = KINDS[expected];
  if (!written)
    return expected
      .split("|")
      .map((word) => JSON.stringify(word))
      .join(", ");
  const own = FIELDS[String(key)];
  // A key can hold another kind elsewhere: only an example of the same kind helps.
  return own && own[0] === written[0] ? own : written;
}
