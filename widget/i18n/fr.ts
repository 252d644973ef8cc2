import type { Messages } from "./en.ts";
import { counted } from "./forms.ts";
import type { Tone } from "./tone.ts";

/** Says vous; tu where the tone is informal. Before `:` and `?` and within quotes stands a space that does not break. */
export const say = (tone?: Tone): Messages => {
  const tu = tone === "informal";
  const rights = `${tu ? "Tes" : "Vos"} droits légaux`;
  return {
    close: "Fermer",
    open: "Et si ça se passe mal\u00a0?",
    deadline: "Signalé maintenant\u00a0: réglé",
    today: "aujourd’hui",
    tomorrow: "demain",
    weekdays: "dimanche lundi mardi mercredi jeudi vendredi samedi",
    months: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    date: (weekday, day, month) => `${weekday} ${day}${day === 1 ? "er" : ""}\u00a0${month}`,
    time: (hour, minute) => `${hour}\u00a0h${minute === "00" ? "" : `\u00a0${minute}`}`,
    by: (time, day) => `${day} avant ${time}`,
    cities: "Brussels=Bruxelles Vienna=Vienne London=Londres",
    zone: (city) => `heure d${/^[AEIOU]/.test(city) ? "’" : "e "}${city}`,
    within: (span) => `sous ${span}`,
    minutes: counted("minute", "minutes"),
    hours: counted("heure", "heures"),
    days: counted("jour", "jours"),
    workingHours: counted("heure ouvrée", "heures ouvrées"),
    workingDays: counted("jour ouvré", "jours ouvrés"),
    and: " et ",
    openUntil: (time) => `disponible jusqu’à ${time}`,
    openNow: "disponible",
    backAt: (time, day) => `de retour ${day} à ${time}`,
    helps: (name) => `${name} ${tu ? "t’" : "vous "}aide`,
    replies: (within) => `Répond ${within}`,
    languages:
      "nl=néerlandais en=anglais de=allemand fr=français es=espagnol it=italien pl=polonais tr=turc",
    speaks: (languages) => `Parle ${languages}`,
    quote: (words) => `«\u00a0${words}\u00a0»`,
    whatsapp: (name) => `WhatsApp à ${name}`,
    phone: (name) => `Appeler ${name}`,
    email: (name) => `E-mail à ${name}`,
    scenarios: "Ce qui peut mal se passer",
    cases: "Ce qui s’est déjà mal passé",
    record: (kept, total) => `${kept} sur ${total} dans le délai promis, ces 12 derniers mois`,
    median: (span) => `La moitié en ${span} au plus`,
    kept: "À temps",
    missed: "En retard",
    took: (span) => `réglé en ${span}`,
    source: "Lire toute l’histoire",
    more: "Afficher d’autres cas",
    orderBefore: (occasion, moment) =>
      `À temps pour ${occasion}\u00a0: ${tu ? "commande" : "commandez"} ${moment}`,
    rights: `${rights} restent entiers.`,
    terms: "Conditions de cet engagement",
    rightsLink: rights,
    withdrawal: "Renoncer au contrat ici",
    guarantee: "La garantie légale",
    kvk: "Registre du commerce",
    vat: "TVA",
  };
};
