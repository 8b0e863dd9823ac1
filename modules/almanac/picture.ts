import type { Day } from "../../domain/almanac.ts";
import { lengthOfMonth, partsOf } from "../../domain/month-day.ts";
import { REGION_CODES, regionsOf, type Region } from "../../domain/regions.ts";

const COLOURS: Record<Region, string> = {
  "002": "#c9862b",
  "019": "#4c8f5c",
  "142": "#a8301c",
  "150": "#3f6ea5",
  "009": "#7b5aa6",
};
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const CELL = 24;
const GAP = 3;
const LEFT = 44;
const TOP = 30;

/**
 * Draws the year as a calendar: a month a row, a day a cell, in it a bar for each region as high as its events are many,
 * and a dot where the day has a story.
 * @param names what the regions are called in the legend
 * @returns an SVG document
 */
export function drawCoverage(days: readonly Day[], names: ReadonlyMap<Region, string>): string {
  const step = CELL + GAP;
  const width = LEFT + 31 * step + GAP;
  const height = TOP + 12 * step + 34;
  const cells = days.map((day) => {
    const { month, day: date } = partsOf(day.date);
    return cell(day, LEFT + (date - 1) * step, TOP + (month - 1) * step);
  });
  const months = MONTHS.map(
    (name, index) => `<text x="6" y="${TOP + index * step + 17}">${name}</text>`,
  );
  const numbers = Array.from(
    { length: lengthOfMonth(1) },
    (_, index) =>
      `<text x="${LEFT + index * step + CELL / 2}" y="20" text-anchor="middle">${index + 1}</text>`,
  );
  const legend = REGION_CODES.map((code, index) => {
    const x = LEFT + index * 130;
    const y = height - 20;
    return `<rect x="${x}" y="${y}" width="12" height="12" fill="${COLOURS[code]}"/><text x="${x + 18}" y="${y + 10}">${names.get(code) ?? code}</text>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="system-ui, sans-serif" font-size="11" fill="#665e50">`,
    `<rect width="100%" height="100%" fill="#fffdf8"/>`,
    ...months,
    ...numbers,
    ...cells,
    ...legend,
    `<circle cx="${LEFT + 5 * 130 + 6}" cy="${height - 14}" r="3" fill="#211d16"/><text x="${LEFT + 5 * 130 + 16}" y="${height - 10}">a story</text>`,
    "</svg>\n",
  ].join("\n");
}

function cell({ events }: Day, x: number, y: number): string {
  const bar = CELL / REGION_CODES.length;
  const bars = REGION_CODES.map((code, index) => {
    const some = events.filter(({ regions }) => regionsOf(regions).includes(code)).length;
    const high = Math.min(CELL, some * 3);
    return `<rect x="${x + index * bar}" y="${y + CELL - high}" width="${bar - 0.6}" height="${high}" fill="${COLOURS[code]}"/>`;
  });
  const dot = events.some(({ story }) => story)
    ? `<circle cx="${x + 4}" cy="${y + 4}" r="2" fill="#211d16"/>`
    : "";
  return `<rect x="${x}" y="${y}" width="${CELL}" height="${CELL}" fill="#f4ebda"/>${bars.join("")}${dot}`;
}
