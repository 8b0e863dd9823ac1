import type { Day } from "../../domain/almanac.ts";
import { subRegionsOf } from "../../domain/m49.ts";
import { REGION_CODES, regionsOf } from "../../domain/regions.ts";
import type { Thread } from "../../domain/thread.ts";

/** Threads there are at least, and stories that belong to one. */
const FEWEST = { threads: 60, stories: 200, aRegion: 6 } as const;

/** How many stories' events belong to a thread. */
export function storiesInThreads(days: readonly Day[]): number {
  return days.flatMap(({ events }) => events).filter(({ story, threads }) => story && threads)
    .length;
}

/** What the threads must not sink below; each as a sentence with its figure where they do. */
export function threadShortfallsOf(threads: readonly Thread[], days: readonly Day[]): string[] {
  const found: string[] = [];
  if (threads.length < FEWEST.threads)
    found.push(`${threads.length} threads; ${FEWEST.threads} are wanted`);
  const stories = storiesInThreads(days);
  if (stories < FEWEST.stories)
    found.push(`${stories} stories belong to a thread; ${FEWEST.stories} are wanted`);
  for (const region of REGION_CODES) {
    const there = threads.filter(({ moments }) =>
      regionsOf(subRegionsOf(moments.flatMap(({ countries }) => countries))).includes(region),
    ).length;
    if (there < FEWEST.aRegion)
      found.push(`${there} threads touch region ${region}; ${FEWEST.aRegion} are wanted`);
  }
  return found;
}
