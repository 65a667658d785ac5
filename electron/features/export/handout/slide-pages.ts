import type { Handout, HandoutScene, NoteBlock } from '../../../../geodata/model/app/handout.ts';
import { shapeTree } from './slide-masters.ts';
import { DRAWING_SPACES, el, escapeXml, XML } from './slide-xml.ts';

/** The room of the map over the words, in the units of the format. */
const MAP = { width: 12_192_000, height: 5_657_850 } as const;

/** A slide: the map as large as it goes without being cut or stretched, and the words under it. */
export function slideXml({ language, credits }: Handout, scene: HandoutScene): string {
  const { title, caption, date } = scene;
  const shapes = [
    pictureXml(scene),
    words({ id: 3, name: 'Title', placeholder: '<p:ph type="title"/>', lines: [title], language }),
    words({
      id: 4,
      name: 'Caption',
      placeholder: '<p:ph type="body" idx="1"/>',
      lines: [caption],
      language,
    }),
    freeWords({ id: 5, name: 'Date', top: 5_720_000, height: 480_000, size: 1800 }, date, language),
    freeWords(
      { id: 6, name: 'Credits', top: 6_230_000, height: 560_000, size: 1000 },
      credits,
      language,
    ),
  ];
  return `${XML}<p:sld ${DRAWING_SPACES}>${shapeTree(shapes.join(''))}<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`;
}

/** The speaker notes of a slide, a paragraph for each of theirs. */
export function notesXml({ language }: Handout, { notes }: HandoutScene): string {
  const image =
    '<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg" idx="2"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp>';
  const text = words({
    id: 3,
    name: 'Notes',
    placeholder: '<p:ph type="body" idx="3"/>',
    lines: notes.map(lineOf),
    language,
  });
  return `${XML}<p:notes ${DRAWING_SPACES}>${shapeTree(image + text)}<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>`;
}

function lineOf({ kind, text }: NoteBlock): string {
  return kind === 'item' ? `• ${text}` : text;
}

function pictureXml({ title, picture }: HandoutScene): string {
  const times = Math.min(MAP.width / picture.widthPx, MAP.height / picture.heightPx);
  const [width, height] = [picture.widthPx * times, picture.heightPx * times].map(Math.round);
  const x = Math.round((MAP.width - (width ?? 0)) / 2);
  return `<p:pic><p:nvPicPr><p:cNvPr id="2" name="Map" descr="${escapeXml(title)}"/><p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed="rId2"/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr><a:xfrm><a:off x="${x}" y="0"/><a:ext cx="${width}" cy="${height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`;
}

interface Words {
  readonly id: number;
  readonly name: string;
  readonly placeholder: string;
  readonly lines: readonly string[];
  readonly language: string;
}

function words({ id, name, placeholder, lines, language }: Words): string {
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>${placeholder}</p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>${paragraphs(lines, language)}</p:txBody></p:sp>`;
}

interface FreeBox {
  readonly id: number;
  readonly name: string;
  readonly top: number;
  readonly height: number;
  readonly size: number;
}

/** Words at the right, under the map. */
function freeWords({ id, name, top, height, size }: FreeBox, text: string, language: string) {
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm><a:off x="8000000" y="${top}"/><a:ext cx="3963400" cy="${height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr><p:txBody><a:bodyPr wrap="square" anchor="ctr"><a:normAutofit/></a:bodyPr><a:lstStyle/>${paragraphs([text], language, size)}</p:txBody></p:sp>`;
}

function paragraphs(lines: readonly string[], language: string, size?: number): string {
  const shown = lines.filter((line) => line !== '');
  const look = size === undefined ? '' : ` sz="${size}"`;
  const align = size === undefined ? '' : '<a:pPr algn="r"/>';
  const runs = shown.map(
    (line) => `<a:p>${align}<a:r><a:rPr lang="${language}"${look}/>${el('a:t', line)}</a:r></a:p>`,
  );
  return runs.length === 0 ? `<a:p><a:endParaRPr lang="${language}"/></a:p>` : runs.join('');
}
