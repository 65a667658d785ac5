/** The scheme the pages come from. */
export const ATLAS_SCHEME = 'atlas';
/** The only host of that scheme. */
const ATLAS_HOST = 'app';

/** Addresses of the two pages. */
export const PAGES = {
  main: 'atlas://app/index.html',
  audience: 'atlas://app/audience.html',
} as const;

const PAGE_PATHS: readonly string[] = ['/index.html', '/audience.html'];
const HARMLESS_SCHEMES: readonly string[] = ['blob:', 'data:', 'devtools:'];

/** Whether the address is on our own origin. */
export function isAtlasAddress(address: string): boolean {
  const url = URL.parse(address);
  return url?.protocol === `${ATLAS_SCHEME}:` && url.host === ATLAS_HOST;
}

/** Whether the address is one of our own pages; nothing else may fill a window. */
export function isPageAddress(address: string): boolean {
  return isAtlasAddress(address) && PAGE_PATHS.includes(URL.parse(address)?.pathname ?? '');
}

/** Whether a page may load it at all: our own origin, and what never leaves the process. */
export function isLoadableAddress(address: string): boolean {
  return isAtlasAddress(address) || HARMLESS_SCHEMES.includes(URL.parse(address)?.protocol ?? '');
}
