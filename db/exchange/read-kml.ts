import { type F, type Folder, kmlWithFolders } from '@tmcw/togeojson';
import type { Document, Element, Node } from '@xmldom/xmldom';

/** What a KML container may hand down to what lies in it. */
const CONTAINERS: ReadonlySet<string> = new Set(['Document', 'Folder']);
const TIMED: ReadonlySet<string> = new Set(['Placemark', 'GroundOverlay']);
const TIMES: ReadonlySet<string> = new Set(['TimeSpan', 'TimeStamp']);
const ELEMENT = 1;
/** Ids of XML begin with a letter, those of notes often with a figure: the atlas writes this before them. */
export const KML_ID_PREFIX = 'note-';

/** The features of a KML file, each with the time and the folders it lies in. */
export function readKml(document: Document): readonly unknown[] {
  const root = document.documentElement;
  if (root !== null) handDownTime(root, null);
  return featuresIn(kmlWithFolders(document).children, []);
}

/**
 * What says no time of its own is of the time of the nearest folder or document around it that does
 * (KML 2.2, as Google Earth reads it since 5.1).
 */
function handDownTime(element: Element, time: Node | null): void {
  const children = childrenOf(element);
  const own = children.find(({ localName }) => TIMES.has(localName ?? '')) ?? null;
  const name = element.localName ?? '';
  if (TIMED.has(name) && own === null && time !== null) element.appendChild(time.cloneNode(true));
  const handedDown = CONTAINERS.has(name) ? (own ?? time) : time;
  for (const child of children) {
    const childName = child.localName ?? '';
    const isAsked = CONTAINERS.has(childName) || TIMED.has(childName);
    if (isAsked) handDownTime(child, handedDown);
  }
}

function childrenOf(element: Element): Element[] {
  return [...element.childNodes].filter((node): node is Element => node.nodeType === ELEMENT);
}

function featuresIn(
  children: readonly (Folder | F)[],
  folders: readonly string[],
): readonly unknown[] {
  return children.flatMap((child): readonly unknown[] => {
    if (child.type === 'Feature') {
      const folder = folders.length === 0 ? {} : { folder: folders.join(' / ') };
      const { id, ...feature } = child;
      const properties = { ...child.properties, ...folder };
      return [{ ...feature, ...(id !== undefined && { id: noteIdOf(id) }), properties }];
    }
    const { name } = child.meta;
    const isNamed = typeof name === 'string' && name.trim() !== '';
    return featuresIn(child.children, isNamed ? [...folders, name.trim()] : folders);
  });
}

function noteIdOf(id: string | number): string | number {
  return typeof id === 'string' && id.startsWith(KML_ID_PREFIX)
    ? id.slice(KML_ID_PREFIX.length)
    : id;
}
