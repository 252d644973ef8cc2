/** The widget's own words. English defines which there are; every other language has the same. */
export const en = {
  /** The locale for dates and numbers when the page names no region. */
  locale: "en-GB",
  close: "Close",
  open: "What happens if it goes wrong?",
  deadline: "Report it now: put right",
  /** A deadline; `day` as in `on`, or "today" and "tomorrow". */
  by: (time: string, day: string, _isToday: boolean) => `by ${time} ${day}`,
  on: (day: string) => `on ${day}`,
  zone: (city: string) => `${city} time`,
  within: (span: string) => `within ${span}`,
  today: "today",
  workingHours: (n: number) => (n === 1 ? "1 working hour" : `${n} working hours`),
  workingDays: (n: number) => (n === 1 ? "1 working day" : `${n} working days`),
  openUntil: (time: string) => `here now, until ${time}`,
  openNow: "here now",
  backAt: (time: string, day: string) => `back ${day} at ${time}`,
  helps: (name: string) => `${name} helps you`,
  replies: (within: string) => `Replies ${within}`,
  speaks: (languages: string) => `Speaks ${languages}`,
  quote: (words: string) => `“${words}”`,
  whatsapp: (name: string) => `WhatsApp ${name}`,
  phone: (name: string) => `Call ${name}`,
  email: (name: string) => `E-mail ${name}`,
  scenarios: "What can go wrong",
  cases: "What went wrong before",
  record: (kept: number, total: number) =>
    `${kept} of ${total} within the promise, over the last 12 months`,
  median: (span: string) => `Half within ${span}`,
  kept: "On time",
  missed: "Too late",
  took: (span: string) => `put right in ${span}`,
  source: "Read the whole story",
  more: "Show more cases",
  orderBefore: (occasion: string, moment: string) => `In time for ${occasion}: order ${moment}`,
  rights: "Your legal rights stay unaffected.",
  terms: "Conditions of this promise",
  rightsLink: "Your legal rights",
  withdrawal: "Withdraw from a purchase",
  guarantee: "The legal guarantee",
  kvk: "Trade register",
  vat: "VAT",
  /** For the owner, in the console. */
  problem: (place: string, found: string, expected: string) =>
    `${place} is ${found}; write it like ${expected}`,
  unreadable: (found: string) => `cannot be read (${found}); put valid JSON there`,
  missing: "missing",
};

export type Messages = typeof en;
