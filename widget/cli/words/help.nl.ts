import type { help as english } from "./help.en.ts";

const everywhere = `  --lang nl|en   de taal van de antwoorden; anders die van je systeem
  --help, -h     deze uitleg`;

/** De uitleg van de opdrachten, in het Nederlands. */
export const help: typeof english = {
  all: `vangnet: wat een winkel belooft als het misgaat, nagekeken.

  vangnet check BESTAND…   zegt wat er mis is in een configuratie en hoe je het herstelt
  vangnet init             schrijft een eerste vangnet.json
  vangnet schema           toont het JSON Schema van de configuratie

${everywhere}
  --version, -v  de versie

Meer over een ervan: vangnet check --help
Exitcode: 0 in orde, 1 fouten gevonden, 2 verkeerd gebruikt.
`,
  check: `vangnet check BESTAND… zegt wat er mis is in een configuratie en hoe je het herstelt.

BESTAND is een naam, een patroon (winkels/*.json, "klanten/**/vangnet.json"), of - voor de standaardinvoer.

  --fix          maakt de wijzigingen die zeker zijn, toont ze, en raakt geen tekst aan
  --strict       waarschuwingen tellen als fouten
  --json         geeft de problemen als JSON
${everywhere}

Exitcode: 0 in orde, 1 fouten gevonden, 2 verkeerd gebruikt.
`,
  schema: `vangnet schema toont het JSON Schema (draft-7) van de configuratie.

Zo helpt een editor tijdens het typen: vangnet schema > vangnet.schema.json, en in vangnet.json
"$schema": "./vangnet.schema.json"

${everywhere}
`,
  init: `vangnet init schrijft een eerste configuratie. Wat niet is gegeven, wordt op een terminal gevraagd.

  --name         hoe de winkel heet
  --contact      de voornaam van wie het oplost
  --whatsapp --phone --email   hoe je die persoon bereikt: minstens één
  --within       hoe snel het is opgelost: "24 uur", "2 werkdagen", "vandaag"
  --headline     de belofte in één zin
  --remedy       wat de klant krijgt
  --out          het bestand; vangnet.json als het ontbreekt, nooit over een ander heen
${everywhere}
`,
};
