import { searchWords } from '../../../geodata/model/text/fold.ts';
import type { Selection } from '../../../geodata/model/workbook/workbook.ts';
import { t } from '../../core/language.ts';
import { hoverProps } from '../../ui/hover-props.ts';
import { Marked } from '../../ui/mark-matches.tsx';
import { activeHit, HITS_ID, hitElementId, takeHit } from './active-hit.ts';
import { describeHit } from './describe-hit.ts';
import { shownHits } from './filters.ts';
import { type Hit, keyOfHit } from './hit.ts';
import { searchText } from './search.ts';

/** The hits, as the list that belongs to the box: the focus stays there. */
export function HitList() {
  const words = searchWords(searchText.value);
  return (
    <div id={HITS_ID} class="hits" role="listbox" aria-label={t('search.results')}>
      {shownHits.value.map((hit, index) => (
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
  const { title, kind, details, snippet, layerId } = describeHit(hit, words);
  const record = recordOf(hit);
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
      {...(record && hoverProps(record))}
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

/** What the map and the timeline can point at. */
function recordOf(hit: Hit): Selection | null {
  if (hit.kind === 'note') return { kind: 'note', id: hit.note.id };
  return hit.kind === 'record' && hit.hit.kind === 'event'
    ? { kind: 'event', id: hit.hit.id }
    : null;
}
