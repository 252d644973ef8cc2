/** What must hold between the fields of one object once each of them could be read. A rule's name says it. */
export const agreements = {
  /** Somebody must be reachable. */
  "whatsapp | phone | email": (contact: { whatsapp?: string; phone?: string; email?: string }) =>
    !!(contact.whatsapp || contact.phone || contact.email),
  /** A range of dates ends no earlier than it begins. */
  "from <= until": (range: { from: number; until: number }) => range.from <= range.until,
  /** Nothing is put right before it was reported. */
  "reported <= resolved": (shopCase: { reported: number; resolved: number }) =>
    shopCase.reported <= shopCase.resolved,
};

export type Agreement = keyof typeof agreements;
