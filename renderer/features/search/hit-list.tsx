import { COMMANDS } from '../../../geodata/model/app/commands.ts';
import type { RecordRef } from '../../../geodata/model/app/record-address.ts';
import type { CoordinateReading } from '../../../geodata/model/space/read-coordinates.ts';
import { hasEveryWord, searchWords, wordIndexOf } from '../../../geodata/model/text/fold.ts';
import type { SearchHit } from '../../../geodata/model/text/search.ts';
import { formatEdtf } from '../../../geodata/model/time/format-date.ts';
import type { DateReading } from '../../../geodata/model/time/read-date.ts';
import { language, localized, t } from '../../core/language.ts';
import { keyNames } from '../../ui/command-keys.ts';
import { featureKindLabel } from '../../ui/feature-kind.ts';
import { formatPlace } from '../../ui/format-place.ts';
import { Marked } from '../../ui/mark-matches.tsx';
import { titleOfRecord } from '../../ui/record-link.tsx';
import { activeHit, HITS_ID, hitElementId, takeHit } from './active-hit.ts';
import { type Hit, hits, keyOfHit } from './hits.ts';
import { aboutPosition } from './marked-position.ts';
import { searchText } from './search.ts';

/** The best hits, as the list that belongs to the box: the focus stays there. */
export function HitList() {
  const words = searchWords(searchText.value);
  return (
    <div id={HITS_ID} class="hits" role="listbox" aria-label={t('search.best')}>
      {hits.value.map((hit, index) => (
        <HitOption key={keyOfHit(hit)} hit={hit} index={index} words={words} />
      ))}
    </div>
  );
}

interface OptionProps {
  readonly hit: Hit;
  readonly index: number;
  readonly words: readonly string[];
}

/** Pressing does not take the focus from the box; choosing leads on from there. */
function HitOption({ hit, index, words }: OptionProps) {
  const { title, kind, details, snippet, layerId } = describe(hit, words);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys of a listbox are those of its box
    // biome-ignore lint/a11y/useFocusableInteractive: an option is pointed at by aria-activedescendant
    <div
      id={hitElementId(index)}
      class="hit"
      role="option"
      aria-selected={activeHit.value === index}
      data-layer={layerId}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => takeHit(hit)}
    >
      <span class="hit-kind">{kind}</span>
      <span class="hit-title">
        <Marked text={title} words={words} />
      </span>
      {details !== '' && <span class="hit-details">{details}</span>}
      {snippet !== null && (
        <span class="hit-snippet">
          <Marked text={snippet} words={words} />
        </span>
      )}
    </div>
  );
}

interface Description {
  readonly kind: string;
  readonly title: string;
  readonly details: string;
  readonly snippet: string | null;
  readonly layerId?: string | undefined;
}

function describe(hit: Hit, words: readonly string[]): Description {
  if (hit.kind === 'record') return describeRecord(hit.hit, words);
  if (hit.kind === 'address') return describeAddress(hit.record);
  if (hit.kind === 'date') return describeDate(hit.reading);
  if (hit.kind === 'position') return describePosition(hit.reading);
  const plain = { kind: t(`search.kind.${hit.kind}`), details: '', snippet: null };
  if (hit.kind === 'note') return { ...plain, title: hit.note.title };
  if (hit.kind === 'scene') return { ...plain, title: hit.scene.title };
  const keys = COMMANDS.find(({ id }) => id === hit.id)?.keys ?? '';
  return { ...plain, title: t(`command.${hit.id}`), details: keyNames(keys).join('+') };
}

function describeAddress(record: RecordRef): Description {
  return {
    kind: t(`search.kind.${record.kind}`),
    title: titleOfRecord(record),
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
    otherName(hit, title, words),
    typeInWords(hit),
    hit.date === null ? '' : formatEdtf(hit.date, language.value),
  ];
  return {
    kind: t(`search.kind.${hit.kind}`),
    title,
    details: details.filter(Boolean).join(' · '),
    snippet: hit.snippet,
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
