/** A link in a text; nothing when it leads nowhere. */
export function Link({ href, text }: { href: string | undefined; text: string }) {
  return href ? (
    <a class="link" href={href}>
      {text}
    </a>
  ) : null;
}
