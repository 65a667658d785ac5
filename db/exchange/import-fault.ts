import type { ReasonKey } from '../../geodata/model/messages/reasons.ts';
import type { LeftOutKind } from '../../geodata/model/workbook/import-report.ts';

/** Why one part of an imported feature cannot be used. Never leaves `exchange/`. */
export class ImportFault extends Error {
  /** Path inside the feature, e.g. `geometry.coordinates[0][3]`. */
  readonly where: string;
  readonly reason: ReasonKey;
  /** What the words of the reason need. */
  readonly params: Readonly<Record<string, string | number>>;
  constructor(
    where: string,
    reason: ReasonKey,
    params: Readonly<Record<string, string | number>> = {},
  ) {
    super(`${where}: ${reason}`);
    this.name = 'ImportFault';
    this.where = where;
    this.reason = reason;
    this.params = params;
  }

  /** The same fault, seen from one level further out. */
  below(path: string): ImportFault {
    return new ImportFault(`${path}${this.where}`, this.reason, this.params);
  }
}

/** Told what of a feature is left out. */
export type TellFault = (kind: LeftOutKind, fault: ImportFault) => void;

export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value as a short text that a message can quote. */
export function quote(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length <= 60 ? text : `${text.slice(0, 60)}…`;
}
