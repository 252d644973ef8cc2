/** The longest config that is read, in millions of characters: ten thousand cases fit in it, with room to spare. */
export const MOST_MILLIONS = 5;

/**
 * Parses JSON as people write it: a byte order mark, comments and trailing commas are forgiven.
 * @throws SyntaxError when even then it is no JSON, and a string that says so when it is too long.
 */
export function parseJson(text: string): unknown {
  const millions = text.length / 1e6;
  if (millions > MOST_MILLIONS) throw `${millions} MB > ${MOST_MILLIONS} MB`;
  const json = text.replace(/^\uFEFF/, "");
  try {
    return JSON.parse(json);
  } catch {
    // Strings are matched too, and put back, so that nothing inside one is taken for a comment or a comma.
    // So is what is never closed, up to the end: to look for its end again from every next character takes hours.
    return JSON.parse(
      json
        .replace(/("(?:[^"\\]+|\\.)*"?|\/\*(?![\s\S]*?\*\/)[\s\S]*)|\/\/.*|\/\*[\s\S]*?\*\//g, "$1")
        .replace(/("(?:[^"\\]+|\\.)*"?)|,(?=\s*[\]}])/g, "$1"),
    );
  }
}
