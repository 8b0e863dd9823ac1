/** A text that was found, by its place in the index, and how well it fits. */
export interface Hit {
  text: number;
  score: number;
  /** How many words of the question it lacks. */
  missing: number;
}

/** The best of many hits, in order; ties go to what came first. */
export class Best {
  readonly hits: Hit[] = [];
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  /** Takes a hit in, if it is among the best; a score of negative infinity never is. */
  add(text: number, score: number, missing = 0): void {
    const { hits } = this;
    const full = hits.length >= this.#most;
    if (score === -Infinity || (full && !isBefore(text, score, hits.at(-1)))) return;
    let place = hits.length;
    while (place > 0 && isBefore(text, score, hits[place - 1])) place--;
    hits.splice(place, 0, { text, score, missing });
    if (full) hits.pop();
  }
}

function isBefore(text: number, score: number, other: Hit | undefined): boolean {
  if (!other) return false;
  return other.score < score || (other.score === score && other.text > text);
}
