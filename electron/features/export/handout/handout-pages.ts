import PDFDocument from 'pdfkit';
import type { Handout, HandoutScene } from '../../../../geodata/model/app/handout.ts';
import { translate } from '../../../../geodata/model/messages/messages.ts';
import { type FontFile, loadFonts } from '../sheet-fonts.ts';
import { sheetWriter } from '../sheet-writer.ts';
import { type PageText, pageText } from './page-text.ts';

type Document = InstanceType<typeof PDFDocument>;

const A4 = { width: 595.28, height: 841.89 } as const;
const MARGIN = 48;
const INNER = A4.width - 2 * MARGIN;
const FOOT = 40;
const BOTTOM = A4.height - MARGIN - FOOT;
const SOFT_INK = '#5c5346';
const RULE = '#b9ad99';

/** How many scenes stand on a page, and in how many columns; running text has as many as fit. */
const GRIDS = {
  pages1: { rows: 1, columns: 1 },
  pages2: { rows: 2, columns: 1 },
  pages3: { rows: 3, columns: 1 },
  pages6: { rows: 3, columns: 2 },
} as const;

interface Desk {
  readonly document: Document;
  readonly text: PageText;
  readonly handout: Handout;
  /** Under the title of the first page. */
  firstTop: number;
}

interface Cell {
  readonly x: number;
  readonly top: number;
  readonly width: number;
  readonly bottom: number;
}

/**
 * Draws a lecture as pages of A4, tagged for who listens to them, with every font embedded. The document
 * ends itself; read its bytes from it as a stream.
 */
export function drawPages(handout: Handout, fontFiles: readonly FontFile[]): Document {
  const { title, language, format } = handout;
  const document = new PDFDocument({
    size: 'A4',
    margin: 0,
    autoFirstPage: false,
    font: null as unknown as string,
    lang: language,
    displayTitle: true,
    tagged: true,
    pdfVersion: '1.7',
    info: { Title: title, Creator: 'Parallel 17' },
  });
  const fonts = loadFonts(fontFiles);
  for (const { name, bytes } of fonts.files) document.registerFont(name, Buffer.from(bytes));
  const desk = {
    document,
    text: pageText(document, fonts, sheetWriter(document, fonts)),
    handout,
    firstTop: MARGIN,
  };
  if (format === 'pagesText') drawText(desk);
  else if (format in GRIDS) drawGrid(desk, GRIDS[format as keyof typeof GRIDS]);
  document.end();
  return document;
}

/** As many scenes to a page as the grid has cells. Notes that do not fit are cut, and end in "…". */
function drawGrid(desk: Desk, { rows, columns }: { rows: number; columns: number }): void {
  const { scenes } = desk.handout;
  const gap = 22;
  const width = (INNER - gap * (columns - 1)) / columns;
  scenes.forEach((scene, index) => {
    const at = index % (rows * columns);
    const top = at === 0 ? beginPage(desk) : pageTop(desk);
    const height = (BOTTOM - top - gap * (rows - 1)) / rows;
    const cellTop = top + Math.floor(at / columns) * (height + gap);
    const x = MARGIN + (at % columns) * (width + gap);
    const cell = { x, top: cellTop, width, bottom: cellTop + height };
    const part = desk.document.struct('Sect');
    desk.document.addStructure(part);
    if (rows === 3 && columns === 1) drawBeside(desk, scene, index, cell, part);
    else drawBelow(desk, scene, index, cell, part);
    part.end();
  });
}

type Part = PDFKit.PDFStructureElement;

/** The picture over its words. */
function drawBelow(desk: Desk, scene: HandoutScene, index: number, cell: Cell, part: Part): void {
  const isSmall = cell.width < INNER;
  const share = isSmall ? 0.62 : 0.55;
  const picture = placePicture(desk, scene, part, cell, (cell.bottom - cell.top) * share);
  const size = isSmall ? 8 : 9.5;
  const under = { ...cell, top: picture + 6 };
  const next = drawHeading(desk, scene, index, under, part, isSmall ? 9.5 : 13);
  if (!isSmall) desk.text.blocks(scene.notes, { ...under, top: next + 3 }, size, part);
}

/** The picture at the left of its words. */
function drawBeside(desk: Desk, scene: HandoutScene, index: number, cell: Cell, part: Part): void {
  const left = { ...cell, width: cell.width * 0.5 };
  placePicture(desk, scene, part, left, cell.bottom - cell.top);
  const right = { ...cell, x: cell.x + cell.width * 0.53, width: cell.width * 0.47 };
  const next = drawHeading(desk, scene, index, right, part, 11);
  desk.text.blocks(scene.notes, { ...right, top: next + 3 }, 8.5, part);
}

/** Number and title, the section over it, date and second line under it; answers where it ends. */
function drawHeading(
  { text, handout }: Desk,
  { title, section, caption, date }: HandoutScene,
  index: number,
  cell: Cell,
  part: Part,
  size: number,
): number {
  const { language } = handout;
  const over =
    section === ''
      ? cell.top
      : text.paragraph({ text: section, size: size * 0.7, color: SOFT_INK }, cell, part);
  const numbered = translate(language, 'handout.numbered', { number: index + 1, title });
  const words = { text: numbered, style: 'bold', size } as const;
  const below = text.paragraph(words, { ...cell, top: over }, part, 'H2');
  const line = [date, caption].filter(Boolean).join(' · ');
  const soft = { text: line, style: 'italic', size: size * 0.75, color: SOFT_INK } as const;
  return text.paragraph(soft, { ...cell, top: below }, part);
}

/** A text to be read, with pictures: as long as it is. */
function drawText(desk: Desk): void {
  let top = beginPage(desk);
  desk.handout.scenes.forEach((scene, index) => {
    const part = desk.document.struct('Sect');
    desk.document.addStructure(part);
    const pictureHeight = INNER * 0.62 * (scene.picture.heightPx / scene.picture.widthPx);
    if (top + pictureHeight + 110 > BOTTOM) top = beginPage(desk);
    const cell = () => ({ x: MARGIN, top, width: INNER, bottom: BOTTOM });
    top = drawHeading(desk, scene, index, cell(), part, 14) + 6;
    top = placePicture(desk, scene, part, { ...cell(), width: INNER * 0.62 }, pictureHeight) + 8;
    top = desk.text.blocks(scene.notes, cell(), 10.5, part, () => beginPage(desk)) + 22;
    part.end();
  });
}

/** Draws a picture as large as it goes into a box, with its edge; answers where it ends. */
function placePicture(
  { document }: Desk,
  { title, date, picture }: HandoutScene,
  part: Part,
  { x, top, width }: Cell,
  mostHeight: number,
): number {
  const times = Math.min(width / picture.widthPx, mostHeight / picture.heightPx);
  const [w, h] = [picture.widthPx * times, picture.heightPx * times];
  const figure = document.struct('Figure', { alt: `${title}. ${date}` }, () => {
    document.image(Buffer.from(picture.bytes), x, top, { width: w, height: h });
  });
  part.add(figure);
  figure.end();
  document.markContent('Artifact', { type: 'Layout' });
  document.rect(x, top, w, h).lineWidth(0.5).stroke(RULE);
  document.endMarkedContent();
  return top + h;
}

function pageTop({ text, firstTop }: Desk): number {
  return text.pageCount === 1 ? firstTop : MARGIN;
}

/** Another page with whose work it is at its foot; the first has the title. Answers where words begin. */
function beginPage(desk: Desk): number {
  const { document, text, handout } = desk;
  document.addPage();
  text.pageCount += 1;
  document.markContent('Artifact', { type: 'Pagination' });
  document.moveTo(MARGIN, BOTTOM + 12).lineTo(A4.width - MARGIN, BOTTOM + 12);
  document.lineWidth(0.5).stroke(RULE);
  text.plain(
    { text: handout.credits, size: 6.5, color: SOFT_INK },
    MARGIN,
    BOTTOM + 18,
    INNER * 0.9,
  );
  const number = String(text.pageCount);
  text.plain({ text: number, size: 8, color: SOFT_INK }, A4.width - MARGIN - 14, BOTTOM + 18, 20);
  document.endMarkedContent();
  if (text.pageCount > 1) return MARGIN;
  const cell = { x: MARGIN, top: MARGIN, width: INNER, bottom: BOTTOM };
  const title = { text: handout.title, style: 'bold', size: 19 } as const;
  desk.firstTop = text.paragraph(title, cell, null, 'H1') + 14;
  return desk.firstTop;
}
