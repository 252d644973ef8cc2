/** What must hold between the fields of one object once each of them could be read. */
export const rules = {
  /** Somebody must be reachable. */
  channel: (contact: { whatsapp?: string; phone?: string; email?: string }) =>
    !!(contact.whatsapp || contact.phone || contact.email),
  /** A range of dates ends no earlier than it begins. */
  span: (range: { from: number; until: number }) => range.from <= range.until,
  /** Nothing is put right before it was reported. */
  order: (shopCase: { reported: number; resolved: number }) =>
    shopCase.reported <= shopCase.resolved,
};

export type Rule = keyof typeof rules;
