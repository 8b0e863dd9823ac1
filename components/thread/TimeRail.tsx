import { endOf, roundYears, timeOf } from "../../domain/thread-view.ts";
import type { Moment } from "../../domain/thread.ts";
import { yearInWords } from "../../lib/format.ts";

/** Where the labelled moments' lines are, by the moments' index, in pixels. */
export interface RailRows {
  middles: ReadonlyMap<number, number>;
  height: number;
  /** The height of a line of small text. */
  line: number;
}

interface Props {
  moments: readonly Moment[];
  /** The index of the moment that is marked; -1 for none. */
  now: number;
  rows: RailRows;
}

/** Across: the rail, and where its leader lines end, in units of the drawing. */
const [RAIL, END, WIDTH] = [7, 37, 40];
/** Lines between two round years, so that their letters have room. */
const BETWEEN_YEARS = 1.6;

/** A rail of time, to scale: a dot for each moment, a bar for what lasted, and a line from each dot to its label. */
export function TimeRail({ moments, now, rows: { middles, height, line } }: Props) {
  const times = moments.map(timeOf);
  const ends = moments.map((moment, index) => endOf(moment) ?? times[index] ?? 0);
  const [from, to] = [Math.min(...times), Math.max(...times, ...ends)];
  const ys = [...middles.values()];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const yAt = (time: number) => top + ((time - from) / (to - from || 1)) * (bottom - top);
  const years = roundYears(from, to, (bottom - top) / (line * BETWEEN_YEARS));
  const dots = times.map((time, index) => ({
    y: yAt(time),
    end: yAt(ends[index] ?? time),
    row: middles.get(index),
    here: index === now,
  }));
  const [others, marked] = [dots.filter(({ here }) => !here), dots.filter(({ here }) => here)];
  const leaders = (of: typeof dots) => of.map(({ y, row }) => row !== undefined && leader(y, row));
  // One path for all that look alike: on a new tab each element takes its time. What is drawn last lies on top.
  const paths: [style: string, parts: (string | false)[]][] = [
    ["rail-axis", [`M${RAIL} ${top}V${bottom}`, ...years.map(({ at }) => tick(yAt(at)))]],
    ["rail-leader", leaders(others)],
    ["rail-leader is-here", leaders(marked)],
    ["rail-span", dots.map(({ y, end }) => end - y >= 2 && `M${RAIL} ${y}V${end}`)],
    ["rail-dot", others.map(({ y }) => dot(y, 2.75))],
    ["rail-dot is-here", marked.map(({ y }) => dot(y, 5))],
  ];
  return (
    <div class="rail" aria-hidden="true">
      {years.map(({ at, year }) => (
        <span key={year} class="rail-year" style={{ top: `${yAt(at)}px` }}>
          {yearInWords(year)}
        </span>
      ))}
      <svg class="rail-lines" viewBox={`0 0 ${WIDTH} ${height}`} width={WIDTH} height={height}>
        {paths.map(([style, parts]) => (
          <path key={style} class={style} d={parts.filter(Boolean).join("")} />
        ))}
      </svg>
    </div>
  );
}

function tick(y: number): string {
  return `M${RAIL - 5} ${y}h5`;
}

function dot(y: number, radius: number): string {
  return `M${RAIL - radius} ${y}a${radius} ${radius} 0 1 0 ${radius * 2} 0a${radius} ${radius} 0 1 0 ${-radius * 2} 0`;
}

/** A line that leaves the dot and meets its label level. */
function leader(y: number, row: number): string {
  const middle = (RAIL + END) / 2 + 2;
  return `M${RAIL} ${y}C${middle} ${y} ${middle - 4} ${row} ${END} ${row}`;
}
