/**
 * Parses JSON as people write it: a byte order mark, comments and trailing commas are forgiven.
 * @throws SyntaxError when even then it is no JSON.
 */
export function parseJson(text: string): unknown {
  const json = text.replace(/^\uFEFF/, "");
  try {
    return JSON.parse(json);
  } catch {
    // Strings are matched too, and put back, so that nothing inside one is taken for a comment or a comma.
    return JSON.parse(
      json
        .replace(/("(?:[^"\\]|\\.)*")|\/\/.*|\/\*[\s\S]*?\*\//g, "$1")
        .replace(/("(?:[^"\\]|\\.)*")|,(?=\s*[\]}])/g, "$1"),
    );
  }
}
