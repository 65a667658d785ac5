import type { App, Session, WebContents } from 'electron';
import { outsideAddressOf } from '../../geodata/model/app/outside-address.ts';
import { isLoadableAddress, isPageAddress } from './addresses.ts';

/** Refuses every permission, and every load that is not from our own origin. */
export function guardSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !isLoadableAddress(details.url) });
  });
}

/** Asks a person, then hands a harmless address to the system. */
export type OpenOutside = (address: string) => void;

/** Keeps every page that is ever made where it belongs. */
export function guardContents(app: App, openOutside: OpenOutside): void {
  app.on('web-contents-created', (_event, contents) => {
    refuseNavigation(contents);
    refuseWindows(contents, openOutside);
    contents.on('will-attach-webview', (event) => event.preventDefault());
  });
}

function refuseNavigation(contents: WebContents): void {
  contents.on('will-frame-navigate', (details) => {
    if (!details.isMainFrame || !isPageAddress(details.url)) details.preventDefault();
  });
  contents.on('will-redirect', (details) => {
    if (!isPageAddress(details.url)) details.preventDefault();
  });
}

/** Nothing opens a window of ours: a link may go to the system's browser or mail program. */
function refuseWindows(contents: WebContents, openOutside: OpenOutside): void {
  contents.setWindowOpenHandler(({ url }) => {
    const address = outsideAddressOf(URL.parse(url));
    if (address !== null && isPageAddress(contents.getURL())) openOutside(address);
    return { action: 'deny' };
  });
}
