import type { State } from "../state.ts";
import { isolated, Live } from "./live.tsx";

/** The contact's face, over the initials that show when there is no photo or it does not load. */
export function Photo({ state }: { state: State }) {
  const { name, photo } = state.contact;
  const src = state.picture(photo);
  // Isolated, the letters of Arabic do not join: they are no word.
  const initials = state
    .text(name)
    .split(/\s+/, 2)
    .map(([letter = ""]) => isolated(letter))
    .join("");
  return (
    <span class="photo" part="photo" aria-hidden="true">
      <Live as="span" dir="auto" text={initials} />
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
