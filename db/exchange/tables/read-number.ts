const NUMBER = /^[-+−]?(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:e[-+]?\d+)?$/i;

/** A number as tables write it, also with a decimal comma; `null` when the text is none. */
export function readNumber(text: string): number | null {
  const plain = text.trim();
  return NUMBER.test(plain) ? Number(plain.replace('−', '-').replace(',', '.')) : null;
}
