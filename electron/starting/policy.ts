import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import * as v from 'valibot';
import { type Policy, PolicySchema } from '../../geodata/model/app/policy.ts';
import type { SetupProblem } from '../../geodata/model/app/setup.ts';
import { readJsonFile } from '../storage/json-file.ts';

/** The policy of this computer, and what is wrong with its file. */
export interface ComputerPolicy {
  /** `null` where there is none. */
  readonly file: string | null;
  readonly policy: Policy;
  readonly problems: readonly SetupProblem[];
}

/** Where the policy of a computer lies: a folder that only its administrators may write to. */
export function policyFileOf(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string {
  if (platform === 'win32') {
    return join(env['ProgramData'] ?? 'C:\\ProgramData', 'Parallel 17', 'policy.json');
  }
  if (platform === 'darwin') return '/Library/Application Support/Parallel 17/policy.json';
  return '/etc/parallel-17/policy.json';
}

/**
 * Reads the policy. Never throws: each entry that cannot be used is left out and reported, the others
 * hold. A file of which nothing can be read forbids what a policy can forbid, since that may have been
 * meant.
 */
export function readPolicy(file: string): ComputerPolicy {
  const read = readJsonFile(file);
  if (read.state === 'missing') return { file: null, policy: {}, problems: [] };
  const given = read.state === 'read' ? read.value : null;
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    const problem = { key: 'policy.unreadable', params: { file } } as const;
    return { file, policy: { externalLinks: false }, problems: [problem] };
  }
  const entries = Object.entries(given);
  const faults = entries.map(([name, value]) => faultOf(name, value));
  const good = entries.filter((_entry, index) => faults[index] === null);
  return {
    file,
    policy: v.parse(PolicySchema, Object.fromEntries(good)),
    problems: faults.filter((fault) => fault !== null).map((fault) => inFile(fault, file)),
  };
}

/** The folder that a policy gives each person; `null` when it gives none. */
export function folderOfPolicy({ dataFolder }: Policy): string | null {
  if (dataFolder === undefined) return null;
  return dataFolder.replace(/^~(?=[\\/]|$)/, () => homedir());
}

function inFile({ key, params }: SetupProblem, file: string): SetupProblem {
  return { key, params: { ...params, file } };
}

function faultOf(name: string, value: unknown): SetupProblem | null {
  if (!Object.hasOwn(PolicySchema.entries, name)) {
    return { key: 'policy.unknownEntry', params: { name: name.slice(0, 80) } };
  }
  const schema = PolicySchema.entries[name as keyof Policy];
  const isGood = v.is(schema, value) && !(name === 'dataFolder' && !isPlaced(String(value)));
  if (isGood) return null;
  const known = 'wrapped' in schema && 'options' in schema.wrapped ? schema.wrapped.options : null;
  if (known !== null) {
    return { key: 'policy.notOneOf', params: { name, options: known.join(', ') } };
  }
  return {
    key: name === 'dataFolder' ? 'policy.notAFolder' : 'policy.notABoolean',
    params: { name },
  };
}

function isPlaced(folder: string): boolean {
  return isAbsolute(folder) || /^~(?=[\\/]|$)/.test(folder);
}
