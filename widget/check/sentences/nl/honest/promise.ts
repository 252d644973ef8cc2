import type { Args } from "../../../finding.ts";
import type { promise as en } from "../../en/honest/promise.ts";
import { place } from "../place.ts";

const subject = ({ path }: Args) => place(path);

export const promise: typeof en = {
  "headline-vague": {
    subject,
    problem: ({ headline }) =>
      `In "${headline}" staat geen getal en geen moment. Daar kan niemand op rekenen.`,
    fix: () => 'Zeg vóór wanneer: "Fout? Binnen 24 uur opgelost."',
  },
  "helps-gladly": {
    subject,
    problem: ({ said }) => `"${said}" zegt wat je wilt, niet wat je doet. Elke winkel zegt het.`,
    fix: () => 'Zeg wat je doet en wanneer: "Anna belt je binnen 2 uur terug."',
  },
  "as-soon-as-possible": {
    subject,
    problem: ({ said }) => `"${said}" is geen tijd: jij bepaalt achteraf wat mogelijk was.`,
    fix: () => 'Noem een tijd die je elke keer haalt, desnoods een langere: "binnen 48 uur".',
  },
  always: {
    subject,
    problem: ({ said }) =>
      `"${said}" kun je niet waarmaken: één uitzondering en het klopt niet meer.`,
    fix: () => 'Zeg wanneer het geldt: "Op werkdagen tot 17:30 antwoordt Anna binnen 2 uur."',
  },
  perfect: {
    subject,
    problem: ({ said }) => `"${said}" is te mooi om waar te zijn en wekt dus twijfel.`,
    fix: () =>
      'Zeg wat er gebeurt als het misgaat: "Kapot? Vandaag een nieuw exemplaar op de post."',
  },
  "remedy-empty": {
    subject,
    problem: ({ remedy }) => `Uit "${remedy}" blijkt niet wat de klant krijgt.`,
    fix: () => 'Noem het: "Jij kiest: een nieuw exemplaar, of je geld terug."',
  },
  "otherwise-missing": {
    subject,
    problem: () => "Er staat niet wat er gebeurt als je je eigen termijn mist.",
    fix: () =>
      'Schrijf bij `otherwise` wat de klant dan krijgt: "Lukt dat niet op tijd? Dan krijg je € 10 terug."',
  },
  "headline-contradicts-within": {
    subject,
    problem: ({ said, within }) =>
      `De kop zegt "${said}", maar de termijn wordt gerekend met "${within}".`,
    fix: () =>
      'Laat beide hetzelfde zeggen: bij "Binnen 24 uur opgelost." hoort "within": "24 hours".',
  },
  "season-headline-missing": {
    subject: ({ path }) => `De termijn van seizoen ${Number(`${path}`.split(".")[1]) + 1}`,
    problem: ({ said, within }) =>
      `In dit seizoen geldt "${within}", terwijl de gewone kop "${said}" blijft zeggen.`,
    fix: () => 'Geef het seizoen een eigen kop: "headline": "Fout? Binnen 48 uur opgelost."',
  },
};
