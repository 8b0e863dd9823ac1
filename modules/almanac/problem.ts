/** A mistake in the data: where it is, and what would be right. */
export interface Problem {
  file: string;
  /** Counted from 1. */
  line: number;
  /** The field, as a path such as `[3].place.latitude`; empty for the file as a whole. */
  field: string;
  message: string;
}

/** A problem as a line of text that editors can open. */
export function describe({ file, line, field, message }: Problem): string {
  return `${file}:${line}: ${field ? `${field} ` : ""}${message}`;
}

/** Thrown when data/ cannot be compiled; its message lists every problem. */
export class AlmanacError extends Error {
  override name = "AlmanacError";
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(`data/ has ${problems.length} mistakes:\n${problems.map(describe).join("\n")}`);
    this.problems = problems;
  }
}
