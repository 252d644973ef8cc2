/** The smallest piece of JSON that means something: a sign, a text, a number or a word. */
export interface Token {
  /** The sign itself; `"` for a text, `1` for a number or a word that JSON knows, `?` for what it does not. */
  kind: string;
  offset: number;
  /** The offset just after it. */
  end: number;
}

const TOKEN =
  /(?:\/\/.*|\/\*[\s\S]*?(?:\*\/|$))|(?<text>"[^"\\\r\n]*(?:\\.[^"\\\r\n]*)*"?)|(?<sign>[{}[\],:])|(?<word>[^\s{}[\],:"]+)/g;
const LITERAL = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?)$/;

/** The tokens of a text, whether or not it is JSON; space and comments are left out. */
export function tokensOf(text: string): Token[] {
  return [...text.matchAll(TOKEN)].flatMap(({ index, 0: found, groups = {} }) => {
    const { text: quoted, sign, word } = groups;
    if (!quoted && !sign && !word) return [];
    const kind = quoted ? '"' : (sign ?? (LITERAL.test(found) ? "1" : "?"));
    return [{ kind, offset: index, end: index + found.length }];
  });
}

export const isText = ({ kind }: Token) => kind === '"';
export const isBracket = ({ kind }: Token) => kind === "{" || kind === "[";
export const placeOf = ({ offset, end }: Token) => ({ offset, length: end - offset });
