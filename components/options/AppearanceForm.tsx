import { TEXT_SIZES, THEMES, type TextSize, type Theme } from "../../domain/settings.ts";
import { t, type MessageKey } from "../../lib/i18n.ts";
import { chooseAppearance } from "../../lib/options-model.ts";
import { preferences } from "../../lib/preferences.ts";
import { Choice } from "./Choice.tsx";

const THEME_NAMES: Record<Theme, MessageKey> = {
  system: "themeSystem",
  light: "themeLight",
  dark: "themeDark",
};
const SIZE_NAMES: Record<TextSize, MessageKey> = {
  small: "textSmall",
  normal: "textNormal",
  large: "textLarge",
  larger: "textLarger",
};

/** Theme and text size. */
export function AppearanceForm() {
  const { appearance } = preferences.value;
  return (
    <div class="options-form">
      <Choice
        label={t("theme")}
        showLabel
        name="theme"
        options={THEMES.map((value) => ({ value, label: t(THEME_NAMES[value]) }))}
        value={appearance.theme}
        onChoose={(theme) => chooseAppearance({ ...appearance, theme })}
      />
      <Choice
        label={t("textSize")}
        showLabel
        name="text-size"
        options={TEXT_SIZES.map((value) => ({ value, label: t(SIZE_NAMES[value]) }))}
        value={appearance.textSize}
        onChoose={(textSize) => chooseAppearance({ ...appearance, textSize })}
      />
    </div>
  );
}
