import { defineBackground } from "wxt/utils/define-background";
import { followOmnibox } from "../lib/omnibox.ts";

export default defineBackground(() => followOmnibox());
