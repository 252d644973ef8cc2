import type { State } from "../state.ts";

/** What the law wants to see: the visitor's rights, the links, and who the shop is. */
export function SmallPrint({ state }: { state: State }) {
  const { messages, config } = state;
  const { tradeName, address, kvk, vat } = config.shop;
  const { rightsUrl, withdrawalUrl, guaranteeNotice } = config.legal ?? {};
  const notice = state.picture(guaranteeNotice);
  const links: [string | undefined, string][] = [
    [config.promise.termsUrl, messages.terms],
    [rightsUrl, messages.rightsLink],
    [withdrawalUrl, messages.withdrawal],
  ];
  const trade = [
    state.text(tradeName),
    state.text(address),
    kvk && `${messages.kvk} ${kvk}`,
    vat && `${messages.vat} ${vat}`,
  ];
  return (
    <footer class="small muted">
      <p>{messages.rights}</p>
      {notice && <img class="picture" src={notice} alt={messages.guarantee} loading="lazy" />}
      <p class="links">
        {links.map(
          ([url, label]) =>
            url && (
              <a key={label} class="link" href={state.link(url)}>
                {label}
              </a>
            ),
        )}
      </p>
      <p>{trade.filter((part) => part).join(" · ")}</p>
    </footer>
  );
}
