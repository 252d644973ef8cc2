/**
 * Names that are set apart for examples ([RFC 2606](https://www.rfc-editor.org/rfc/rfc2606), RFC 6761),
 * and what people write where the shop's own name should come.
 */
const EXAMPLE = /(?:^|\.)(?:example|invalid|test)$|(?:^|\.)example\.\w+$/;
const PLACEHOLDER =
  /^(?:www\.)?(?:(?:jouw|je|mijn|uw|your|my)-?(?:winkel|webshop|webwinkel|shop|store|site|website|domein|domain|bedrijf|company)(?:naam|name)?|domein(?:naam)?|domain(?:name)?|voorbeeld|webshopnaam|winkelnaam)\.\w+$/;

/** Whether a host belongs to nobody: it stands in an example, to be replaced. */
export function isPlaceholder(host: string): boolean {
  return EXAMPLE.test(host) || PLACEHOLDER.test(host);
}

/** Whether a host is only there on one computer or in one network. */
export function isLocal(host: string): boolean {
  return (
    /(?:^|\.)(?:localhost|local|internal|lan)$/.test(host) ||
    /^(?:127\.|10\.|192\.168\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\.|0\.0\.0\.0$)/.test(host) ||
    /^\[(?:::1?|fe80:.*|f[cd].*)\]$/.test(host)
  );
}
