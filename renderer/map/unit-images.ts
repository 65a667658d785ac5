import type { Symbol as UnitSymbol } from 'milsymbol';
import { UNIT_IMAGE_PREFIX } from '../../geodata/model/workbook/unit-code.ts';
import type { Dispose, MapContext } from './map-context.ts';

/** Pixels of a picture for one of the map: fine screens and the wall draw it larger. */
const PIXEL_RATIO = 3;
/** Height of the letters the library measures by; a frame is half as high again. */
const SYMBOL_SIZE = 27;
/** Of the letters beside a symbol, as the library measures. */
const LABEL_SIZE = 55;

/** Draws the symbol of a unit when the map first needs it; the map keeps it by its code. */
export function followUnitImages({ map }: MapContext): Dispose {
  const underWay = new Set<string>();
  const listening = map.on('styleimagemissing', ({ id }) => {
    if (!id.startsWith(UNIT_IMAGE_PREFIX) || underWay.has(id)) return;
    underWay.add(id);
    void drawUnit(id.slice(UNIT_IMAGE_PREFIX.length)).then((image) => {
      underWay.delete(id);
      if (!map.hasImage(id)) map.addImage(id, image, { pixelRatio: PIXEL_RATIO });
    });
  });
  return () => listening.unsubscribe();
}

/** The library is large and few maps have units: it is read when one has. */
async function drawUnit(named: string): Promise<ImageData> {
  const { default: milsymbol } = await import('milsymbol');
  const [code = '', label = ''] = named.split(':');
  return centred(
    new milsymbol.Symbol(code, {
      size: SYMBOL_SIZE,
      outlineWidth: 4,
      outlineColor: '#ffffff',
      ...(label !== '' && { uniqueDesignation: label, infoSize: LABEL_SIZE }),
    }),
  );
}

/** The symbol with the middle of its frame, which is its place, in the middle of the picture. */
function centred(symbol: UnitSymbol): ImageData {
  const [{ width, height }, { x, y }] = [symbol.getSize(), symbol.getAnchor()];
  const [halfX, halfY] = [Math.max(x, width - x), Math.max(y, height - y)];
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(2 * halfX * PIXEL_RATIO);
  canvas.height = Math.ceil(2 * halfY * PIXEL_RATIO);
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('no canvas to draw a unit on');
  pen.drawImage(symbol.asCanvas(PIXEL_RATIO), (halfX - x) * PIXEL_RATIO, (halfY - y) * PIXEL_RATIO);
  return pen.getImageData(0, 0, canvas.width, canvas.height);
}
