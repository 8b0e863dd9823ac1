import * as v from "valibot";
import { StoredInterests, type Interests } from "./interests.ts";

export const THEMES = ["system", "light", "dark"] as const;
export const TEXT_SIZES = ["small", "normal", "large", "larger"] as const;

export type Theme = (typeof THEMES)[number];
export type TextSize = (typeof TEXT_SIZES)[number];

/** How the screens look. */
export interface Appearance {
  theme: Theme;
  textSize: TextSize;
}

/** Everything that a reader can choose. */
export interface Settings {
  interests: Interests;
  appearance: Appearance;
}

export const DEFAULTS: Settings = {
  interests: {},
  appearance: { theme: "system", textSize: "normal" },
};

/** Appearance as storage or an import may hold it: each field that is not known falls back alone. */
export const StoredAppearance = v.object({
  theme: v.optional(
    v.fallback(v.picklist(THEMES), DEFAULTS.appearance.theme),
    DEFAULTS.appearance.theme,
  ),
  textSize: v.optional(
    v.fallback(v.picklist(TEXT_SIZES), DEFAULTS.appearance.textSize),
    DEFAULTS.appearance.textSize,
  ),
});

/** Interests out of an untrusted value; the defaults where it is none. Never throws. */
export function parseInterests(value: unknown): Interests {
  const result = v.safeParse(StoredInterests, value);
  return result.success ? result.output : DEFAULTS.interests;
}

/** Appearance out of an untrusted value; the defaults where it is none. Never throws. */
export function parseAppearance(value: unknown): Appearance {
  const result = v.safeParse(StoredAppearance, value);
  return result.success ? result.output : DEFAULTS.appearance;
}

/** Settings out of an untrusted value, such as a copy in localStorage. Never throws. */
export function parseSettings(value: unknown): Settings {
  const record = typeof value === "object" && value !== null ? value : {};
  return {
    interests: parseInterests("interests" in record ? record.interests : undefined),
    appearance: parseAppearance("appearance" in record ? record.appearance : undefined),
  };
}
