import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Handout, HandoutScene } from '../../../../geodata/model/app/handout.ts';
import { LAYOUT, MASTER, NOTES_MASTER, THEME } from './slide-masters.ts';
import { notesXml, slideXml } from './slide-pages.ts';
import { el, escapeXml, type Relation, relationships, XML } from './slide-xml.ts';

/** A zip can hold no date before 1980; the slides are the same whenever they are written. */
const MTIME = new Date(2000, 0, 1);
const TYPES = 'application/vnd.openxmlformats-officedocument.presentationml';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** 13⅓ × 7½ inches, in the 914,400ths of an inch of the format. */
const SLIDE = { width: 12_192_000, height: 6_858_000 } as const;

interface Part {
  /** Its place in the package, without a slash before it. */
  readonly path: string;
  readonly type: string;
  readonly xml: string;
  readonly relations?: readonly Relation[];
}

/**
 * A lecture as a presentation (Office Open XML): a slide for each scene with picture, title, date and
 * credits, and its speaker notes. Every part is declared once and every relation has its target,
 * or PowerPoint asks whether to repair.
 */
export function writeSlides(handout: Handout): Uint8Array {
  const parts = [
    ...fixedParts(handout),
    ...handout.scenes.flatMap((scene, at) => scenePartsOf(handout, scene, at + 1)),
  ];
  const files: Zippable = {
    '[Content_Types].xml': [strToU8(contentTypes(parts)), { mtime: MTIME }],
    '_rels/.rels': [
      strToU8(
        relationships([
          { id: 'rId1', type: `${OFFICE}/officeDocument`, target: 'ppt/presentation.xml' },
          {
            id: 'rId2',
            type: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
            target: 'docProps/core.xml',
          },
          { id: 'rId3', type: `${OFFICE}/extended-properties`, target: 'docProps/app.xml' },
        ]),
      ),
      { mtime: MTIME },
    ],
  };
  for (const { path, xml, relations } of parts) {
    files[path] = [strToU8(xml), { mtime: MTIME }];
    if (relations !== undefined) {
      files[relationsPath(path)] = [strToU8(relationships(relations)), { mtime: MTIME }];
    }
  }
  handout.scenes.forEach(({ picture }, index) => {
    // A JPEG grows when it is compressed again.
    files[`ppt/media/image${index + 1}.jpg`] = [picture.bytes, { mtime: MTIME, level: 0 }];
  });
  return zipSync(files);
}

function fixedParts({ scenes, title, language }: Handout): readonly Part[] {
  const slideRelations = scenes.map((_, index) => ({
    id: `rId${index + 10}`,
    type: `${OFFICE}/slide`,
    target: `slides/slide${index + 1}.xml`,
  }));
  return [
    {
      path: 'ppt/presentation.xml',
      type: `${TYPES}.presentation.main+xml`,
      xml: presentationXml(slideRelations.map(({ id }) => id)),
      relations: [
        { id: 'rId1', type: `${OFFICE}/slideMaster`, target: 'slideMasters/slideMaster1.xml' },
        { id: 'rId2', type: `${OFFICE}/notesMaster`, target: 'notesMasters/notesMaster1.xml' },
        { id: 'rId3', type: `${OFFICE}/theme`, target: 'theme/theme1.xml' },
        ...slideRelations,
      ],
    },
    {
      path: 'ppt/slideMasters/slideMaster1.xml',
      type: `${TYPES}.slideMaster+xml`,
      xml: MASTER,
      relations: [
        { id: 'rId1', type: `${OFFICE}/slideLayout`, target: '../slideLayouts/slideLayout1.xml' },
        { id: 'rId2', type: `${OFFICE}/theme`, target: '../theme/theme1.xml' },
      ],
    },
    {
      path: 'ppt/slideLayouts/slideLayout1.xml',
      type: `${TYPES}.slideLayout+xml`,
      xml: LAYOUT,
      relations: [
        { id: 'rId1', type: `${OFFICE}/slideMaster`, target: '../slideMasters/slideMaster1.xml' },
      ],
    },
    {
      path: 'ppt/notesMasters/notesMaster1.xml',
      type: `${TYPES}.notesMaster+xml`,
      xml: NOTES_MASTER,
      relations: [{ id: 'rId1', type: `${OFFICE}/theme`, target: '../theme/theme2.xml' }],
    },
    { path: 'ppt/theme/theme1.xml', type: THEME_TYPE, xml: THEME },
    { path: 'ppt/theme/theme2.xml', type: THEME_TYPE, xml: THEME },
    {
      path: 'docProps/core.xml',
      type: 'application/vnd.openxmlformats-package.core-properties+xml',
      xml: `${XML}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">${el('dc:title', title)}${el('dc:creator', 'Parallel 17')}${el('dc:language', language)}</cp:coreProperties>`,
    },
    {
      path: 'docProps/app.xml',
      type: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
      xml: `${XML}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">${el('Application', 'Parallel 17')}${el('Slides', String(scenes.length))}${el('Notes', String(scenes.length))}</Properties>`,
    },
  ];
}

const THEME_TYPE = 'application/vnd.openxmlformats-officedocument.theme+xml';

function scenePartsOf(handout: Handout, scene: HandoutScene, number: number): readonly Part[] {
  return [
    {
      path: `ppt/slides/slide${number}.xml`,
      type: `${TYPES}.slide+xml`,
      xml: slideXml(handout, scene),
      relations: [
        { id: 'rId1', type: `${OFFICE}/slideLayout`, target: '../slideLayouts/slideLayout1.xml' },
        { id: 'rId2', type: `${OFFICE}/image`, target: `../media/image${number}.jpg` },
        {
          id: 'rId3',
          type: `${OFFICE}/notesSlide`,
          target: `../notesSlides/notesSlide${number}.xml`,
        },
      ],
    },
    {
      path: `ppt/notesSlides/notesSlide${number}.xml`,
      type: `${TYPES}.notesSlide+xml`,
      xml: notesXml(handout, scene),
      relations: [
        { id: 'rId1', type: `${OFFICE}/notesMaster`, target: '../notesMasters/notesMaster1.xml' },
        { id: 'rId2', type: `${OFFICE}/slide`, target: `../slides/slide${number}.xml` },
      ],
    },
  ];
}

/** Ids of slides begin at 256, and those of masters and layouts above 2³¹: so the format has it. */
function presentationXml(slideRelationIds: readonly string[]): string {
  const slides = slideRelationIds.map((id, index) => `<p:sldId id="${256 + index}" r:id="${id}"/>`);
  return `${XML}<p:presentation xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${OFFICE}" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst><p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst><p:sldIdLst>${slides.join('')}</p:sldIdLst><p:sldSz cx="${SLIDE.width}" cy="${SLIDE.height}"/><p:notesSz cx="6858000" cy="9144000"/></p:presentation>`;
}

function contentTypes(parts: readonly Part[]): string {
  const overrides = parts.map(
    ({ path, type }) => `<Override PartName="/${escapeXml(path)}" ContentType="${type}"/>`,
  );
  return `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="jpg" ContentType="image/jpeg"/>${overrides.join('')}</Types>`;
}

function relationsPath(path: string): string {
  const at = path.lastIndexOf('/') + 1;
  return `${path.slice(0, at)}_rels/${path.slice(at)}.rels`;
}
