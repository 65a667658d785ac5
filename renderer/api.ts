import type { AtlasBridge } from '../electron/contract.ts';

declare global {
  interface Window {
    readonly atlas: AtlasBridge;
  }
}

/** The one way from a page to the main process. */
export const api: AtlasBridge = {
  request: (name, ...input) => window.atlas.request(name, ...input),
  on: (name, listener) => window.atlas.on(name, listener),
};
