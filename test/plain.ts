/** A text whose spaces may all break: which of them may not is a test of its own. */
export const plain = (text: string): string => text.replace(/\u00a0/g, " ");
