/**
 * One tab stop for a whole list: arrows, Home and End move the focus among its `[data-roving]`
 * elements. The list's own key handler calls this; lists inside one `[data-roving-list]` are one.
 */
export function moveRovingFocus(event: KeyboardEvent): void {
  if (!(event.currentTarget instanceof HTMLElement)) return;
  const list = event.currentTarget.closest('[data-roving-list]') ?? event.currentTarget;
  const items: Element[] = [...list.querySelectorAll('[data-roving]')];
  const at = document.activeElement === null ? -1 : items.indexOf(document.activeElement);
  const next = nextIndex(event.key, at, items.length);
  if (next === null) return;
  event.preventDefault();
  const item = items[next];
  if (item instanceof HTMLElement) item.focus();
}

function nextIndex(key: string, at: number, count: number): number | null {
  if (count === 0 || at < 0) return null;
  if (key === 'ArrowDown' || key === 'ArrowRight') return Math.min(at + 1, count - 1);
  if (key === 'ArrowUp' || key === 'ArrowLeft') return Math.max(at - 1, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}
