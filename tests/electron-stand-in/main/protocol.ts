import type Electron from 'electron';
import { notImplemented } from '../refusals.ts';
import { standInApp } from './app.ts';

type Handler = (request: Request) => Response | Promise<Response>;

const privileged = new Set<string>();
let handled: { readonly scheme: string; readonly handler: Handler } | null = null;

/** Electron's `protocol`, for the one scheme of the application. */
export const standInProtocol = {
  registerSchemesAsPrivileged(schemes: readonly Electron.CustomScheme[]): void {
    if (standInApp.isReady()) {
      throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
    }
    for (const { scheme, privileges } of schemes) {
      if (privileges?.standard !== true || privileges.bypassCSP === true) {
        throw notImplemented(`the scheme ${scheme}, not standard or above the CSP,`);
      }
      privileged.add(scheme);
    }
  },
  handle(scheme: string, handler: Handler): void {
    if (handled !== null) throw notImplemented('a second scheme');
    if (!privileged.has(scheme)) throw notImplemented('a scheme without privileges');
    handled = { scheme, handler };
  },
} satisfies Pick<Electron.Protocol, 'registerSchemesAsPrivileged' | 'handle'>;

/** The scheme the application answers for. */
export function handledScheme(): { readonly scheme: string; readonly handler: Handler } | null {
  return handled;
}
