/** Longer accounts of one fault are cut. */
const MOST_LETTERS = 4000;

/** Folders whose names say nothing about a person, and who the person is. */
export interface Surroundings {
  /** Where the program lies. */
  readonly appFolder: string;
  readonly homeFolder: string;
}

/**
 * A text for the log or for somebody else to read: without what a person wrote or how their files are
 * called. What stands in quotes goes, and so does every path outside the program.
 */
export function withoutPersonalText(text: string, { appFolder, homeFolder }: Surroundings): string {
  const appPath = new RegExp(`(?:file:/{2,3})?${pathPattern(appFolder)}[\\\\/]`, 'gi');
  const inHome = new RegExp(
    `(?:file:/{2,3})?${pathPattern(homeFolder)}[\\\\/][^\\n]*?(?=\\.\\w{1,8}(?:[\\s:;,)]|$)|\\n|$)`,
    'gi',
  );
  return text
    .slice(0, MOST_LETTERS)
    .replace(/"[^"\n]*"|“[^”\n]*”|‘[^’\n]*’|(?<=^|[\s(:=])'[^'\n]*'/gm, '"…"')
    .replace(appPath, 'app/')
    .replace(inHome, '<file>')
    .replace(/(?:file:\/{2,3})?(?<![\w<>/.])(?:[a-z]:[\\/]|\/)[^\s:;,()]*[^\s:;,().]/gi, '<path>');
}

/** A path as text and as a part of an address, with either kind of slash. */
function pathPattern(folder: string): string {
  const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]]/g, '\\$&');
  const parts = folder.split(/[\\/]/).filter((part) => part !== '');
  const pattern = parts.map((part) => {
    const encoded = encodeURIComponent(part).replaceAll('%3A', ':');
    return `(?:${escaped(part)}|${escaped(encoded)})`;
  });
  return `[\\\\/]?${pattern.join('[\\\\/]')}`;
}
