import type { Changed } from "./change.ts";

export const reachable: Record<string, Changed> = {
  "phone-national": { change: { "contact.whatsapp": "06-12345678" } },
  "phone-double-zero": { change: { "contact.whatsapp": "0031612345678" } },
  "phone-no-plus": { change: { "contact.whatsapp": "31612345678" } },
  "phone-bracket-zero": { change: { "contact.whatsapp": "+31 (0)6 12345678" } },
  "phone-spelling": { change: { "contact.whatsapp": "+31/612345678" } },
  "phone-unreadable": { change: { "contact.phone": "bel gerust" } },
  "phone-stray-zero": { change: { "contact.whatsapp": "+310612345678" } },
  "phone-impossible": { change: { "contact.whatsapp": "+3161234567" } },
  "whatsapp-landline": { change: { "contact.whatsapp": "+31152001234" } },
  "email-typo": { change: { "contact.email": "anna@gmial.com" } },
  "email-example": { change: { "contact.email": "anna@example.com" } },
  "url-http": { change: { "legal.rightsUrl": "http://www.blauwevos.nl/je-rechten" } },
  "url-local": { change: { "legal.rightsUrl": "http://localhost:3000/je-rechten" } },
  "url-example": { change: { "legal.rightsUrl": "https://www.example.com/je-rechten" } },
  "url-space": { change: { "legal.rightsUrl": "https://www.blauwevos.nl/je rechten" } },
  "url-no-scheme": { change: { "legal.rightsUrl": "www.blauwevos.nl/je-rechten" } },
  "file-missing": { change: { "contact.photo": "Anna.webp" } },
  "photo-heavy": { change: { "contact.photo": "anna-zwaar.webp" } },
  "photo-large": { change: { "contact.photo": "anna-groot.webp" } },
  "photo-not-square": { change: { "contact.photo": "anna-staand.webp" } },
};
