import type { State } from "../state.ts";
import { Link } from "./link.tsx";
import { isolated, Live } from "./live.tsx";

/** What the law wants to see: the visitor's rights, the links, and who the shop is. */
export function SmallPrint({ state }: { state: State }) {
  const { messages, config } = state;
  const { tradeName, address, kvk, vat } = config.shop;
  const { rightsUrl, withdrawalUrl, guaranteeNotice } = config.legal ?? {};
  const notice = state.picture(guaranteeNotice);
  const trade = [
    state.text(tradeName),
    state.text(address),
    kvk && `${messages.kvk} ${kvk}`,
    vat && `${messages.vat} ${vat}`,
  ].flatMap((part) => (part ? isolated(part) : []));
  return (
    <div class="stack small muted">
      <Live class="text" text={messages.rights} />
      {notice && <img class="picture" src={notice} alt={messages.guarantee} loading="lazy" />}
      <p class="text facts">
        <Link href={state.link(config.promise.termsUrl)} text={messages.terms} />
        <Link href={state.link(rightsUrl)} text={messages.rightsLink} />
        <Link href={state.link(withdrawalUrl)} text={messages.withdrawal} />
      </p>
      <Live class="text" text={trade.join(", ")} />
    </div>
  );
}
