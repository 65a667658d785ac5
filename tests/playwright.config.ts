import { resolve } from 'node:path';
import { defineConfig } from 'playwright/test';

export default defineConfig({
  testDir: resolve(import.meta.dirname, 'e2e/specs'),
  outputDir: resolve(import.meta.dirname, '../dist/test-results'),
  // One set of pictures for every system: all letters and tiles come with the atlas.
  snapshotPathTemplate: resolve(import.meta.dirname, 'e2e/pictures/{arg}{ext}'),
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: process.env['CI'] !== undefined,
  // Patience costs nothing where things go well, and a machine that is busy elsewhere passes too.
  timeout: 300_000,
  // The processor draws the maps of two tests at once: what a person sees in a second takes ten.
  expect: { timeout: 60_000 },
  reporter: [['list'], [resolve(import.meta.dirname, 'e2e/host-reporter.ts')]],
  use: {
    screenshot: 'only-on-failure',
    // Filming every test would take a quarter of the time where the processor draws the map.
    trace: { mode: 'retain-on-failure', screenshots: false, snapshots: false },
  },
});
