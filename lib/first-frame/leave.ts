import {
  askStorage,
  checksum,
  LEAVES_KEY,
  nameOf,
  stampOf,
  type Left,
  type LeftLeaf,
} from "./left.ts";

/** What the new tab was built from, as its page says. */
function build(): string | undefined {
  return document.querySelector<HTMLElement>("[data-build]")?.dataset["build"];
}

function read(): Left | undefined {
  try {
    const left = JSON.parse(localStorage.getItem(LEAVES_KEY) ?? "") as Partial<Left>;
    return left.stamp === stampOf(build(), localStorage) && left.leaves
      ? (left as Left)
      : undefined;
  } catch {
    return undefined;
  }
}

/** Tells today's leaf from others: its stamp and its day. */
export function todaysLeaf(): string {
  return `${stampOf(build(), localStorage)} ${nameOf()}`;
}

/** Whether what the classic script painted is still right: the day, the settings, and what is saved. */
export async function isStillRight(app: HTMLElement): Promise<boolean> {
  const left = read();
  return app.dataset["painted"] === nameOf() && left?.stored === (await askStorage([]))[0];
}

/** Whether the leaf of a date is left behind already, whole and not stale. */
export async function isLeft(on: Date): Promise<boolean> {
  const left = read();
  return left?.leaves[nameOf(on)] !== undefined && left.stored === (await askStorage([]))[0];
}

/**
 * Leaves the leaf of a date behind, beside those that are there for some other dates.
 * Storage that is full or blocked is no loss: the next tab paints by itself.
 * @param wanted the dates whose leaves are worth keeping
 */
export async function leaveBehind(
  on: Date,
  { html, title }: LeftLeaf,
  wanted: readonly Date[],
): Promise<void> {
  const { lang, dir } = document.documentElement;
  const [stored] = await askStorage([]);
  try {
    const names = wanted.map((date) => nameOf(date));
    const before = read();
    const kept = Object.entries(before?.stored === stored ? before.leaves : {}).filter(([name]) =>
      names.includes(name),
    );
    const leaves = {
      ...Object.fromEntries(kept),
      [nameOf(on)]: { html, title, sum: checksum(html) },
    };
    const left: Left = { stamp: stampOf(build(), localStorage), stored, lang, dir, leaves };
    localStorage.setItem(LEAVES_KEY, JSON.stringify(left));
  } catch {
    localStorage.removeItem(LEAVES_KEY);
  }
}
