import type Electron from 'electron';
import { notImplemented, refuseRest } from '../refusals.ts';

type PermissionRequest = Parameters<Electron.Session['setPermissionRequestHandler']>[0];
type PermissionCheck = Parameters<Electron.Session['setPermissionCheckHandler']>[0];
type DevicePermission = Parameters<Electron.Session['setDevicePermissionHandler']>[0];
type BeforeRequest = (
  details: Electron.OnBeforeRequestListenerDetails,
  answer: (response: Electron.CallbackResponse) => void,
) => void;

const handlers: {
  request: PermissionRequest;
  check: PermissionCheck;
  device: DevicePermission;
  beforeRequest: BeforeRequest | null;
} = { request: null, check: null, device: null, beforeRequest: null };

const webRequest = refuseRest('session.webRequest', {
  onBeforeRequest(...args: readonly unknown[]): void {
    if (args.length !== 1) throw notImplemented('session.webRequest.onBeforeRequest with a filter');
    handlers.beforeRequest = args[0] as BeforeRequest | null;
  },
});

/** The one session. */
export const standInSession = refuseRest('session', {
  setPermissionRequestHandler: (handler: PermissionRequest) => {
    handlers.request = handler;
  },
  setPermissionCheckHandler: (handler: PermissionCheck) => {
    handlers.check = handler;
  },
  setDevicePermissionHandler: (handler: DevicePermission) => {
    handlers.device = handler;
  },
  webRequest,
} satisfies Pick<
  Electron.Session,
  'setPermissionRequestHandler' | 'setPermissionCheckHandler' | 'setDevicePermissionHandler'
> & { webRequest: Pick<Electron.WebRequest, 'onBeforeRequest'> });

/** Asks the application's handler; without one everything is granted, as in Electron. */
export function askPermission(contents: object, permission: string): Promise<boolean> {
  const { request } = handlers;
  if (request === null) return Promise.resolve(true);
  return new Promise((resolve) => {
    const ask = request as (contents: object, name: string, answer: (is: boolean) => void) => void;
    ask(contents, permission, resolve);
  });
}

/** What the page is told when it only asks whether it has a permission. */
export function checkPermission(contents: object, permission: string, origin: string): boolean {
  const check = handlers.check as
    | ((contents: object, name: string, origin: string, details: object) => boolean)
    | null;
  return check === null || check(contents, permission, origin, {});
}

/** Whether the application lets a page load `url`, written as Electron would see it. */
export function mayRequest(contentsId: number, url: string): Promise<boolean> {
  const { beforeRequest } = handlers;
  if (beforeRequest === null) return Promise.resolve(true);
  return new Promise((resolve) => {
    const details = { id: 0, url, method: 'GET', webContentsId: contentsId } as const;
    const whole = { ...details, resourceType: 'other', referrer: '', timestamp: 0, uploadData: [] };
    beforeRequest(whole as Electron.OnBeforeRequestListenerDetails, ({ cancel }) => {
      resolve(cancel !== true);
    });
  });
}
