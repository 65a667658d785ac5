/** What of a field's look decides where its lines break. */
const COPIED = ['font', 'letterSpacing', 'padding', 'borderWidth', 'boxSizing', 'tabSize'] as const;

/**
 * How far below the top of a text field the line of the caret ends, in pixels: browsers do not say
 * so, so that the text before it is laid out once more, unseen.
 */
export function caretLineEndPx(field: HTMLTextAreaElement): number {
  const look = getComputedStyle(field);
  const copy = document.createElement('div');
  for (const name of COPIED) copy.style[name] = look[name];
  Object.assign(copy.style, {
    position: 'absolute',
    visibility: 'hidden',
    width: `${field.clientWidth}px`,
    borderStyle: 'solid',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'break-word',
  });
  copy.textContent = field.value.slice(0, field.selectionStart);
  const caret = document.createElement('span');
  caret.textContent = '|';
  copy.append(caret);
  field.parentElement?.append(copy);
  const end = caret.offsetTop - copy.offsetTop + caret.offsetHeight - field.scrollTop;
  copy.remove();
  return Math.max(0, Math.min(end, field.offsetHeight));
}
