import type { Citation } from '../../../geodata/model/content/claim.ts';
import type { Source } from '../../../geodata/model/content/records.ts';
import { t } from '../../core/language.ts';

/** The element of a source in the list below the record. */
export function sourceElementId(id: string): string {
  return `source-${id}`;
}

interface Props {
  readonly citations: readonly Citation[];
  readonly sources: readonly Source[];
}

/** Small numbers that lead to the sources below; nothing where nothing is cited. */
export function SourceMarks({ citations, sources }: Props) {
  return (
    <span class="source-marks">
      {citations.map(({ source, locator }) => {
        const index = sources.findIndex(({ id }) => id === source);
        const number = index + 1;
        const label =
          locator === ''
            ? t('records.sourceNumber', { number })
            : t('records.sourceNumberAt', { number, locator });
        return (
          <a
            key={source + locator}
            class="source-mark"
            href={`#${sourceElementId(source)}`}
            aria-label={label}
            title={sources[index]?.title}
            onClick={goToSource}
          >
            {number}
          </a>
        );
      })}
    </span>
  );
}

/** Focus goes along, so that reading goes on there; the address of the page stays as it is. */
function goToSource(event: MouseEvent): void {
  event.preventDefault();
  if (!(event.currentTarget instanceof HTMLAnchorElement)) return;
  const item = document.getElementById(event.currentTarget.hash.slice(1));
  item?.focus({ preventScroll: true });
  item?.scrollIntoView({ block: 'nearest' });
}
