import { expect, test } from "./extension.ts";

test("the map of regions takes clicks, and stays in step with the list", async ({ extension }) => {
  const page = await extension.open("options.html");
  const map = page.getByRole("group", { name: "Regions on a map" });
  await expect(map.getByRole("button")).toHaveCount(17);
  const group = page.getByRole("radiogroup", { name: "Sub-Saharan Africa" });
  const region = (attitude: string) =>
    map.getByRole("button", { name: `Sub-Saharan Africa: ${attitude}`, exact: true });
  await region("Include").click();
  await expect(group.getByRole("radio", { name: "Favour" })).toBeChecked();
  await expect(page.getByRole("status").filter({ hasText: "Saved" })).toBeVisible();
  await region("Favour").click();
  await expect(group.getByRole("radio", { name: "Hide" })).toBeChecked();
  await page.reload();
  await expect(region("Hide")).toBeVisible();
  await group.getByRole("radio", { name: "Favour" }).check();
  await expect(region("Favour")).toBeVisible();
});

test("the map of regions is walked and changed with the keyboard, and says what it did", async ({
  extension,
}) => {
  const page = await extension.open("options.html");
  const map = page.getByRole("group", { name: "Regions on a map" });
  await expect(map.locator("[tabindex='0']")).toHaveCount(1);
  await map.getByRole("button", { name: /^Eastern Asia:/ }).focus();
  await page.keyboard.press("ArrowLeft");
  const central = map.getByRole("button", { name: /^Central Asia:/ });
  await expect(central).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(central).toHaveAccessibleName("Central Asia: Favour");
  await page.keyboard.press(" ");
  await expect(central).toHaveAccessibleName("Central Asia: Hide");
  await expect(
    page.locator("[aria-live='polite']", { hasText: "Central Asia: Hide" }),
  ).toBeAttached();
  await expect(
    page.getByRole("radiogroup", { name: "Central Asia" }).getByRole("radio", { name: "Hide" }),
  ).toBeChecked();
});

test("an island region is found by the sea round it", async ({ extension }) => {
  const page = await extension.open("options.html");
  const region = page.getByRole("button", { name: /^Micronesia:/ });
  await region.locator(".region-sea").click();
  await expect(region).toHaveAccessibleName("Micronesia: Favour");
});
