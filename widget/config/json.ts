/** A string, or something that JSON lacks: a comment, or a comma before a closing bracket. */
const TOKENS =
  /("(?:[^"\\]|\\.)*")|\/\/.*|\/\*[\s\S]*?\*\/|,(?=(?:\s|\/\/.*|\/\*[\s\S]*?\*\/)*[\]}])/g;

/**
 * Parses JSON as people write it: a byte order mark, comments and trailing commas are forgiven.
 * @throws SyntaxError when even then it is no JSON.
 */
export function parseJson(text: string): unknown {
  const json = text.replace(/^\uFEFF/, "");
  try {
    return JSON.parse(json);
  } catch {
    return JSON.parse(json.replace(TOKENS, "$1"));
  }
}
