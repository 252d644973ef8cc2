const everywhere = `  --lang nl|en   the language of the answers; else that of your system
  --help, -h     this explanation`;

/** The explanations of the commands, in English. */
export const help = {
  all: `vangnet: what a shop promises when something goes wrong, checked.

  vangnet check FILE…   says what is wrong in a config and how to mend it
  vangnet init          writes a first vangnet.json
  vangnet schema        prints the JSON Schema of the config

${everywhere}
  --version, -v  the version

More about one of them: vangnet check --help
Exit code: 0 fine, 1 errors found, 2 wrong use.
`,
  check: `vangnet check FILE… says what is wrong in a config and how to mend it.

FILE is a name, a pattern (shops/*.json, "clients/**/vangnet.json"), or - for standard input.

  --fix          makes the changes that are certain, shows them, and touches no text
  --strict       warnings count as errors
  --json         prints the problems as JSON
${everywhere}

Exit code: 0 fine, 1 errors found, 2 wrong use.
`,
  schema: `vangnet schema prints the JSON Schema (draft-7) of the config.

To let an editor help while typing: vangnet schema > vangnet.schema.json, and in vangnet.json
"$schema": "./vangnet.schema.json"

${everywhere}
`,
  init: `vangnet init writes a first config. What is not given is asked, on a terminal.

  --name         what the shop is called
  --contact      the first name of who puts it right
  --whatsapp --phone --email   how to reach that person: at least one
  --within       how soon it is put right: "24 hours", "2 working days", "today"
  --headline     the promise in one sentence
  --remedy       what the customer gets
  --out          the file to write; vangnet.json when left out, never over another file
${everywhere}
`,
};
