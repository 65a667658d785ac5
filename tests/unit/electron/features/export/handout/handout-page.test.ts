import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { writePage } from '../../../../../../electron/features/export/handout/handout-page.ts';
import { madeHandout } from './made-handout.ts';

const page = writePage(madeHandout('html'));

test('the page loads nothing and runs nothing but its own script', () => {
  const policy = /Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1] ?? '';
  const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const scripts = [...page.matchAll(/<script>([\s\S]*?)<\/script>/g)];
  expect(scripts).toHaveLength(1);
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain(`script-src ${hashOf(scripts[0]?.[1] ?? '')}`);
  expect(policy).toContain(
    `style-src ${hashOf(/<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? '')}`,
  );
  expect(page).not.toMatch(/(?:src|href)="(?!data:)/);
  expect(page).not.toMatch(/https?:/);
});

test('what is written in a lecture stays words', () => {
  expect(page).toContain('&lt;/script&gt;&lt;b&gt;Ghi chú 1&lt;/b&gt;');
  expect(page).toContain('<title>Đường Trường Sơn &lt;1959–1975&gt;</title>');
  expect(page).toContain('<ul><li>Một</li><li>Hai</li></ul>');
  expect(page.match(/<section data-scene/g)).toHaveLength(7);
  expect(page).toContain('<html lang="vi">');
});
