import type { ShopCase } from "../config/schema.ts";
import type { State } from "../state.ts";
import { Link } from "./link.tsx";
import { isolated, Live, Written } from "./live.tsx";

/** So many dots still read as single cases; beyond it the sentence says it all. */
const MOST_DOTS = 24;

function Dot({ kept }: { kept: boolean }) {
  return <i class={kept ? "dot" : "dot late"} aria-hidden="true" />;
}

/** How the shop kept its promises: a dot for each case, and the sentence that counts them. */
export function CaseRecord({ state }: { state: State }) {
  const record = state.record;
  if (!record) return null;
  const { kept, total, median, outcomes } = record;
  return (
    <div part="record">
      {total <= MOST_DOTS && outcomes.map((outcome, index) => <Dot key={index} kept={outcome} />)}
      <Live class="text strong" text={state.messages.record(kept, total)} />
      <Live
        class="text muted"
        text={median === undefined ? "" : state.messages.median(state.words.span(median))}
      />
    </div>
  );
}

/** One case: what went wrong, what was done, how long it took, and whether the promise was kept. */
export function CaseStory({ state, shopCase }: { state: State; shopCase: ShopCase }) {
  const { messages, words } = state;
  const { taken, kept } = state.judge(shopCase);
  const { problem, solution, reported, permission, customer, source } = shopCase;
  const verdict = kept === undefined ? "" : `${kept ? messages.kept : messages.missed}, `;
  const picture = state.picture(shopCase.image);
  return (
    <article class="case" part="case">
      <Written class="text strong" text={state.text(problem)} />
      <Written class="text" text={state.text(solution)} />
      <p class="text small">
        {kept !== undefined && <Dot kept={kept} />}
        <span class={kept === false ? "late" : ""}>
          {verdict + messages.took(words.span(taken))}
        </span>
        <span class="muted">{` (${words.month(reported)})`}</span>
      </p>
      {picture && <img class="picture" src={picture} alt="" loading="lazy" />}
      {permission && shopCase.words && (
        // The line beside it stands where its words begin, so their direction is that of the whole.
        <blockquote class="quote" dir="auto">
          <Live class="text" text={messages.quote(isolated(state.text(shopCase.words)))} />
          <Written as="span" class="muted" text={state.text(customer)} />
        </blockquote>
      )}
      <Link href={state.link(source)} text={messages.source} />
    </article>
  );
}

/** The record, then the cases, the newest first and a few at a time. */
export function Cases({ state }: { state: State }) {
  const cases = state.cases;
  const { casesNote } = state.config;
  if (!cases.length) return null;
  return (
    <section class="stack">
      <h3 class="title">{state.messages.cases}</h3>
      <CaseRecord state={state} />
      <div class="rows">
        {cases.slice(0, state.shownCases).map((shopCase, index) => (
          <CaseStory key={index} state={state} shopCase={shopCase} />
        ))}
      </div>
      {cases.length > state.shownCases && (
        <button type="button" class="more" onClick={() => state.showMoreCases()}>
          {state.messages.more}
        </button>
      )}
      <Written class="text muted small" text={state.text(casesNote)} />
    </section>
  );
}
