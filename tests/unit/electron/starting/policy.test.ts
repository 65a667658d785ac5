import { mkdirSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderOfPolicy, policyFileOf, readPolicy } from '../../../../electron/starting/policy.ts';
import { translate } from '../../../../geodata/model/messages/messages.ts';
import { makeTempFolder } from '../temp-folder.ts';

function read(text: string) {
  const file = join(makeTempFolder(), 'policy.json');
  writeFileSync(file, text);
  return readPolicy(file);
}

describe('the policy of a computer', () => {
  test('is nothing where there is no file', () => {
    const file = join(makeTempFolder(), 'policy.json');
    expect(readPolicy(file)).toEqual({ file: null, policy: {}, problems: [] });
  });

  test('holds language, theme, data folder and links', () => {
    const policy = {
      language: 'vi',
      theme: 'contrast',
      dataFolder: '/srv/atlas',
      externalLinks: false,
    };
    const { file, ...answer } = read(JSON.stringify(policy));
    expect(answer).toEqual({ policy, problems: [] });
    expect(file).toMatch(/policy\.json$/);
  });

  test('keeps what can be used of a faulty one, and names every fault in both languages', () => {
    const { policy, problems } = read(
      JSON.stringify({
        language: 'fr',
        theme: 'night',
        dataFolder: 'atlas',
        externalLinks: 'no',
        recent: false,
        ['__proto__x']: 1,
      }),
    );
    expect(policy).toEqual({ theme: 'night' });
    expect(problems.map(({ key, params }) => [key, params['name']])).toEqual([
      ['policy.notOneOf', 'language'],
      ['policy.notAFolder', 'dataFolder'],
      ['policy.notABoolean', 'externalLinks'],
      ['policy.unknownEntry', 'recent'],
      ['policy.unknownEntry', '__proto__x'],
    ]);
    for (const { key, params } of problems) {
      for (const language of ['en', 'vi'] as const) {
        const words = translate(language, key, params);
        expect(words).toContain(String(params['name']));
        expect(words).not.toMatch(/\{\w+\}/);
      }
    }
  });

  test.each(['', '{', 'null', '[]', '"x"'])('%j forbids what a policy can forbid', (text) => {
    const { file, policy, problems } = read(text);
    expect(policy).toEqual({ externalLinks: false });
    expect(problems).toEqual([{ key: 'policy.unreadable', params: { file } }]);
  });

  test('one that may not be read forbids too', () => {
    const file = join(makeTempFolder(), 'policy.json');
    mkdirSync(file);
    expect(readPolicy(file).policy).toEqual({ externalLinks: false });
  });
});

test('the folder of a policy may begin in the home of each person', () => {
  expect(folderOfPolicy({})).toBeNull();
  expect(folderOfPolicy({ dataFolder: '~/Atlas' })).toBe(`${homedir()}/Atlas`);
  expect(folderOfPolicy({ dataFolder: '/srv/~x' })).toBe('/srv/~x');
});

test('each system keeps policies where only administrators write', () => {
  expect(policyFileOf('linux', {})).toBe('/etc/parallel-17/policy.json');
  expect(policyFileOf('darwin', {})).toMatch(/^\/Library\/Application Support\//);
  expect(policyFileOf('win32', { ProgramData: 'D:\\PD' })).toMatch(/^D:\\PD.Parallel 17.policy/);
});
