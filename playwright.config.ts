import { defineConfig } from "@playwright/test";

export default defineConfig({
  testDir: "tests/e2e",
  testMatch: "*.spec.ts",
  forbidOnly: Boolean(process.env["CI"]),
  retries: process.env["CI"] ? 1 : 0,
  workers: 2,
  fullyParallel: true,
  reporter: [["list"]],
  timeout: 40_000,
  use: { locale: "en-GB" },
});
