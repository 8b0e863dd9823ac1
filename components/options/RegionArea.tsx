import type { Attitude } from "../../domain/interests.ts";
import type { RegionShape } from "../../domain/map/region-map.ts";
import { RegionMark } from "./RegionMark.tsx";

interface Props {
  shape: RegionShape;
  /** What screen readers call it: the region and what the reader said of it. */
  name: string;
  attitude: Attitude;
  /** Whether the Tab key stops here. */
  stop: boolean;
  onChoose: () => void;
  onFocus: () => void;
  onPoint: (inside: boolean) => void;
}

/** A sub-region of the map, which is a button. */
export function RegionArea({ shape, name, attitude, stop, onChoose, onFocus, onPoint }: Props) {
  const { code, land, sea, at } = shape;
  return (
    <g
      class={`region-area region-${attitude}`}
      role="button"
      aria-label={name}
      tabIndex={stop ? 0 : -1}
      data-region={code}
      onClick={onChoose}
      onFocus={onFocus}
      onPointerEnter={() => onPoint(true)}
      onPointerLeave={() => onPoint(false)}
    >
      {sea && <path class="region-sea" d={sea} />}
      <path class="region-land" d={land} />
      {attitude === "hide" && <path class="region-hatched" d={sea ? sea + land : land} />}
      <RegionMark attitude={attitude} at={at} />
    </g>
  );
}
