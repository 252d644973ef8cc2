function icon(path: string, className = "icon") {
  return () => (
    <svg class={className} viewBox="0 0 24 24" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}

/** The sign of the product: a small net that sags gently. */
export const Net = icon(
  "M2 5q10 7 20 0M4 11q8 6 16 0M8 17q4 3 8 0M2 5q2 10 7 16M22 5q-2 10-7 16M9 8q0 7 3 13M15 8q0 7-3 13",
  "icon net",
);
export const Close = icon("M6 6l12 12M18 6L6 18");
export const Chevron = icon("M9 5l7 7-7 7", "icon chevron");
export const Chat = icon("M4 4h16v13H9l-5 4z");
export const Phone = icon("M7 3h10v18H7zM11 18h2");
export const Mail = icon("M3 6h18v13H3zM4 7l8 6 8-6");
