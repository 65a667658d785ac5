import type { StandInContents } from './contents.ts';
import { handledScheme } from './protocol.ts';

let origin = '';

/** Called once, when the loopback server listens. */
export function setOrigin(address: string): void {
  origin = address;
}

export function loopbackOrigin(): string {
  return origin;
}

/** `atlas://app/x` as the page's browser sees it; other addresses stay what they are. */
export function toLoopback(contents: StandInContents, url: string): string {
  const parsed = URL.parse(url);
  if (parsed === null || parsed.protocol !== `${handledScheme()?.scheme}:`) return url;
  const { host, pathname, search, hash } = parsed;
  return `${origin}/${contents.standInToken}/${host}${pathname}${search}${hash}`;
}

/** A browser's address as Electron would see it, for the contents whose token it carries. */
export function fromLoopback(contents: StandInContents, url: string): string {
  const start = `${origin}/${contents.standInToken}/`;
  const scheme = handledScheme()?.scheme;
  if (!url.startsWith(start) || scheme === undefined) return url;
  return `${scheme}://${url.slice(start.length)}`;
}
