import { resolve } from 'node:path';
import { defineConfig } from 'playwright/test';

export default defineConfig({
  testDir: resolve(import.meta.dirname, 'e2e/specs'),
  outputDir: resolve(import.meta.dirname, '../dist/test-results'),
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: process.env['CI'] !== undefined,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], [resolve(import.meta.dirname, 'e2e/host-reporter.ts')]],
  use: { screenshot: 'only-on-failure', trace: 'retain-on-failure' },
});
