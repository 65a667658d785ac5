import { useId } from 'preact/hooks';
import type { ComparedMap } from '../../../geodata/model/app/comparison.ts';
import { comparedMapAt, compareMaps, comparison } from '../../core/comparison.ts';
import { eventsById } from '../../core/content.ts';
import { localized, t } from '../../core/language.ts';
import { selection } from '../../core/selection.ts';
import { Menu } from '../../ui/menu.tsx';
import { aroundTime, equalParts, layerByLayer, yearsInARow } from './arrangements.ts';

const COUNTS = [2, 3, 4, 6, 9] as const;

/** Fills the maps by a rule: years in a row, parts of the window, around a record, layer by layer. */
export function ArrangeMenu() {
  return (
    <Menu label={t('compare.arrange')} icon="everything" title={t('compare.arrangeHint')}>
      <Counted title={t('compare.years')} hint={t('compare.yearsHint')} arrange={yearsInARow} />
      <Counted title={t('compare.parts')} hint={t('compare.partsHint')} arrange={equalParts} />
      <AroundRecord />
      <button
        type="button"
        class="menu-item"
        onClick={() => compareMaps(layerByLayer(activeMap()))}
      >
        {t('compare.layers')}
      </button>
    </Menu>
  );
}

interface CountedProps {
  readonly title: string;
  readonly hint: string;
  readonly arrange: (map: ComparedMap, count: number) => ComparedMap[];
}

function Counted({ title, hint, arrange }: CountedProps) {
  const titleId = useId();
  return (
    <fieldset class="menu-group" aria-labelledby={titleId}>
      <p id={titleId}>{title}</p>
      <p class="hint">{hint}</p>
      <div class="menu-counts">
        {COUNTS.map((count) => (
          <button
            key={count}
            type="button"
            class="button"
            aria-label={t('compare.maps', { count })}
            onClick={() => compareMaps(arrange(activeMap(), count))}
          >
            {count}
          </button>
        ))}
      </div>
    </fieldset>
  );
}

/** The time before, during and after the record that is open. */
function AroundRecord() {
  const id = selection.value?.kind === 'event' ? selection.value.id : '';
  const event = eventsById.value.get(id);
  const date = event?.date ?? null;
  if (event === undefined || date === null) {
    return <p class="hint">{t('compare.aroundNone')}</p>;
  }
  return (
    <button
      type="button"
      class="menu-item"
      onClick={() => compareMaps(aroundTime(date, activeMap()))}
    >
      {t('compare.around', { title: localized(event.title) })}
    </button>
  );
}

function activeMap(): ComparedMap {
  return comparedMapAt(comparison.peek()?.activeIndex ?? 0);
}
