/**
 * How many letters must be put in, left out, changed or swapped with their neighbour to make one word of another
 * (optimal string alignment distance), or of a beginning of the other.
 * @param most what is further apart than this is not looked into
 * @returns the distance, or `most + 1` where it is greater
 */
export function typos(typed: string, word: string, most: number): number {
  const height = typed.length;
  const width = Math.min(word.length, height + most);
  if (height - word.length > most) return most + 1;
  let before: number[] = [];
  let above = Array.from({ length: width + 1 }, (_, column) => column);
  for (let row = 1; row <= height; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= width; column++) {
      const same = typed[row - 1] === word[column - 1];
      let cost = Math.min(
        (above[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped =
        row > 1 &&
        column > 1 &&
        typed[row - 1] === word[column - 2] &&
        typed[row - 2] === word[column - 1];
      if (swapped) cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      current.push(cost);
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    before = above;
    above = current;
  }
  // The typed word may be the beginning of a longer one.
  const reached =
    word.length > width || height >= 5
      ? Math.min(...above.slice(Math.max(0, height - most)))
      : (above[width] ?? 0);
  return Math.min(reached, most + 1);
}
