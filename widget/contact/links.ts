/** What the placeholders of a message stand for. */
export interface Placeholders {
  contact: string;
  shop: string;
  page: string;
  url: string;
}

/** Fills `{contact} {shop} {page} {url}`; an unknown placeholder stays as typed. */
export function fill(message: string, values: Placeholders): string {
  return message.replace(
    /\{(contact|shop|page|url)\}/g,
    (_, name: keyof Placeholders) => values[name],
  );
}

/** Opens WhatsApp with a message ready to send (WhatsApp's "click to chat"). */
export function whatsappLink(number: string, message: string): string {
  return `https://wa.me/${number.replace(/\D/g, "")}?text=${encode(message)}`;
}

/** Dials a number (RFC 3966). */
export function phoneLink(number: string): string {
  return `tel:+${number.replace(/\D/g, "")}`;
}

/** Opens a mail with subject and body (RFC 6068). */
export function mailLink(address: string, subject: string, body: string): string {
  return `mailto:${encode(address).replace("%40", "@")}?subject=${encode(subject)}&body=${encode(body)}`;
}

// A lone surrogate, left by a cut-off emoji, would make encodeURIComponent throw.
const encode = (text: string) => encodeURIComponent(text.replace(/\p{Surrogate}/gu, ""));
