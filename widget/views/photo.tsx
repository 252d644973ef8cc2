import { Component } from "preact";
import type { State } from "../state.ts";

/** The contact's face; initials when there is no photo or it does not load. */
export class Photo extends Component<{ state: State }, { broken?: string }> {
  render({ state }: { state: State }) {
    const { name, photo } = state.contact;
    const src = state.picture(photo);
    if (src && this.state.broken !== src) {
      return (
        <img
          class="photo"
          part="photo"
          key={src}
          src={src}
          alt=""
          width="64"
          height="64"
          decoding="async"
          onError={() => this.setState({ broken: src })}
        />
      );
    }
    const initials = state
      .text(name)
      .split(/\s+/)
      .map((word) => [...word][0])
      .slice(0, 2);
    return (
      <span class="photo" part="photo" aria-hidden="true">
        {initials.join("")}
      </span>
    );
  }
}
