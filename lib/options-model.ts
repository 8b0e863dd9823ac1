import { computed, signal, type ReadonlySignal } from "@preact/signals";
import { daysBySubRegion, reachOf, type Coverage, type Reach } from "../domain/coverage.ts";
import type { Interests } from "../domain/interests.ts";
import type { SubRegion } from "../domain/regions.ts";
import { DEFAULTS, type Appearance, type Settings } from "../domain/settings.ts";
import { loadCoverage } from "./almanac.ts";
import { adopt, preferences } from "./preferences.ts";
import { resetSettings, saveAppearance, saveInterests } from "./settings.ts";

/** How the latest change fared. */
export type SaveState =
  | { state: "idle" }
  | { state: "saving" }
  | { state: "saved" }
  | { state: "failed"; message: string; retry: () => void };

const save = signal<SaveState>({ state: "idle" });
const coverage = signal<Coverage | "loading" | "failed">("loading");

/** How the latest change fared. */
export const saveState: ReadonlySignal<SaveState> = save;

/** What the choice leaves of the year. */
export const reach: ReadonlySignal<Reach | "loading" | "failed"> = computed(() =>
  typeof coverage.value === "string"
    ? coverage.value
    : reachOf(coverage.value, preferences.value.interests),
);

/** On how many days each sub-region has an event; empty until the figures are read. */
export const subRegionDays: ReadonlySignal<ReadonlyMap<SubRegion, number>> = computed(() =>
  typeof coverage.value === "string" ? new Map() : daysBySubRegion(coverage.value),
);

/** Reads the year's figures. */
export async function followOptions(): Promise<void> {
  coverage.value = await loadCoverage().catch(() => "failed" as const);
}

/** Takes new interests over and keeps them. */
export function chooseInterests(interests: Interests): void {
  keep({ ...preferences.peek(), interests }, () => saveInterests(interests));
}

/** Takes a new appearance over and keeps it. */
export function chooseAppearance(appearance: Appearance): void {
  keep({ ...preferences.peek(), appearance }, () => saveAppearance(appearance));
}

/** Puts everything back as it was at first. */
export function reset(): void {
  keep(DEFAULTS, resetSettings);
}

let latest = 0;

/** Shows a choice at once; where the write fails, the choice stays and says so. */
function keep(next: Settings, write: () => Promise<void>): void {
  const turn = ++latest;
  const tell = (state: SaveState) => {
    if (turn === latest) save.value = state;
  };
  adopt(next);
  save.value = { state: "saving" };
  write().then(
    () => tell({ state: "saved" }),
    (error: unknown) =>
      tell({
        state: "failed",
        message: error instanceof Error ? error.message : String(error),
        retry: () => keep(next, write),
      }),
  );
}
