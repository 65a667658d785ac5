import { renameSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import * as v from 'valibot';
import {
  DEFAULT_PREFERENCES,
  type Preferences,
  PreferencesSchema,
} from '../../../geodata/model/app/preferences.ts';
import {
  DEFAULT_SESSION,
  type Session,
  SessionSchema,
} from '../../../geodata/model/app/session.ts';
import { logProblem } from '../../requests/log.ts';
import { readJsonFile, writeFileAtomically } from '../../storage/json-file.ts';

/** Values that one file keeps between starts. */
export interface Store<Values extends object> {
  get(): Values;
  /**
   * Changes some values, and stores all. What changes nothing writes nothing.
   *
   * @throws the file system's error; the change then holds until the atlas is closed.
   */
  set(patch: { readonly [Name in keyof Values]?: Values[Name] | undefined }): Values;
}

/** What is kept of a person outside the workbook. */
export interface SettingsStores {
  readonly preferences: Store<Preferences>;
  readonly session: Store<Session>;
  /** What of the files could not be used. */
  readonly damage: readonly SettingsDamage[];
}

/** What happened to a file of settings that could not be used as it was. */
export interface SettingsDamage {
  readonly which: 'settings' | 'session';
  /** Its name, without the folder. */
  readonly file: string;
  /** The fields that are as delivered again; `null` when all are. */
  readonly names: readonly string[] | null;
  /** The name under which the damaged file is kept; `null` when it may not even be read. */
  readonly aside: string | null;
}

type Fields = Readonly<Record<string, unknown>>;

interface Kind<Values extends object> {
  readonly schema: v.ObjectSchema<v.ObjectEntries, undefined>;
  readonly defaults: Values;
}

const PREFERENCES: Kind<Preferences> = { schema: PreferencesSchema, defaults: DEFAULT_PREFERENCES };
const SESSION: Kind<Session> = { schema: SessionSchema, defaults: DEFAULT_SESSION };

/** What the first edition called by another name. */
const FORMER_NAMES: Readonly<Partial<Record<keyof Preferences, string>>> = { theme: 'look' };

/**
 * Opens preferences and session. Whatever the files hold, good values come out: a field that
 * cannot be used falls back to its default, and the broken file is kept aside as
 * `<name>.broken.json`. The first edition kept both in the file of the preferences: while there is
 * no session of its own, it is taken from there.
 */
export function openSettings(preferencesFile: string, sessionFile: string): SettingsStores {
  const preferences = withNamesOfNow(readFields(preferencesFile));
  const session = readFields(sessionFile);
  const isFirstEdition = session.state === 'missing' && holdsSession(preferences.fields);
  const sessionNow = repaired(SESSION, isFirstEdition ? preferences.fields : session.fields);
  const preferencesNow = repaired(PREFERENCES, preferences.fields);
  const isSessionDamaged = sessionNow.isDamaged || session.state === 'broken';
  const isPreferencesDamaged = preferencesNow.isDamaged || preferences.state === 'broken';
  if (isPreferencesDamaged || (isFirstEdition && isSessionDamaged)) {
    replaceBroken(preferencesFile, preferencesNow.values);
  }
  if (isFirstEdition) writeOrLog(sessionFile, sessionNow.values);
  else if (isSessionDamaged) replaceBroken(sessionFile, sessionNow.values);
  const ownSession = isFirstEdition ? NO_FILE : session;
  return {
    damage: [
      ...damageOf('settings', preferencesFile, preferences, preferencesNow),
      ...damageOf('session', sessionFile, ownSession, sessionNow),
    ],
    preferences: store(preferencesFile, preferencesNow.values),
    session: store(sessionFile, sessionNow.values),
  };
}

function store<Values extends object>(file: string, stored: Values): Store<Values> {
  let values = stored;
  let kept = asText(stored);
  return {
    get: () => values,
    set(patch) {
      values = { ...values, ...withoutUndefined(patch) };
      const text = asText(values);
      if (text === kept) return values;
      writeFileAtomically(file, text);
      kept = text;
      return values;
    },
  };
}

interface FieldsRead {
  readonly state: 'read' | 'missing' | 'unreadable' | 'broken';
  readonly fields: Fields;
}

function readFields(file: string): FieldsRead {
  const read = readJsonFile(file);
  if (read.state === 'unreadable') logProblem('settings', `${file} cannot be read`);
  if (read.state !== 'read') return { state: read.state, fields: {} };
  const fields = v.safeParse(v.record(v.string(), v.unknown()), read.value);
  const isObject = fields.success && !Array.isArray(read.value);
  return isObject ? { state: 'read', fields: fields.output } : { state: 'broken', fields: {} };
}

function withNamesOfNow({ state, fields }: FieldsRead): FieldsRead {
  const former = Object.entries(FORMER_NAMES)
    .filter(([, name]) => Object.hasOwn(fields, name))
    .map(([name, formerName]) => [name, fields[formerName]]);
  return { state, fields: { ...Object.fromEntries(former), ...fields } };
}

const NO_FILE: FieldsRead = { state: 'missing', fields: {} };

function damageOf(
  which: SettingsDamage['which'],
  path: string,
  { state }: FieldsRead,
  { lost }: { readonly lost: readonly string[] },
): readonly SettingsDamage[] {
  const file = basename(path);
  if (state === 'unreadable') return [{ which, file, names: null, aside: null }];
  const aside = basename(asideOf(path));
  if (state === 'broken') return [{ which, file, names: null, aside }];
  return state === 'missing' || lost.length === 0 ? [] : [{ which, file, names: lost, aside }];
}

function holdsSession(fields: Fields): boolean {
  return Object.keys(SessionSchema.entries).some((name) => Object.hasOwn(fields, name));
}

/** A field that is absent is one an older edition did not know: that is no damage. */
function repaired<Values extends object>({ schema, defaults }: Kind<Values>, fields: Fields) {
  const present = Object.entries(schema.entries).filter(([name]) => Object.hasOwn(fields, name));
  const good = present.filter(([name, entry]) => v.is(entry, fields[name]));
  const kept = Object.fromEntries(good.map(([name]) => [name, fields[name]]));
  const values = v.parse(schema, { ...defaults, ...kept }) as Values;
  const lost = present.filter((entry) => !good.includes(entry)).map(([name]) => name);
  return { values, lost, isDamaged: lost.length > 0 };
}

function replaceBroken(file: string, values: object): void {
  const aside = asideOf(file);
  try {
    renameSync(file, aside);
    writeFileAtomically(file, asText(values));
    logProblem('settings', `${file} was damaged; it is kept as ${aside}`);
  } catch (error) {
    logProblem('settings', error);
  }
}

/** Where a damaged file is kept. */
function asideOf(file: string): string {
  const extension = extname(file);
  return join(dirname(file), `${basename(file, extension)}.broken${extension}`);
}

function writeOrLog(file: string, values: object): void {
  try {
    writeFileAtomically(file, asText(values));
  } catch (error) {
    logProblem('settings', error);
  }
}

function withoutUndefined(patch: object): object {
  return Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
}

function asText(values: object): string {
  return `${JSON.stringify(values, null, 2)}\n`;
}
