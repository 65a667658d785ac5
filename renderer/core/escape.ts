import { closeComparison } from './comparison.ts';
import { closeGuide } from './guide.ts';
import { modeRules } from './mode.ts';
import { dismissStaying } from './notices.ts';
import { closeRows } from './open-rows.ts';
import { closePage } from './page.ts';
import { clearSelection, closeChooser } from './selection.ts';

/**
 * What Escape takes back, the nearest first; each answers whether there was something. A modal
 * dialog comes before all of them: the platform closes it. A mode may ask before it ends.
 */
const CHAIN: readonly (() => boolean)[] = [
  closeChooser,
  dismissStaying,
  leaveMode,
  closeGuide,
  closeRows,
  closePage,
  clearSelection,
  closeComparison,
];

/** Goes one step back. Answers whether there was one to go. */
export function escapeOnce(): boolean {
  return CHAIN.some((step) => step());
}

function leaveMode(): boolean {
  const rules = modeRules();
  rules?.onEscape();
  return rules !== undefined;
}
