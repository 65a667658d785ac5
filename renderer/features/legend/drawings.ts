import { readSymbol, type SymbolDrawing } from '../../../geodata/style/read-symbol.ts';
import type { PatternId, SymbolId } from '../../../geodata/style/symbol-ids.ts';

/** The files the map's sheet is made of: the pages draw them as SVG. */
const SYMBOLS = read(
  import.meta.glob<string>('../../geodata/style/symbols/*.svg', {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
);
const PATTERNS = read(
  import.meta.glob<string>('../../geodata/style/patterns/*.svg', {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
);

export function symbolDrawing(id: SymbolId): SymbolDrawing {
  return drawing(SYMBOLS, id);
}

export function patternDrawing(id: PatternId): SymbolDrawing {
  return drawing(PATTERNS, id);
}

function drawing(drawings: ReadonlyMap<string, SymbolDrawing>, id: string): SymbolDrawing {
  return drawings.get(id) ?? { size: 24, parts: [] };
}

function read(files: Readonly<Record<string, string>>): ReadonlyMap<string, SymbolDrawing> {
  return new Map(
    Object.entries(files).map(([path, svg]) => [
      path.slice(path.lastIndexOf('/') + 1, -'.svg'.length),
      readSymbol(svg),
    ]),
  );
}
