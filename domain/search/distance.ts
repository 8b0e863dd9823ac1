/** The longest words that are compared. */
const LONGEST = 31;
const WIDTH = LONGEST + 2;
/** Scratch: three rows of the table, used in turn. */
const rows = [new Uint8Array(WIDTH), new Uint8Array(WIDTH), new Uint8Array(WIDTH)] as const;

/**
 * How many letters must be put in, left out, changed or swapped with their neighbour to make one word of another
 * (optimal string alignment distance), or, from five letters on, of a beginning of the other.
 * @param most what is further apart than this is not looked into
 * @returns the distance, or `most + 1` where it is greater
 */
export function typos(typed: string, word: string, most: number): number {
  const height = typed.length;
  if (height > LONGEST || height - word.length > most) return most + 1;
  const width = Math.min(word.length, height + most, LONGEST);
  let [before, above, current] = rows as readonly [Uint8Array, Uint8Array, Uint8Array];
  for (let column = 0; column <= width; column++) above[column] = column;
  for (let row = 1; row <= height; row++) {
    const letter = typed.charCodeAt(row - 1);
    const letterBefore = typed.charCodeAt(row - 2);
    current[0] = row;
    let least = row;
    for (let column = 1; column <= width; column++) {
      const other = word.charCodeAt(column - 1);
      let cost = (above[column - 1] ?? 0) + (letter === other ? 0 : 1);
      cost = Math.min(cost, (above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
      const swapped =
        row > 1 &&
        column > 1 &&
        letter === word.charCodeAt(column - 2) &&
        letterBefore === other &&
        letter !== other;
      if (swapped) cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      current[column] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    [before, above, current] = [above, current, before];
  }
  let reached = above[width] ?? 0;
  // The typed word may be the beginning of a longer one.
  if (word.length > width || height >= 5)
    for (let column = Math.max(0, height - most); column < width; column++)
      reached = Math.min(reached, above[column] ?? 0);
  return Math.min(reached, most + 1);
}
