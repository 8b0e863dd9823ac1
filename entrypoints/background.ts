import { addDays } from "date-fns/addDays";
import { defineBackground } from "wxt/utils/define-background";
import { leaveFirstLeaves } from "../components/leaf/first-leaves.tsx";
import { followOmnibox } from "../lib/omnibox.ts";

export default defineBackground(() => {
  followOmnibox();
  // Chromium does not tell each background of its installation, so each start looks whether there is something to leave.
  // Where there is, but it cannot, the first tab paints by itself.
  leaveFirstLeaves([new Date(), addDays(new Date(), 1)]).catch(() => undefined);
});
