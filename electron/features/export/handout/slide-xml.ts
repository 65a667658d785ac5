/** What every part of a presentation begins with. */
export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The three name spaces of a part that draws. */
export const DRAWING_SPACES =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';

/** From a part of a package to another. */
export interface Relation {
  readonly id: string;
  readonly type: string;
  /** Seen from the part's own folder. */
  readonly target: string;
}

export function relationships(relations: readonly Relation[]): string {
  const all = relations.map(
    ({ id, type, target }) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`,
  );
  return `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`;
}

/** An element that holds nothing but text. */
export function el(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as XML and HTML may hold it, without the control characters that neither allows. */
export function escapeXml(text: string): string {
  const allowed = [...text.normalize('NFC')].filter(isAllowed).join('');
  return allowed.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

function isAllowed(letter: string): boolean {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  const isHalf = code >= 0xd800 && code <= 0xdfff;
  return !isHalf && code !== 0xfffe && code !== 0xffff;
}
