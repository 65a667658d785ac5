import { DRAWING_SPACES, XML } from './slide-xml.ts';

const NO_GROUP =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';
const COLORS =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>';

/** Wraps shapes into the tree that every page has. */
export function shapeTree(shapes: string): string {
  return `<p:cSld><p:spTree>${NO_GROUP}${shapes}</p:spTree></p:cSld>`;
}

interface Placeholder {
  readonly id: number;
  readonly name: string;
  readonly type: string;
  readonly index: number | null;
  readonly box: readonly [x: number, y: number, width: number, height: number];
  readonly size: number;
}

/** Where words of a kind stand. Slides refer to it by type and index, or PowerPoint asks to repair. */
function placeholder({ id, name, type, index, box, size }: Placeholder): string {
  const [x, y, width, height] = box;
  const at = index === null ? '' : ` idx="${index}"`;
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="${type}"${at}/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${width}" cy="${height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr anchor="ctr"><a:normAutofit/></a:bodyPr><a:lstStyle><a:lvl1pPr marL="0" indent="0"><a:buNone/><a:defRPr sz="${size}"/></a:lvl1pPr></a:lstStyle><a:p><a:endParaRPr lang="en"/></a:p></p:txBody></p:sp>`;
}

const TITLE: Placeholder = {
  id: 2,
  name: 'Title',
  type: 'title',
  index: null,
  box: [228_600, 5_720_000, 7_700_000, 700_000],
  size: 2800,
};
const CAPTION: Placeholder = {
  id: 3,
  name: 'Caption',
  type: 'body',
  index: 1,
  box: [228_600, 6_380_000, 7_700_000, 400_000],
  size: 1500,
};
const BACKGROUND =
  '<p:bg><p:bgPr><a:solidFill><a:srgbClr val="FBF7EF"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>';
const STYLE = (size: number) =>
  `<a:lvl1pPr algn="l"><a:defRPr sz="${size}"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/></a:defRPr></a:lvl1pPr>`;

/** The one master: paper, a title under the map, a second line. */
export const MASTER = `${XML}<p:sldMaster ${DRAWING_SPACES}>${shapeTree(placeholder(TITLE) + placeholder(CAPTION)).replace('<p:cSld>', `<p:cSld>${BACKGROUND}`)}${COLORS}<p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/></p:sldLayoutIdLst><p:txStyles><p:titleStyle>${STYLE(2800)}</p:titleStyle><p:bodyStyle>${STYLE(1500)}</p:bodyStyle><p:otherStyle>${STYLE(1200)}</p:otherStyle></p:txStyles></p:sldMaster>`;

/** The one layout, of the same places. */
export const LAYOUT = `${XML}<p:sldLayout ${DRAWING_SPACES} preserve="1" userDrawn="1">${shapeTree(placeholder(TITLE) + placeholder(CAPTION)).replace('<p:cSld>', '<p:cSld name="Scene">')}<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`;

const SLIDE_IMAGE =
  '<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg" idx="2"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x="685800" y="1143000"/><a:ext cx="5486400" cy="3086100"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:sp>';

/** Where the notes of a slide stand when they are printed. */
export const NOTES_MASTER = `${XML}<p:notesMaster ${DRAWING_SPACES}>${shapeTree(
  SLIDE_IMAGE +
    placeholder({
      id: 3,
      name: 'Notes',
      type: 'body',
      index: 3,
      box: [685_800, 4_400_550, 5_486_400, 3_600_450],
      size: 1200,
    }),
)}${COLORS}</p:notesMaster>`;

const color = (name: string, value: string) => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`;
const FACES = (face: string) =>
  `<a:latin typeface="${face}"/><a:ea typeface=""/><a:cs typeface=""/>`;
const FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const LINE = `<a:ln w="6350">${FILL}</a:ln>`;
const EFFECT = '<a:effectStyle><a:effectLst/></a:effectStyle>';

/** Paper and ink. Of the fonts of the atlas a computer may have none: serif is what it has. */
export const THEME = `${XML}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Parallel 17"><a:themeElements><a:clrScheme name="Parallel 17">${color('dk1', '2B2620')}${color('lt1', 'FBF7EF')}${color('dk2', '5C5346')}${color('lt2', 'F0E8D8')}${color('accent1', 'A83424')}${color('accent2', '2F5E8C')}${color('accent3', '6B4C8A')}${color('accent4', '5E7F4E')}${color('accent5', '8C6D2F')}${color('accent6', '7A7266')}${color('hlink', 'A83424')}${color('folHlink', '6B4C8A')}</a:clrScheme><a:fontScheme name="Parallel 17"><a:majorFont>${FACES('Noto Serif')}</a:majorFont><a:minorFont>${FACES('Noto Serif')}</a:minorFont></a:fontScheme><a:fmtScheme name="Parallel 17"><a:fillStyleLst>${FILL.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${LINE.repeat(3)}</a:lnStyleLst><a:effectStyleLst>${EFFECT.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${FILL.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;
