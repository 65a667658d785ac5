import { type ReadonlySignal, useComputed } from '@preact/signals';
import { setClock } from '../../core/clock.ts';
import { localized, t } from '../../core/language.ts';
import { moveRovingFocus } from '../../ui/roving.ts';
import { chapterLanes } from './chapter-lanes.ts';
import { Chart } from './chart.tsx';
import { INSET_PX, type Scale } from './scale.ts';
import { areChaptersShown, shownSeries, stripChoice, timelineContent } from './strip-content.ts';

const LANE_PX = 15;

/** What stands under the timeline, drawn to its scale: the chapters, or a chart. */
export function Strip({ scale }: { readonly scale: ReadonlySignal<Scale> }) {
  const series = shownSeries.value;
  if (series !== undefined) return <Chart key={series.id} series={series} scale={scale.value} />;
  return areChaptersShown.value ? <Chapters scale={scale.value} /> : null;
}

/** The parts of the story as bands; one that is pressed shows its years. */
function Chapters({ scale }: { readonly scale: Scale }) {
  const lanes = useComputed(() => chapterLanes(timelineContent.value.chapters));
  const isChosen = stripChoice.value !== null;
  return (
    <section
      class={isChosen ? 'strip' : 'strip is-default'}
      aria-label={t('time.strip.chapters')}
      onKeyDown={moveRovingFocus}
    >
      {lanes.value.map(({ chapter, lane }, index) => {
        const { id, title, startDay, endDay } = chapter;
        const leftPx = Math.max(INSET_PX, scale.toPx(startDay));
        const rightPx = Math.min(scale.widthPx - INSET_PX, scale.toPx(endDay + 1));
        if (rightPx - leftPx < 2) return null;
        const name = localized(title);
        return (
          <button
            key={id}
            type="button"
            class="chapter-band"
            style={{
              left: `${leftPx}px`,
              width: `${rightPx - leftPx - 1}px`,
              top: `${lane * LANE_PX}px`,
            }}
            data-roving
            tabIndex={index === 0 ? 0 : -1}
            title={t('time.chapterDays', { title: name })}
            onClick={() => setClock({ startDay, endDay })}
          >
            {name}
          </button>
        );
      })}
    </section>
  );
}
