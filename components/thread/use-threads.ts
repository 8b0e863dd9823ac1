import { useEffect, useState } from "preact/hooks";
import type { Thread, ThreadName } from "../../domain/thread.ts";
import { loadThread, threadsNow } from "../../lib/threads.ts";

/** Threads as they are read: those that could be, in the order of their names. */
export function useThreads(names: readonly ThreadName[]): Thread[] | "loading" | "failed" {
  const [threads, setThreads] = useState<Thread[] | "loading" | "failed">(
    () => threadsNow(names) ?? "loading",
  );
  useEffect(() => {
    let current = true;
    void Promise.allSettled(names.map(loadThread)).then((answers) => {
      const found = answers.flatMap((answer) =>
        answer.status === "fulfilled" ? answer.value : [],
      );
      if (current) setThreads(found.length > 0 ? found : "failed");
    });
    return () => {
      current = false;
    };
  }, [names]);
  return threads;
}
