import type { Interests } from "./interests.ts";
import { SUB_REGION_CODES } from "./regions.ts";

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

// A new tab parses its copy of the settings before the first frame, so this is written out:
// a schema library would be a fifth of the script on that path.

/** Interests out of an untrusted value; what is unknown is dropped, never guessed. Never throws. */
export function parseInterests(value: unknown): Interests {
  const known = SUB_REGION_CODES.flatMap((code) => {
    const attitude = field(value, code);
    return attitude === "favour" || attitude === "hide" ? [[code, attitude] as const] : [];
  });
  return Object.fromEntries(known);
}

/** Appearance out of an untrusted value: each field that is not known falls back alone. Never throws. */
export function parseAppearance(value: unknown): Appearance {
  const { theme, textSize } = DEFAULTS.appearance;
  return {
    theme: THEMES.find((each) => each === field(value, "theme")) ?? theme,
    textSize: TEXT_SIZES.find((each) => each === field(value, "textSize")) ?? textSize,
  };
}

/** Settings out of an untrusted value, such as a copy in localStorage. Never throws. */
export function parseSettings(value: unknown): Settings {
  return {
    interests: parseInterests(field(value, "interests")),
    appearance: parseAppearance(field(value, "appearance")),
  };
}

/** A field of a value's own, where the value is an object that has it. */
function field(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  return Object.getOwnPropertyDescriptor(value, name)?.value;
}
