import { resolve } from 'node:path';
import type { InlineConfig } from 'vite';

const root = resolve(import.meta.dirname, '..');

/** The pages: one bundle, an entry for each window. Relative addresses, so any host can serve it. */
export const pages: InlineConfig = {
  configFile: false,
  root: resolve(root, 'renderer'),
  base: './',
  logLevel: 'warn',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  worker: { format: 'es' },
  build: {
    outDir: resolve(root, 'dist/renderer'),
    emptyOutDir: true,
    target: 'chrome144',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 2000,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: [resolve(root, 'renderer/index.html'), resolve(root, 'renderer/audience.html')],
    },
  },
};

/** The main process and its workers: ES modules for Electron's Node. */
export const mainProcess: InlineConfig = {
  configFile: false,
  root,
  logLevel: 'warn',
  publicDir: false,
  ssr: { noExternal: true, external: ['electron', 'better-sqlite3'] },
  build: {
    ssr: true,
    outDir: resolve(root, 'dist/electron'),
    emptyOutDir: true,
    target: 'node24',
    rolldownOptions: {
      input: {
        main: resolve(root, 'electron/main.ts'),
        'tiff-worker': resolve(root, 'electron/features/georeferencing/tiff-worker.ts'),
        'import-worker': resolve(root, 'electron/features/notes/import-worker.ts'),
        'search-worker': resolve(root, 'electron/features/search/search-worker.ts'),
        'relief-worker': resolve(root, 'electron/features/relief/relief-worker.ts'),
        'workbook-worker': resolve(root, 'electron/features/workbook/workbook-worker.ts'),
        'sheet-worker': resolve(root, 'electron/features/export/sheet-worker.ts'),
        'dataset-task-worker': resolve(root, 'electron/features/datasets/dataset-task-worker.ts'),
        'dataset-reader-worker': resolve(
          root,
          'electron/features/datasets/dataset-reader-worker.ts',
        ),
        'handout-worker': resolve(root, 'electron/features/export/handout/handout-worker.ts'),
        'shading-worker': resolve(root, 'electron/features/relief/shading-worker.ts'),
      },
      output: { format: 'es', entryFileNames: '[name].js' },
    },
  },
};

/** The preload: sandboxed preloads must be one CommonJS file. */
export const preload: InlineConfig = {
  ...mainProcess,
  build: {
    ...mainProcess.build,
    emptyOutDir: false,
    rolldownOptions: {
      input: { preload: resolve(root, 'electron/preload.ts') },
      output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
    },
  },
};
