import Database from 'better-sqlite3';
import { expect } from 'playwright/test';
import { inOneSitting, test } from '../drivers/atlas-test.ts';
import { SMALL_WINDOW } from '../drivers/presets.ts';

test.use({ profile: SMALL_WINDOW });
inOneSitting('citations');

/** Answers of the compiled atlas: what the record must show. */
function known<Row>(sql: string): Row {
  const db = new Database('dist/data/content.db', { readonly: true });
  const row = db.prepare(sql).get() as Row;
  db.close();
  return row;
}

test('a number behind a claim leads to its source, which says what it is worth', async ({
  atlas,
}) => {
  const cited = known<{ event: string; claim: string; source: string; number: number }>(`
    SELECT e.title_en AS event, c.text AS claim, s.title AS source, es.position + 1 AS number
    FROM citations k
      JOIN claims c ON c.event_id = k.event_id AND c.position = k.claim_position
      JOIN events e ON e.id = k.event_id
      JOIN sources s ON s.id = k.source_id
      JOIN event_sources es ON es.event_id = k.event_id AND es.source_id = k.source_id
    WHERE k.locator = '' AND s.grade = 'archive' ORDER BY e.id, k.claim_position LIMIT 1`);
  await atlas.list.choose(cited.event);
  await expect(atlas.record.panel).toContainText(cited.claim);
  const mark = atlas.record.panel.getByRole('link', { name: `Source ${cited.number}` }).first();
  await mark.focus();
  await atlas.page.keyboard.press('Enter');
  const item = atlas.record.panel.getByRole('listitem').filter({ hasText: cited.source });
  await expect(item).toBeFocused();
  await expect(item).toBeInViewport();
  await expect(item).toContainText('archive');
  expect(atlas.page.url()).not.toContain('#source');
});

test('the essay’s own view is named as such among the versions', async ({ atlas }) => {
  const { event } = known<{ event: string }>(`
    SELECT e.title_en AS event FROM events e, json_each(e.disputes) d, json_each(d.value, '$.versions') v
    WHERE v.value ->> '$.isEssay' = 1 ORDER BY e.id LIMIT 1`);
  await atlas.list.choose(event);
  const row = atlas.record.panel.getByRole('row').filter({ hasText: 'the essay’s own view' });
  await expect(row.first()).toBeVisible();
  await expect(row.first().getByRole('link', { name: /^Source \d+$/ })).toBeVisible();
});

test.describe('in Vietnamese', () => {
  test.use({ profile: { ...SMALL_WINDOW, language: 'vi' } });

  test('the English text is marked as English, for people and for machines', async ({ atlas }) => {
    const { event, claim } = known<{ event: string; claim: string }>(`
      SELECT e.id AS id, e.title_vi AS event, c.text AS claim
      FROM claims c JOIN events e ON e.id = c.event_id WHERE c.text_vi IS NULL
      ORDER BY e.id LIMIT 1`);
    await atlas.page.locator('[data-event-id]').filter({ hasText: event }).first().click();
    const body = atlas.record.panel.locator('.record-body');
    await expect(body.getByText('Phần dưới đây viết bằng tiếng Anh')).toBeVisible();
    await expect(body.locator('[lang="en"]').filter({ hasText: claim })).toBeVisible();
  });

  test('a text that was translated reads in Vietnamese, over the same sources', async ({
    atlas,
  }) => {
    const { event, claim } = known<{ event: string; claim: string }>(`
      SELECT e.title_vi AS event, c.text_vi AS claim
      FROM claims c JOIN events e ON e.id = c.event_id
      WHERE e.text_id = 'ho-crosses-border' AND c.position = 0`);
    await atlas.page.locator('[data-event-id]').filter({ hasText: event }).first().click();
    const body = atlas.record.panel.locator('.record-body');
    const text = body.locator('[lang="vi"]').filter({ hasText: claim });
    await expect(text.first()).toBeVisible();
    await expect(text.first().getByRole('link').first()).toBeVisible();
    await expect(body.getByText('Phần dưới đây viết bằng tiếng Anh')).toHaveCount(0);
  });
});
