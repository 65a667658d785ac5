import { DOMParser, type Document, ParseError } from '@xmldom/xmldom';
import { fail, ok, type Result } from '../../geodata/model/result.ts';
import { quote } from './import-fault.ts';

const PREFIX_USED = /<([A-Za-z_][\w.-]*):/g;
const ROOT = /<[A-Za-z_][\w.:-]*/;

/** A text as XML; refused with the place of its first fault. */
export function readXml(text: string, file: string): Result<Document> {
  try {
    // What is fatal is thrown in any case; the rest is mended, as other programs do.
    const parser = new DOMParser({ onError: () => undefined });
    return ok(parser.parseFromString(withEveryPrefix(text.replace(/^\ufeff/, '')), 'text/xml'));
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    const { lineNumber: line = 1, columnNumber: column = 1 } = error.locator ?? {};
    return fail('importNotXml', { file, line, column, found: quote(error.message) });
  }
}

/** Programs write prefixes that they declare nowhere; the parser would refuse the whole file. */
function withEveryPrefix(text: string): string {
  const used = new Set([...text.matchAll(PREFIX_USED)].map(([, prefix = '']) => prefix));
  const missing = [...used].filter((prefix) => !text.includes(`xmlns:${prefix}=`));
  if (missing.length === 0) return text;
  const declared = missing.map((prefix) => ` xmlns:${prefix}="urn:undeclared:${prefix}"`);
  return text.replace(ROOT, (root) => `${root}${declared.join('')}`);
}
