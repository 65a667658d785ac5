import type { Preferences } from '../../../geodata/model/app/preferences.ts';

/** What diagnostics are made of. Nothing in it tells who somebody is or what they wrote. */
export interface DiagnosticFacts {
  readonly version: string;
  readonly versions: Readonly<Record<string, string | undefined>>;
  readonly system: string;
  readonly displays: readonly {
    readonly width: number;
    readonly height: number;
    readonly scale: number;
  }[];
  readonly preferences: Preferences;
  readonly isSafe: boolean;
  readonly isManaged: boolean;
  /** How many rows the workbook holds, by table. */
  readonly rowCounts: Readonly<Record<string, number>>;
  /** The last lines of the log, already without personal text. */
  readonly log: readonly string[];
}

const RUNTIMES = ['electron', 'chrome', 'node', 'v8'] as const;

/** The facts as plain text, in English whatever the atlas speaks: it is written for its makers. */
export function writeDiagnostics(facts: DiagnosticFacts): string {
  const runtimes = RUNTIMES.map((name) => `${name} ${facts.versions[name] ?? 'unknown'}`);
  const counts = Object.entries(facts.rowCounts).map(([table, count]) => `${table} ${count}`);
  const sizes = facts.displays.map(({ width, height, scale }) => `${width}×${height} at ${scale}`);
  const starts = [facts.isSafe ? 'safe start' : '', facts.isManaged ? 'managed computer' : ''];
  return [
    `Parallel 17 ${facts.version}`,
    runtimes.join(', '),
    facts.system,
    `displays: ${sizes.join('; ')}`,
    `workbook: ${counts.join(', ')}`,
    ...starts.filter((line) => line !== ''),
    `preferences: ${JSON.stringify(facts.preferences)}`,
    facts.log.length === 0 ? 'log: empty' : 'log:',
    ...facts.log,
    '',
  ].join('\n');
}
