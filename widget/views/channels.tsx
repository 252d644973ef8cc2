import type { Scenario } from "../config/schema.ts";
import { fill, mailLink, phoneLink, whatsappLink } from "../contact/links.ts";
import { readableNumber } from "../contact/readable-number.ts";
import type { Channel } from "../events.ts";
import type { State } from "../state.ts";
import { Chat, Mail, Phone } from "./icons.tsx";
import { isolated, Live, Written } from "./live.tsx";

interface Route {
  channel: Channel;
  href: string;
  /** What pressing it does. */
  label: string;
  /** The number or address itself. */
  address: string;
}

const ICONS = { whatsapp: Chat, phone: Phone, email: Mail };

/** Every way to reach the contact of this moment, the quickest first. */
function routes(state: State, scenario?: Scenario): Route[] {
  const { messages, config } = state;
  const { whatsapp, phone, email, ...contact } = state.contact;
  const { origin, pathname } = new URL(state.page.address());
  const name = state.text(contact.name);
  const who = isolated(name);
  const shop = state.text(config.shop.name);
  const { when, message = when } = scenario ?? {};
  const words = fill(state.text(message) ?? "", {
    contact: name,
    shop,
    page: state.page.title(),
    url: origin + pathname,
  });
  const found: Route[] = [];
  const add = (channel: Channel, href: string, label: string, address: string) =>
    found.push({ channel, href, label, address });
  if (whatsapp) {
    add(
      "whatsapp",
      whatsappLink(whatsapp, words),
      messages.whatsapp(who),
      readableNumber(whatsapp),
    );
  }
  if (phone) add("phone", phoneLink(phone), messages.phone(who), readableNumber(phone));
  if (email)
    add("email", mailLink(email, state.text(when) ?? shop, words), messages.email(who), email);
  return found;
}

function Action({ state, route, scenario }: { state: State; route: Route; scenario?: Scenario }) {
  const { channel, href, label, address } = route;
  const Icon = ICONS[channel];
  // A shop that loads no new documents may have moved on since this was drawn, and the message names the page.
  const fillIn = ({ currentTarget }: { currentTarget: HTMLAnchorElement }) => {
    const fresh = routes(state, scenario).find((other) => other.channel === channel);
    if (fresh) currentTarget.href = fresh.href;
  };
  return (
    <a
      class="action"
      part="action"
      href={href}
      // WhatsApp opens beside the shop, so that the visitor does not lose the page.
      target={channel === "whatsapp" ? "_blank" : undefined}
      rel="noreferrer"
      // Before a pointer can open it elsewhere or copy it; the keyboard only clicks.
      onPointerDown={fillIn}
      onClick={(event) => {
        fillIn(event);
        state.emit("vangnet:contact", { channel, scenario: scenario?.id });
      }}
    >
      <Icon />
      <Live as="span" class="grow strong" text={label} />
      <Written as="span" class="small" text={scenario ? "" : address} />
    </a>
  );
}

/** All channels: the first as the main button, the others side by side below it. */
export function Channels({ state }: { state: State }) {
  return (
    <div class="channels">
      {routes(state).map((route) => (
        <Action key={route.channel} state={state} route={route} />
      ))}
    </div>
  );
}

/** The one button of a scenario, with its message ready to send. */
export function ScenarioAction({ state, scenario }: { state: State; scenario: Scenario }) {
  const [route] = routes(state, scenario);
  return route ? (
    <Action key={route.channel} state={state} route={route} scenario={scenario} />
  ) : null;
}
