import { renameSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import * as v from 'valibot';
import {
  DEFAULT_SETTINGS,
  type Settings,
  type SettingsPatch,
  SettingsSchema,
} from '../geodata/model/settings.ts';
import { readJsonFile, writeFileAtomically } from './json-file.ts';
import { logProblem } from './log.ts';

/** The settings of this person, kept in one file. */
export interface SettingsStore {
  get(): Settings;
  /**
   * Changes some settings, and stores all.
   *
   * @throws the file system's error; the change then holds until the atlas is closed.
   */
  set(patch: SettingsPatch): Settings;
}

/**
 * Opens the settings. Whatever the file holds, good settings come out: a field that cannot be
 * used falls back to its default, and the broken file is kept aside as `<name>.broken.json`.
 */
export function openSettings(file: string): SettingsStore {
  const { settings: stored, isBroken } = readSettings(file);
  let settings = stored;
  if (isBroken) replaceBrokenFile(file, settings);
  return {
    get: () => settings,
    set(patch) {
      settings = { ...settings, ...withoutUndefined(patch) };
      writeFileAtomically(file, asText(settings));
      return settings;
    },
  };
}

function readSettings(file: string): { settings: Settings; isBroken: boolean } {
  const read = readJsonFile(file);
  if (read.state !== 'read') {
    if (read.state === 'unreadable') logProblem('settings', `${file} cannot be read`);
    return { settings: DEFAULT_SETTINGS, isBroken: read.state === 'broken' };
  }
  const fields = v.safeParse(v.record(v.string(), v.unknown()), read.value);
  if (!fields.success || Array.isArray(read.value)) {
    return { settings: DEFAULT_SETTINGS, isBroken: true };
  }
  return repairFields(fields.output);
}

/** A field that is absent is one an older edition did not know: that is no damage. */
function repairFields(fields: Record<string, unknown>): { settings: Settings; isBroken: boolean } {
  const names = Object.keys(SettingsSchema.entries) as (keyof Settings)[];
  const present = names.filter((name) => Object.hasOwn(fields, name));
  const good = present.filter((name) => v.is(SettingsSchema.entries[name], fields[name]));
  const kept = Object.fromEntries(good.map((name) => [name, fields[name]]));
  const settings = v.parse(SettingsSchema, { ...DEFAULT_SETTINGS, ...kept });
  return { settings, isBroken: good.length < present.length };
}

function replaceBrokenFile(file: string, settings: Settings): void {
  const extension = extname(file);
  const aside = join(dirname(file), `${basename(file, extension)}.broken${extension}`);
  try {
    renameSync(file, aside);
    writeFileAtomically(file, asText(settings));
    logProblem('settings', `${file} was damaged; it is kept as ${aside}`);
  } catch (error) {
    logProblem('settings', error);
  }
}

function withoutUndefined(patch: SettingsPatch): Partial<Settings> {
  return Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
}

function asText(settings: Settings): string {
  return `${JSON.stringify(settings, null, 2)}\n`;
}
