import type { AtlasAddress } from '../../../geodata/model/app/atlas-address.ts';
import { COMMANDS } from '../../../geodata/model/app/commands.ts';
import type { CoordinateReading } from '../../../geodata/model/space/read-coordinates.ts';
import { excerptOf } from '../../../geodata/model/text/excerpt.ts';
import { hasEveryWord, wordIndexOf } from '../../../geodata/model/text/fold.ts';
import type { SearchHit } from '../../../geodata/model/text/search.ts';
import { formatEdtf } from '../../../geodata/model/time/format-date.ts';
import type { DateReading } from '../../../geodata/model/time/read-date.ts';
import type { Note } from '../../../geodata/model/workbook/workbook.ts';
import { language, localized, t } from '../../core/language.ts';
import { titleOfAddress } from '../../ui/address-link.tsx';
import { keyNames } from '../../ui/command-keys.ts';
import { featureKindLabel } from '../../ui/feature-kind.ts';
import { formatPlace } from '../../ui/format-place.ts';
import { formatDistance } from './format-distance.ts';
import type { Hit } from './hit.ts';
import { aboutPosition } from './marked-position.ts';
import { snippets } from './snippets.ts';

/** A hit in words. */
interface Description {
  readonly kind: string;
  readonly title: string;
  readonly details: string;
  readonly snippet: string | null;
  readonly layerId?: string | undefined;
}

/** A hit in words, in the language of the interface. */
export function describeHit(hit: Hit, words: readonly string[]): Description {
  if (hit.kind === 'record') return describeRecord(hit.hit, words);
  if (hit.kind === 'address') return describeAddress(hit.named);
  if (hit.kind === 'date') return describeDate(hit.reading);
  if (hit.kind === 'position') return describePosition(hit.reading);
  const plain = { kind: t(`search.kind.${hit.kind}`), details: '', snippet: null };
  if (hit.kind === 'note') return { ...plain, ...describeNote(hit.note, hit.distanceM, words) };
  if (hit.kind === 'scene') return { ...plain, title: hit.scene.title };
  const keys = COMMANDS.find(({ id }) => id === hit.id)?.keys ?? '';
  return { ...plain, title: t(`command.${hit.id}`), details: keyNames(keys).join('+') };
}

function describeNote(note: Note, distanceM: number | null, words: readonly string[]) {
  const date = note.date === null ? '' : formatEdtf(note.date, language.value);
  return {
    title: note.title,
    details: [distanceInWords(distanceM), date].filter(Boolean).join(' · '),
    snippet: hasEveryWord(wordIndexOf(note.title), words) ? null : excerptOf(note.body, words),
  };
}

function distanceInWords(distanceM: number | null): string {
  return distanceM === null ? '' : formatDistance(distanceM, language.value);
}

function describeAddress(named: AtlasAddress): Description {
  return {
    kind: t(`search.kind.${named.kind}`),
    title: titleOfAddress(named),
    details: t('search.openAddress'),
    snippet: null,
  };
}

function describeDate({ date, order }: DateReading): Description {
  return {
    kind: t('search.kind.date'),
    title: formatEdtf(date.edtf, language.value),
    details: order === null ? t('search.setTime') : t(`search.order.${order}`),
    snippet: null,
  };
}

function describePosition(reading: CoordinateReading): Description {
  return {
    kind: t('search.kind.position'),
    title: formatPlace(reading.lngLat, language.value),
    details: aboutPosition(reading),
    snippet: null,
  };
}

function describeRecord(hit: SearchHit, words: readonly string[]): Description {
  const title = localized(hit.title);
  const details = [
    distanceInWords(hit.distanceM),
    otherName(hit, title, words),
    typeInWords(hit),
    hit.date === null ? '' : formatEdtf(hit.date, language.value),
  ];
  return {
    kind: t(`search.kind.${hit.kind}`),
    title,
    details: details.filter(Boolean).join(' · '),
    snippet:
      hit.snippet ?? (hit.grade === 'text' ? (snippets.value.byId.get(hit.id) ?? null) : null),
    layerId: hit.kind === 'event' || hit.kind === 'feature' ? hit.layerIds[0] : undefined,
  };
}

/** The name that was found, where the thing is called otherwise in the language of the interface. */
function otherName({ name, grade }: SearchHit, title: string, words: readonly string[]): string {
  if (name === '' || wordIndexOf(name) === wordIndexOf(title)) return '';
  const isNear = grade === 'typo' || grade === 'telex' || grade === 'fewer';
  if (!isNear && !hasEveryWord(wordIndexOf(name), words)) return '';
  return t('search.alsoCalled', { name });
}

function typeInWords({ kind, type }: SearchHit): string {
  if (kind === 'place' || kind === 'feature') return featureKindLabel(type);
  if (kind === 'event') return t(`records.kind.${type as 'battle'}`);
  if (kind === 'organisation') return t(`pages.type.${type as 'party'}`);
  return kind === 'source' ? t(`records.grade.${type as 'none'}`) : '';
}
