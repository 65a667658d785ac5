/** What is looked at in a parsed address. */
interface ParsedAddress {
  readonly href: string;
  readonly protocol: string;
  readonly username: string;
  readonly password: string;
  /** Empty for the one that goes with the protocol. */
  readonly port: string;
  readonly pathname: string;
}

/** One plain mailbox; nothing in it that a mail program's command line could take for an option. */
const MAILBOX = /^[A-Za-z0-9][\w.+-]*@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/;

/**
 * The one rule for what may be handed to the system: web addresses without a user name or
 * password go to its browser, encrypted in any case: what was cited when the web was not is asked for
 * at the same place by `https:`. One plain mailbox goes to its mail program. A page draws a link exactly
 * where main opens one. `mailto:` loses its headers: a workbook may come from anybody, and some
 * mail programs attach files that a header names. `null` for everything else.
 */
export function outsideAddressOf(url: ParsedAddress | null): string | null {
  if (url === null) return null;
  if (url.protocol === 'mailto:')
    return MAILBOX.test(url.pathname) ? `mailto:${url.pathname}` : null;
  if (url.username !== '' || url.password !== '') return null;
  if (url.protocol === 'https:') return url.href;
  const isPlain = url.protocol === 'http:' && url.port === '';
  return isPlain ? url.href.replace(/^http:/, 'https:') : null;
}
