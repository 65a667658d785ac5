const SCROLLING_KEYS = new Set(['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', ' ']);

/** Whether that key scrolls the text which has the focus; then it means nothing else there. */
export function isScrolledBy(focused: Element, key: string): boolean {
  if (!SCROLLING_KEYS.has(key)) return false;
  return focused.matches('a[href]') ? isInLongText(focused) : isLongText(focused);
}

function isInLongText(link: Element): boolean {
  for (let box = link.parentElement; box !== null; box = box.parentElement) {
    if (isLongText(box)) return true;
  }
  return false;
}

/** Whether a box scrolls down. The page itself never does. */
function isLongText(box: Element): boolean {
  if (box === document.body || box.scrollHeight <= box.clientHeight) return false;
  const { overflowY } = getComputedStyle(box);
  return overflowY === 'auto' || overflowY === 'scroll';
}
