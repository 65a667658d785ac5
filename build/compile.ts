import { build } from 'vite';
import { mainProcess, pages, preload } from './vite.ts';

/** Builds pages, main process and preload into `dist/`. */
await build(mainProcess);
await build(preload);
await build(pages);
