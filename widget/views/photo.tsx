import type { State } from "../state.ts";
import { Written } from "./live.tsx";

/** The contact's face, over the initials that show when there is no photo or it does not load. */
export function Photo({ state }: { state: State }) {
  const { name, photo } = state.contact;
  const src = state.picture(photo);
  const initials = state.text(name).replace(/(\S)\S*\s*/gu, "$1");
  return (
    <span class="photo" part="photo" aria-hidden="true">
      <Written as="span" text={initials.slice(0, 2)} />
      {src && (
        <img
          key={src}
          src={src}
          alt=""
          onError={({ currentTarget }) => {
            currentTarget.hidden = true;
          }}
        />
      )}
    </span>
  );
}
