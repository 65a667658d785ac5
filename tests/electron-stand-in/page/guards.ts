import type { Channel } from './channel.ts';

/**
 * Puts the application's handlers between the page and what a browser would simply do: new
 * windows and permissions. Chromium grants the stand-in nothing, so a way around ends there.
 */
export function guardPage(channel: Channel): void {
  window.open = (url = '', frameName = '', features = '') => {
    askOpen(channel, new URL(url, document.baseURI).href, frameName, features);
    return null;
  };
  for (const type of ['click', 'auxclick'] as const) {
    window.addEventListener(type, (event) => catchLink(channel, event));
  }
  guardPermissions(channel);
}

function askOpen(channel: Channel, url: string, frameName: string, features = ''): void {
  void channel.say('open', url, [frameName, features]);
}

/** Links that would open a window: by their target, or by the keys and buttons held. */
function catchLink(channel: Channel, event: MouseEvent): void {
  const target = event.target instanceof Element ? event.target : null;
  const link = target?.closest<HTMLAnchorElement>('a[href]');
  if (event.defaultPrevented || !link) return;
  const isElsewhere = link.target !== '' && link.target !== '_self';
  const isAside = event.button === 1 || event.ctrlKey || event.metaKey || event.shiftKey;
  if (!isElsewhere && !isAside) return;
  event.preventDefault();
  askOpen(channel, link.href, link.target);
}

function guardPermissions(channel: Channel): void {
  const ask = (permission: string) => channel.say('permission', permission) as Promise<boolean>;
  guardGeolocation(ask);
  const { mediaDevices, permissions } = navigator;
  const getUserMedia = mediaDevices.getUserMedia.bind(mediaDevices);
  mediaDevices.getUserMedia = async (constraints) => {
    if (await ask('media')) return getUserMedia(constraints);
    throw new DOMException('Permission denied', 'NotAllowedError');
  };
  const query = permissions.query.bind(permissions);
  permissions.query = async (descriptor) => {
    const status = await query(descriptor);
    const isAllowed = await channel.say('check', descriptor.name);
    Object.defineProperty(status, 'state', { value: isAllowed ? 'granted' : 'denied' });
    return status;
  };
  Notification.requestPermission = async () =>
    (await ask('notifications')) ? 'granted' : 'denied';
}

function guardGeolocation(ask: (permission: string) => Promise<boolean>): void {
  const { geolocation } = navigator;
  const getPosition = geolocation.getCurrentPosition.bind(geolocation);
  geolocation.getCurrentPosition = async (found, failed, options) => {
    if (await ask('geolocation')) getPosition(found, failed, options);
    else {
      const codes = { PERMISSION_DENIED: 1, POSITION_UNAVAILABLE: 2, TIMEOUT: 3 } as const;
      failed?.({ code: 1, message: 'User denied Geolocation', ...codes });
    }
  };
}
