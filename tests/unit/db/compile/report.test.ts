import { describe, expect, test } from 'vitest';
import { checkEssay } from '../../../../db/compile/checks/essay.ts';
import { readContent } from '../../../../db/compile/read-content.ts';
import { reportContent } from '../../../../db/compile/report.ts';
import { smallContent, writeFiles } from '../content-fixture.ts';
import { tempFolder } from '../temp-folder.ts';

function readSmall(changes: Record<string, unknown> = {}) {
  const root = tempFolder();
  writeFiles(root, { ...smallContent(), ...changes });
  return readContent(root);
}

describe('the report on the content', () => {
  const report = () => reportContent(readSmall());

  test('counts records, and sources by grade', () => {
    expect(report()).toMatch(/events +3\n/);
    expect(report()).toMatch(/sources +2 \(1 archive, 1 scholarly\)/);
  });

  test('tells how much of the essay is covered, and what is not', () => {
    expect(report()).toContain('1 of 58 paragraphs and footnotes covered (1%); not S0P1, S1P1,');
  });

  test('counts claims without a source by layer', () => {
    expect(report()).toMatch(/dien-bien-phu +1 of 3\n/);
    expect(report()).toMatch(/context +0 of 0\n/);
  });

  test('names records without a body, and bodies too short', () => {
    expect(report()).toMatch(/without a body +2: a-memorandum, trail-life\n/);
    expect(report()).toMatch(/body not of 80–200 words +1: dbp-siege\n/);
  });

  test('measures the Trail as drawn', () => {
    expect(report()).toMatch(/1966 +74 km +\(truck 74\)/);
  });
});

describe('the essay', () => {
  test('is told where no event covers a paragraph', () => {
    const faults = checkEssay(readSmall()).map(({ reason }) => reason);
    expect(faults).toHaveLength(57);
    expect(faults).toContain('no event covers N17');
    expect(faults).not.toContain('no event covers S2P4');
  });

  test('is told where an event names a paragraph it does not have', () => {
    const [first, ...others] = smallContent()['db/content/events/a.json'] as object[];
    const changed = [{ ...first, essay: ['S2P4', 'S9P1'] }, ...others];
    const faults = checkEssay(readSmall({ 'db/content/events/a.json': changed }));
    expect(faults.map(({ record, reason }) => `${record} ${reason}`)).toContain(
      '"dbp-siege" there is no S9P1',
    );
  });
});
