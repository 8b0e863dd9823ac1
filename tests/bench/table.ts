/** A figure: its name, what it is, what it may be at most, its unit. */
export type Row = [name: string, is: number, most: number, unit: string];

/** The figures as a table in Markdown, with a mark on each that is not reached. */
export function tableOf(rows: readonly Row[]): string {
  const lines = rows.map(([name, is, most, unit]) => {
    const reached = is <= most ? "" : " (not reached)";
    return `| ${name} | ${written(is, unit)}${reached} | ≤ ${written(most, unit)} |`;
  });
  return ["| figure | measured | goal |", "| --- | --- | --- |", ...lines].join("\n");
}

function written(value: number, unit: string): string {
  if (unit === "×") return `× ${value.toFixed(2)}`;
  const digits = Number.isInteger(value) ? 0 : value < 1 ? 4 : 1;
  return [value.toFixed(digits), unit].filter(Boolean).join(" ");
}
