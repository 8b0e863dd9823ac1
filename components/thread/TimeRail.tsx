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
  // What is drawn last lies on top: the moment that is marked.
  const dots = moments
    .map((_, index) => ({ index, y: yAt(times[index] ?? 0) }))
    .toSorted((a, b) => Number(a.index === now) - Number(b.index === now));
  return (
    <div class="rail" aria-hidden="true">
      {years.map(({ at, year }) => (
        <span key={year} class="rail-year" style={{ top: `${yAt(at)}px` }}>
          {yearInWords(year)}
        </span>
      ))}
      <svg class="rail-lines" viewBox={`0 0 ${WIDTH} ${height}`} width={WIDTH} height={height}>
        <path class="rail-axis" d={`M${RAIL} ${top}V${bottom}`} />
        {years.map(({ at, year }) => (
          <path key={year} class="rail-axis" d={`M${RAIL - 5} ${yAt(at)}h5`} />
        ))}
        {dots.map(({ index, y }) => {
          const row = middles.get(index);
          const style = index === now ? "rail-leader is-here" : "rail-leader";
          return row === undefined ? null : <path key={index} class={style} d={leader(y, row)} />;
        })}
        {dots.map(({ index, y }) => {
          const end = yAt(ends[index] ?? 0);
          return end - y < 2 ? null : (
            <path key={index} class="rail-span" d={`M${RAIL} ${y}V${end}`} />
          );
        })}
        {dots.map(({ index, y }) => (
          <circle
            key={index}
            class={index === now ? "rail-dot is-here" : "rail-dot"}
            cx={RAIL}
            cy={y}
            r={index === now ? 5 : 2.75}
          >
            <title>{moments[index]?.label}</title>
          </circle>
        ))}
      </svg>
    </div>
  );
}

/** A line that leaves the dot and meets its label level. */
function leader(dot: number, row: number): string {
  const middle = (RAIL + END) / 2 + 2;
  return `M${RAIL} ${dot}C${middle} ${dot} ${middle - 4} ${row} ${END} ${row}`;
}
