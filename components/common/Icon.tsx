/** Paths on a grid of 16; drawn with the text's own colour. */
const PATHS = {
  back: "M13 8H3m4-4L3 8l4 4",
  forward: "M3 8h10m-4-4 4 4-4 4",
  today: "M8 5.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5Z",
  calendar: "M2.5 4h11v9.5h-11zM2.5 7h11M5.5 2v3m5-3v3",
  star: "M8 1.5 9.6 6.4 14.5 8 9.6 9.6 8 14.5 6.4 9.6 1.5 8l4.9-1.6Z",
  sliders: "M2 5h7m3 0h2M2 11h2m3 0h7M10.5 3.5v3m-5 3v3",
  search: "M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9Zm3.3 7.8 3.2 3.2",
  bookmark: "M4 2h8v12l-4-3-4 3Z",
  close: "m4 4 8 8m0-8-8 8",
} as const;

/** A small line drawing that a label beside it explains. */
export function Icon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.4"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
