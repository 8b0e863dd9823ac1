/** Turns this tab to the leaf that a fragment names, as a link would, so that Back leads back. */
export function goTo(fragment: string): void {
  location.hash = fragment;
}
