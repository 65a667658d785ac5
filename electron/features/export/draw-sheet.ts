import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import PDFDocument from 'pdfkit';
import type { DrawnSource } from '../../../db/queries/drawn-sources.ts';
import type { Sheet, SheetMap } from '../../../geodata/model/app/sheet.ts';
import { CREDITS } from '../../../geodata/model/content/credits.ts';
import { largest, smallest } from '../../../geodata/model/extremes.ts';
import { translate } from '../../../geodata/model/messages/messages.ts';
import { roundBelow } from '../../../geodata/model/space/round-below.ts';
import { formatDay, formatWindow } from '../../../geodata/model/time/format-date.ts';
import { SOURCE } from '../../../geodata/style/layer-ids.ts';
import { type LegendEntry, legendOf } from '../../../geodata/style/legend.ts';
import type { LegendFeature } from '../../../geodata/style/legend-entry.ts';
import type { SymbolDrawing } from '../../../geodata/style/read-symbol.ts';
import { drawGround, isInFrame } from './draw-ground.ts';
import { drawLabels } from './draw-labels.ts';
import { drawLegend } from './draw-legend.ts';
import { placeLabels } from './place-labels.ts';
import { featureReader, type SheetFeature } from './sheet-features.ts';
import { type FontFile, loadFonts, type SheetFonts } from './sheet-fonts.ts';
import { laySheet, type SheetLayout } from './sheet-layout.ts';
import { type Box, projectInto, type SheetProjection, scaleOf } from './sheet-projection.ts';
import { type SheetWriter, sheetWriter } from './sheet-writer.ts';

type Document = InstanceType<typeof PDFDocument>;

/** What a sheet is drawn from besides what the page says. */
export interface SheetMaterial {
  readonly basemapFolder: string;
  readonly fontFiles: readonly FontFile[];
  readonly drawings: Readonly<Record<string, SymbolDrawing>>;
  readonly edition: string;
  /** The works that features rest on, by the ids of those features. */
  readonly sourcesOf: (featureIds: readonly string[]) => readonly DrawnSource[];
}

interface Desk extends SheetMaterial {
  readonly document: Document;
  readonly fonts: SheetFonts;
  readonly writer: SheetWriter;
  readonly sheet: Sheet;
  readonly layout: SheetLayout;
}

/** What came of one map. */
interface DrawnMap {
  readonly projection: SheetProjection;
  readonly featureIds: readonly string[];
  readonly legend: readonly LegendEntry[];
}

const PAPER = '#ffffff';
const INK = '#2b2620';
const SOFT_INK = '#5c5346';

/**
 * Draws a sheet as PDF: its maps, title, legend, scale, and whose work it is, then a page with the
 * sources of all that is drawn. The document ends itself; read its bytes from it as a stream.
 */
export function drawSheet(sheet: Sheet, material: SheetMaterial): Document {
  const { paper, orientation, title, language } = sheet;
  const document = new PDFDocument({
    size: paper,
    layout: orientation,
    margin: 0,
    // Without one of its own fonts, which would not be embedded.
    font: null as unknown as string,
    lang: language,
    displayTitle: true,
    info: { Title: title, Creator: `Parallel 17 ${material.edition}` },
  });
  const fonts = loadFonts(material.fontFiles);
  for (const { name, bytes } of fonts.files) document.registerFont(name, Buffer.from(bytes));
  const { width, height } = document.page;
  const layout = laySheet(paper, { x: 0, y: 0, width, height }, sheet.maps.length);
  const desk = {
    ...material,
    document,
    fonts,
    writer: sheetWriter(document, fonts),
    sheet,
    layout,
  };
  document.rect(0, 0, width, height).fill(PAPER);
  drawHead(desk);
  const drawn = sheet.maps.map((map, index) =>
    drawMap(desk, map, layout.maps[index] ?? layout.foot),
  );
  const sources = material.sourcesOf([...new Set(drawn.flatMap(({ featureIds }) => featureIds))]);
  drawFoot(desk, drawn, sources.length);
  if (sources.length > 0) drawSources(desk, sources);
  document.end();
  return document;
}

function drawHead({ writer, sheet, layout }: Desk): void {
  const { head, size } = layout;
  const { language, maps } = sheet;
  const days = maps.map(({ clock }) => clock);
  const first = smallest(days.map(({ startDay }) => startDay));
  const last = largest(days.map(({ endDay }) => endDay));
  const bottom = writer.paragraph(
    { text: sheet.title, style: 'bold', size: size * 2.3 },
    head.x,
    head.y,
    head.width,
  );
  const text = formatWindow(first, last, language);
  writer.line({ text, style: 'italic', size: size * 1.35, color: SOFT_INK }, head.x, bottom);
}

function drawMap(desk: Desk, map: SheetMap, box: Box): DrawnMap {
  const { document, fonts, drawings, layout, sheet, writer } = desk;
  const isOneOfMany = sheet.maps.length > 1;
  const captionHeight = isOneOfMany ? layout.size * 1.9 : 0;
  const frame = { ...box, y: box.y + captionHeight, height: box.height - captionHeight };
  const style = JSON.parse(map.styleJson) as StyleSpecification;
  const given = JSON.parse(map.featuresJson) as Record<string, FeatureCollection>;
  const bounds = [...map.southWest, ...map.northEast] as [number, number, number, number];
  const projection = projectInto(frame, bounds, layout.pointsPerPx);
  const read = featureReader(style, given, desk.basemapFolder, projection);
  if (isOneOfMany) {
    const text = formatWindow(map.clock.startDay, map.clock.endDay, sheet.language);
    writer.line({ text, style: 'bold', size: layout.size * 1.2 }, box.x, box.y);
  }
  document.save().rect(frame.x, frame.y, frame.width, frame.height).clip();
  drawGround(document, { style, read, projection, drawings });
  const labels = placeLabels({ style, read, projection, fonts });
  drawLabels(document, labels, { fonts, drawings, pointsPerPx: projection.pointsPerPx });
  document.restore();
  document.rect(frame.x, frame.y, frame.width, frame.height).lineWidth(0.8).stroke(INK);
  const inFrame = [SOURCE.dated, SOURCE.timeless, SOURCE.notes].map(
    (id) => [id, read(id, undefined).filter((one) => isInFrame(one, projection))] as const,
  );
  return {
    projection,
    featureIds: inFrame.flatMap(([, features]) => features.map(featureIdOf)).filter(Boolean),
    legend: legendOf(style, {
      zoom: projection.zoom,
      features: new Map(inFrame.map(([id, features]) => [id, features.map(toLegend)])),
    }),
  };
}

function featureIdOf({ properties }: SheetFeature): string {
  return String(properties['featureId'] ?? '');
}

function toLegend({ shape, properties }: SheetFeature): LegendFeature {
  return { geometryType: shape, properties: properties as LegendFeature['properties'] };
}

/** Under the maps: the legend at the left, at the right how large, when, whose and where again. */
function drawFoot(desk: Desk, drawn: readonly DrawnMap[], sourceCount: number): void {
  const { document, writer, layout, sheet, drawings } = desk;
  const { legend, notes, size } = layout;
  const { language } = sheet;
  const entries = new Map(drawn.flatMap((map) => map.legend.map((entry) => [entry.id, entry])));
  const readable = [...entries.values()].filter(({ parts }) =>
    parts.some(({ type }) => type !== 'ramp'),
  );
  const title = { text: translate(language, 'export.legend'), style: 'bold', size } as const;
  writer.line(title, legend.x, legend.y);
  const rows = { ...legend, y: legend.y + size * 1.8, height: legend.height - size * 1.8 };
  drawLegend(document, readable, rows, { writer, drawings, language, size: size * 0.85 });
  let top = notes.y;
  const [first] = drawn;
  if (first !== undefined) top = drawScale(desk, first.projection, top);
  for (const text of footLines(desk, sourceCount)) {
    top =
      writer.paragraph({ text, size: size * 0.78, color: SOFT_INK }, notes.x, top, notes.width) +
      size * 0.25;
  }
}

function footLines({ sheet, edition }: Desk, sourceCount: number): readonly string[] {
  const { language, maps } = sheet;
  const [map] = maps;
  const say = (
    ...said: Parameters<typeof translate> extends [unknown, ...infer Rest] ? Rest : never
  ) => translate(language, ...said);
  const names = CREDITS.flatMap(({ corner }) => corner ?? []).join(' · ');
  const date = formatDay(map?.clock.endDay ?? 0, language);
  return [
    maps.length > 1 ? say('export.asOfMany') : say('export.asOf', { date }),
    say('export.credits', { names }),
    ...(sourceCount > 0 ? [say('export.sourcesBehind', { count: sourceCount })] : []),
    say('export.edition', { edition }),
    // Cut where a line may end: whoever reads it back takes no notice of spaces.
    say('export.back', { address: map?.address.replaceAll('&', ' &') ?? '' }),
  ];
}

/** A bar of a round number of kilometres, and the scale in figures. */
function drawScale(
  { document, writer, layout, sheet }: Desk,
  projection: SheetProjection,
  top: number,
): number {
  const { notes, size } = layout;
  const scale = scaleOf(projection);
  const pointsPerKm = (1000 * 72) / 0.0254 / scale;
  const km = roundBelow(Math.min(notes.width, projection.frame.width * 0.8) / 2 / pointsPerKm);
  const width = km * pointsPerKm;
  const [barTop, barHeight] = [top + size * 0.2, size * 0.45];
  document.rect(notes.x, barTop, width, barHeight).lineWidth(0.6).fillAndStroke(PAPER, INK);
  document.rect(notes.x, barTop, width / 2, barHeight).fill(INK);
  const { language } = sheet;
  const words = { text: translate(language, 'export.kilometres', { km }), size: size * 0.85 };
  writer.line(words, notes.x + width + size * 0.5, barTop - size * 0.35);
  const figures = new Intl.NumberFormat(language).format(Number(scale.toPrecision(2)));
  const inFigures = translate(language, 'export.scale', { scale: figures });
  return (
    writer.paragraph({ text: inFigures, size: size * 0.85 }, notes.x, top + size, notes.width) +
    size * 0.3
  );
}

/** A page, or as many as it takes, with every work that what is drawn rests on. */
function drawSources(
  { document, writer, sheet, layout }: Desk,
  sources: readonly DrawnSource[],
): void {
  const { head, size, page } = layout;
  const bottom = page.height - head.y;
  const columns = sheet.orientation === 'landscape' ? 3 : 2;
  const gap = size * 2;
  const width = (head.width - gap * (columns - 1)) / columns;
  const title = {
    text: translate(sheet.language, 'export.sources'),
    style: 'bold',
    size: size * 1.6,
  } as const;
  const begin = () => {
    document.addPage();
    writer.line(title, head.x, head.y);
    return { column: 0, top: head.y + size * 3 };
  };
  let place = begin();
  for (const { title: work, imprint } of sources) {
    const text = imprint === '' ? work : `${work}. ${imprint}`;
    if (place.top > bottom - size * 4) {
      place =
        place.column + 1 < columns ? { column: place.column + 1, top: head.y + size * 3 } : begin();
    }
    const x = head.x + place.column * (width + gap);
    const next = writer.paragraph({ text, size: size * 0.85 }, x, place.top, width);
    place = { ...place, top: next + size * 0.4 };
  }
}
