/**
 * Moves the focus into a card beside a spot of the map.
 *
 * @returns puts the focus back where it was, unless it has found another place meanwhile.
 */
export function holdFocus(box: HTMLElement | null, first: HTMLElement | null = box): () => void {
  const before = document.activeElement;
  first?.focus();
  return () => {
    const isLost =
      document.activeElement === document.body || box?.contains(document.activeElement);
    if (isLost && before instanceof HTMLElement) before.focus();
  };
}

/** Closes a card when anything outside it is pressed; returns what ends the listening. */
export function closeOnPointerOutside(box: HTMLElement | null, close: () => void): () => void {
  const closeOutside = (event: PointerEvent) => {
    const isInside = event.target instanceof Node && box?.contains(event.target);
    if (!isInside) close();
  };
  addEventListener('pointerdown', closeOutside);
  return () => removeEventListener('pointerdown', closeOutside);
}
