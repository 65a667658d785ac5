import { expect, it } from 'vitest';
import { translate } from '../../../../../geodata/model/messages/messages.ts';
import { reasonMessages } from '../../../../../geodata/model/messages/reasons.ts';

const params = {
  file: 'a.geojson',
  count: 3,
  index: 2,
  where: 'date',
  reason: 'reason.badDate',
  found: '1954-13',
};

it('words the reason of an error in the language of the message', () => {
  expect(translate('en', 'error.importNoneUsable', params)).toContain(
    'feature 2: date: “1954-13” is not a date the atlas reads',
  );
  expect(translate('vi', 'error.importNoneUsable', params)).toContain(
    'date: “1954-13” không phải ngày mà atlas đọc được',
  );
});

it('shows a reason that is plain words as it is', () => {
  const plain = { file: 'a.geojson', reason: 'EACCES' };
  expect(translate('en', 'error.fileUnreadable', plain)).toContain('(EACCES)');
});

it('does not word what a file says, even when it looks like a key', () => {
  const hostile = { ...params, found: 'reason.badDate' };
  expect(translate('en', 'error.importNoneUsable', hostile)).toContain('“reason.badDate” is not');
});

it('no reason refers to a reason, which would never end', () => {
  for (const message of Object.values(reasonMessages)) {
    expect(message.en + message.vi).not.toContain('{reason}');
  }
});
