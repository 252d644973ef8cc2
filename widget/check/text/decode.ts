/**
 * Makes text of the bytes of a file exactly as a browser does: as UTF-8, with U+FFFD for what is no UTF-8.
 * The byte order mark stays. So the check sees what a visitor's browser sees, and can tell from the traces
 * (U+FFFD, NUL, U+FEFF) which encoding the file was saved in.
 * @see https://encoding.spec.whatwg.org/#utf-8-decode
 */
export function decode(bytes: Uint8Array): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}
