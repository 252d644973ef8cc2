import type { Sister } from "./sister.ts";

/** The smallest config there is, and the Blauwe Vos of a smaller town. */
export const minimal: Sister = {
  facts: {
    company: "Klein Servies",
    name: "Klein Servies",
    street: "Laarstraat 9",
    place: "7201 CA Zutphen",
    town: "Zutphen",
    potter: "Sien",
    register: "KvK 76543210",
    vat: "NL001234567B13",
    phone: "06 12 34 56 80",
    tel: "+31612345680",
    email: "sien@kleinservies.example",
    domain: "kleinservies.example",
  },
};
