import { expect, test } from "./extension.ts";

test("a new tab is today’s leaf", async ({ extension }) => {
  const page = await extension.context.newPage();
  await page.goto("chrome://newtab/");
  const today = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long" }).format(
    new Date(),
  );
  await expect(page.getByRole("heading", { level: 1 })).toContainText(today);
  await expect(page.getByText("What happened today in history?")).toBeVisible();
  const lead = page.getByRole("article");
  await expect(lead.getByRole("heading", { level: 2 })).not.toBeEmpty();
  await expect(
    page.getByRole("region", { name: "Fun fact" }).getByRole("heading", { level: 3 }),
  ).toBeVisible();
  await expect(
    page.getByRole("region", { name: "Also on this day" }).getByRole("listitem").first(),
  ).toBeVisible();
  await expect(
    page.getByRole("region", { name: "Sources" }).getByRole("link").first(),
  ).toBeVisible();
});

test("a new tab leaves the focus in the address bar", async ({ extension }) => {
  const page = await extension.open("newtab.html");
  await expect(page.getByRole("article")).toBeVisible();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("BODY");
});

test("a new tab reads one day’s file, asks no network, and does not shift", async ({
  extension,
}) => {
  // A leaf that was left is painted without any file.
  await extension.beforeAnyTab();
  await extension.store("local", { left: {} });
  const asked: string[] = [];
  extension.context.on("request", (request) => asked.push(request.url()));
  const page = await extension.context.newPage();
  await page.addInitScript(() => {
    const fetched: [string, number][] = [];
    const { fetch } = globalThis;
    globalThis.fetch = (...request) => {
      fetched.push([String(request[0]), performance.now()]);
      return fetch(...request);
    };
    Object.assign(globalThis, { fetched });
  });
  await page.goto(`${extension.origin}/newtab.html`);
  await expect(page.getByRole("article")).toBeVisible();
  await page.waitForLoadState("networkidle");
  expect(asked.filter((url) => !url.startsWith(extension.origin))).toEqual([]);
  // Tomorrow's leaf, the map and the background are made after the first frame.
  const before = await page.evaluate(() => {
    const [paint] = performance.getEntriesByName("first-contentful-paint");
    const { fetched } = globalThis as unknown as { fetched: [string, number][] };
    return fetched.filter(([, at]) => at < (paint?.startTime ?? 0)).map(([url]) => url);
  });
  expect(before).toEqual([expect.stringMatching(/^\/almanac\/\d\d-\d\d\.json$/)]);
  const shift = await page.evaluate(
    () =>
      new Promise<number>((done) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            sum += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: "layout-shift", buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => done(sum)));
      }),
  );
  expect(shift).toBe(0);
});

for (const screen of ["options.html", "popup.html"]) {
  test(`${screen} asks no network`, async ({ extension }) => {
    const asked: string[] = [];
    extension.context.on("request", (request) => asked.push(request.url()));
    const page = await extension.open(screen);
    await page.waitForLoadState("networkidle");
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((url) => !url.startsWith(extension.origin))).toEqual([]);
  });
}
