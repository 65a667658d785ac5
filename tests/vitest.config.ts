import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Pages hold signals, the stand-in a browser for all of a process: modules that remember. */
const REMEMBERING = [
  'tests/unit/renderer/**/*.test.ts',
  'tests/unit/electron-stand-in/**/*.test.ts',
];

/**
 * V8 keeps account of pages of compiled code where a processor has protection keys, and Node 24 falls
 * over it ("Check failed: jit_page.has_value()") now and then where threads come and go.
 */
const WITHOUT_KEYS = '--no-memory-protection-keys';

/**
 * Two kinds of tests. Where modules remember, each file gets modules of its own. Those of the other
 * rooms are functions: their files share what is loaded, which takes half the time.
 */
export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    testTimeout: 60_000,
    hookTimeout: 60_000,
    execArgv: [WITHOUT_KEYS],
    projects: [
      {
        extends: true,
        test: {
          name: 'remembering',
          include: REMEMBERING,
          isolate: true,
        },
      },
      {
        extends: true,
        test: {
          name: 'rooms',
          include: ['tests/unit/**/*.test.ts'],
          exclude: REMEMBERING,
          isolate: false,
        },
      },
    ],
  },
});
