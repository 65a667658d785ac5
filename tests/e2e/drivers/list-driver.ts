import { expect, type Locator, type Page } from 'playwright/test';

/** The list of events beside the map, and the record it opens. */
export function listDriver(page: Page) {
  const events = page.getByRole('tabpanel', { name: 'Events' });
  const row = (title: string): Locator =>
    events.locator('[data-event-id]').filter({ hasText: title });
  return {
    row,
    rows: events.locator('[data-event-id]'),
    async choose(title: string): Promise<void> {
      await row(title).click();
    },
    /** Unfolds the list of what the map shows, below the events. */
    async openOnTheMap(): Promise<void> {
      const heading = page.getByRole('heading', { name: 'On the map', exact: true });
      const part = page.locator('details').filter({ has: heading });
      if ((await part.getAttribute('open')) === null) await heading.click();
      await expect(part).toHaveAttribute('open');
    },
    async search(text: string): Promise<void> {
      await page.getByRole('combobox', { name: 'Search the atlas' }).fill(text);
    },
    async counts(shown: number): Promise<void> {
      await expect(events.getByRole('status')).toContainText(`${shown} shown`);
      await expect(events.locator('[data-event-id]')).toHaveCount(shown);
    },
  };
}

/** The record panel at the right of the map. */
export function recordDriver(page: Page) {
  const panel = page.locator('section.record');
  return {
    panel,
    heading: panel.getByRole('heading', { level: 2 }),
    async isClosed(): Promise<void> {
      await expect(panel).toHaveCount(0);
    },
    async reads(title: string): Promise<void> {
      await expect(panel.getByRole('heading', { level: 2 })).toHaveText(title);
      await expect(panel.getByRole('heading', { name: 'Sources', exact: true })).toBeVisible();
    },
  };
}
