const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const QUOTE = 0x22;
/** A row longer than this is a quotation that never ends. */
const LONGEST_ROW_BYTES = 16_000_000;
const MOST_FIELDS = 4096;

/** The fields of a row, as places in the bytes; good until the next row. */
export interface RowFields {
  bytes: Uint8Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  count: number;
}

/** Splits bytes that come in pieces into rows. */
export interface RowSplitter {
  /** @throws {TableFault} when a row has no end, or more fields than any table has. */
  feed(chunk: Uint8Array): void;
  /** Call it once at the end: the last row needs no line feed. */
  end(): void;
}

/** Why a table cannot be read at all, and in which row, from 1. */
export class TableFault extends Error {
  readonly fault: 'longRow' | 'manyFields';
  readonly row: number;
  constructor(fault: TableFault['fault'], row: number) {
    super(`${fault} in row ${row}`);
    this.name = 'TableFault';
    this.fault = fault;
    this.row = row;
  }
}

/**
 * A reader of separated values (RFC 4180, any separator of one byte, any line ends) that makes no
 * text: fields are places in the bytes, so that what was seen before costs a comparison. A quoted
 * field loses its quotes in place; blank lines are no rows.
 */
export function splitRows(separator: number, onRow: (row: RowFields) => void): RowSplitter {
  const fields: RowFields = {
    bytes: new Uint8Array(),
    starts: new Int32Array(MOST_FIELDS),
    ends: new Int32Array(MOST_FIELDS),
    count: 0,
  };
  let rest: Uint8Array = new Uint8Array();
  let rowNumber = 0;

  const readRows = (bytes: Uint8Array, isLast: boolean): number => {
    fields.bytes = bytes;
    let at = 0;
    while (at < bytes.length) {
      const next = readRow(fields, at, separator, isLast);
      if (next === -2) throw new TableFault('manyFields', rowNumber + 1);
      if (next === -1) break;
      rowNumber += 1;
      const isBlank = fields.count === 1 && fields.starts[0] === fields.ends[0];
      if (!isBlank) onRow(fields);
      at = next;
    }
    return at;
  };

  return {
    feed(chunk) {
      // Copied: quotes are taken out in place, and a stream may use its bytes again.
      const bytes = new Uint8Array(rest.length + chunk.length);
      bytes.set(rest);
      bytes.set(chunk, rest.length);
      const read = readRows(bytes, false);
      rest = bytes.subarray(read);
      if (rest.length > LONGEST_ROW_BYTES) throw new TableFault('longRow', rowNumber + 1);
    },
    end() {
      readRows(rest, true);
      rest = new Uint8Array();
    },
  };
}

/**
 * Reads the row that begins at `from` into `fields`; answers where the next one begins, -1 when its
 * end is not there yet, and -2 when it has too many fields. Bytes are changed only in a whole row: one
 * that is read again must be as it was.
 */
function readRow(fields: RowFields, from: number, separator: number, isLast: boolean): number {
  const { bytes, starts, ends } = fields;
  const { length } = bytes;
  let at = from;
  let count = 0;
  let hasDoubled = false;
  for (;;) {
    if (count === MOST_FIELDS) return -2;
    if (at < length && bytes[at] === QUOTE) {
      const close = closingQuote(bytes, at, isLast);
      if (close === -1) return -1;
      starts[count] = at + 1;
      ends[count] = close;
      hasDoubled ||= bytes.subarray(at + 1, close).includes(QUOTE);
      // What stands between the quote and the separator belongs to nothing.
      at = skipField(bytes, Math.min(close + 1, length), separator);
    } else {
      starts[count] = at;
      at = skipField(bytes, at, separator);
      ends[count] = at;
    }
    count += 1;
    if (at >= length) {
      if (!isLast) return -1;
      break;
    }
    const byte = bytes[at];
    at += 1;
    if (byte === separator) continue;
    // The line feed after a carriage return may not have come yet.
    if (byte === CARRIAGE_RETURN && at >= length && !isLast) return -1;
    if (byte === CARRIAGE_RETURN && bytes[at] === LINE_FEED) at += 1;
    break;
  }
  fields.count = count;
  if (hasDoubled) undoubleQuotes(fields);
  return at;
}

function skipField(bytes: Uint8Array, from: number, separator: number): number {
  const { length } = bytes;
  let at = from;
  while (at < length) {
    const byte = bytes[at];
    if (byte === separator || byte === LINE_FEED || byte === CARRIAGE_RETURN) break;
    at += 1;
  }
  return at;
}

/** Where a quotation ends; -1 while that may still come; where the file ends without it, its end. */
function closingQuote(bytes: Uint8Array, from: number, isLast: boolean): number {
  const { length } = bytes;
  for (let at = from + 1; at < length; at += 1) {
    if (bytes[at] !== QUOTE) continue;
    if (bytes[at + 1] === QUOTE) at += 1;
    else if (at + 1 < length || isLast) return at;
    else return -1;
  }
  return isLast ? length : -1;
}

/** Two quotes inside a quotation mean one. */
function undoubleQuotes({ bytes, starts, ends, count }: RowFields): void {
  for (let field = 0; field < count; field += 1) {
    const start = starts[field] ?? 0;
    const end = ends[field] ?? 0;
    if (start === 0 || bytes[start - 1] !== QUOTE) continue;
    let to = start;
    for (let at = start; at < end; at += 1) {
      if (bytes[at] === QUOTE && bytes[at + 1] === QUOTE && at + 1 < end) at += 1;
      bytes[to] = bytes[at] ?? 0;
      to += 1;
    }
    ends[field] = to;
  }
}
