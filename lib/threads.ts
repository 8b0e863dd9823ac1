import type { Thread, ThreadName } from "../domain/thread.ts";
import { loadShipped } from "./shipped-file.ts";

const read = new Map<ThreadName, Thread>();

/** A thread, whole. @throws where the extension's file is missing or broken */
export async function loadThread(name: ThreadName): Promise<Thread> {
  const thread = read.get(name) ?? (await loadShipped<Thread>(`almanac/threads/${name}`));
  read.set(name, thread);
  return thread;
}

/** Some threads, where they are all read already. */
export function threadsNow(names: readonly ThreadName[]): Thread[] | undefined {
  const threads = names.flatMap((name) => read.get(name) ?? []);
  return threads.length === names.length ? threads : undefined;
}
