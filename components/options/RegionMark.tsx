import type { Attitude } from "../../domain/interests.ts";

const STAR = "M0-6.2 1.9-1.9 6.2 0 1.9 1.9 0 6.2-1.9 1.9-6.2 0-1.9-1.9Z";
const CROSS = "M-3-3 3 3M3-3-3 3";

interface Props {
  attitude: Attitude;
  at: readonly [x: number, y: number];
}

/** A mark that tells favoured and hidden parts apart without colour. */
export function RegionMark({ attitude, at }: Props) {
  if (attitude === "include") return null;
  return (
    <g class={`region-mark region-mark-${attitude}`} transform={`translate(${at.join(" ")})`}>
      <circle r="8.5" />
      <path d={attitude === "favour" ? STAR : CROSS} />
    </g>
  );
}
