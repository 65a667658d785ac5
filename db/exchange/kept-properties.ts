import { LONGEST_PROPERTIES } from '../../geodata/model/workbook/workbook.ts';
import type { Field } from './fields.ts';
import { ImportFault, type TellFault } from './import-fault.ts';

const LONGEST_NAME = 200;
/** What `{"":}` and a comma take beside name and value. */
const AROUND_EACH = 4;

/**
 * What a note has no place for, as it stands in the file: it stays with the note and goes out with
 * it again. What would be too much is told and left.
 */
export function keptProperties(
  fields: readonly Field[],
  tell: TellFault,
): Readonly<Record<string, unknown>> | null {
  const kept: [string, unknown][] = [];
  let length = 2;
  for (const { key, value } of fields) {
    const wanted = JSON.stringify(key).length + JSON.stringify(value).length + AROUND_EACH;
    if (key.length > LONGEST_NAME || length + wanted > LONGEST_PROPERTIES) {
      tell('properties', new ImportFault(`properties.${key.slice(0, 60)}`, 'reason.textTooLong'));
      continue;
    }
    length += wanted;
    kept.push([key, value]);
  }
  return kept.length === 0 ? null : Object.fromEntries(kept);
}
