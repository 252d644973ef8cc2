/** Up to this width of the page the panel is a sheet over it. */
const PHONE = "(max-width: 480px)";

/**
 * Shows a dialog: beside the page on a wide screen, as a modal sheet over it on a phone, changing from one
 * to the other as the window does. Escape and a click outside close it.
 * @param opener keeps its own click to itself, and gets the focus back
 * @param close called when the visitor wants it closed
 * @returns takes the dialog away
 */
export function present(
  dialog: HTMLDialogElement,
  opener: HTMLElement | null | undefined,
  close: () => void,
): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  const page = dialog.ownerDocument;
  const phone = matchMedia(PHONE);
  const show = () => {
    // One that is open cannot become modal, or stop being so: both would throw.
    // https://html.spec.whatwg.org/multipage/interactive-elements.html#dom-dialog-showmodal
    dialog.close();
    if (phone.matches) dialog.showModal();
    else dialog.show();
    dialog.focus({ preventScroll: true });
  };
  // A modal dialog hears Escape itself, one beside the page does not; both are to end the same way.
  const onKey = (event: KeyboardEvent) => {
    if (event.key === "Escape") close();
  };
  const onClick = (event: Event) => {
    const path = event.composedPath();
    // Nothing but its backdrop lets a click reach a modal dialog itself.
    if (dialog.matches(":modal") ? path[0] === dialog : !path.includes(dialog)) {
      // The opener closes it by itself; closed here first, it would open it again.
      if (!opener || !path.includes(opener)) close();
    }
  };

  // A dialog gives the focus back to what had it before; not every browser focuses a button that is clicked.
  opener?.focus({ preventScroll: true });
  show();
  phone.addEventListener("change", show, { signal });
  page.addEventListener("keydown", onKey, { signal });
  page.addEventListener("click", onClick, { signal });
  return () => {
    listening.abort();
    // WebKit gives the focus back even when the visitor has put it elsewhere; taken away, it closes anyway.
    if (dialog.matches(":modal, :focus-within")) dialog.close();
  };
}
