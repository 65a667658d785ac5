import { useSignal } from '@preact/signals';
import type { Series, SeriesPoint } from '../../../geodata/model/content/timeline.ts';
import { largest } from '../../../geodata/model/extremes.ts';
import { formatSpan } from '../../../geodata/model/time/format-date.ts';
import { language, localized, t } from '../../core/language.ts';
import { openPage } from '../../core/page.ts';
import { moveRovingFocus } from '../../ui/roving.ts';
import { type ChartBar, chartBars } from './chart-bars.ts';
import type { Scale } from './scale.ts';

interface Props {
  readonly series: Series;
  readonly scale: Scale;
}

/** The numbers of a series over the days of the timeline; each leads to its source. */
export function Chart({ series, scale }: Props) {
  const pointed = useSignal<ChartBar | null>(null);
  const bars = chartBars(series, scale);
  return (
    <section class="strip chart" aria-label={localized(series.title)} onKeyDown={moveRovingFocus}>
      <p class="chart-title">
        <strong>{localized(series.title)}</strong>
        <span>{t('records.chartMost', { most: numberInWords(mostOf(series), series) })}</span>
        {series.note !== null && (
          <span class="hint" title={localized(series.note)}>
            {localized(series.note)}
          </span>
        )}
      </p>
      <div class="chart-bars">
        {bars.map((bar, index) => (
          <button
            key={`${bar.point.date.edtf} ${bar.point.value} ${bar.point.source.id}`}
            type="button"
            class="chart-bar"
            style={{
              left: `${bar.leftPx}px`,
              width: `${bar.widthPx}px`,
              '--share': String(bar.share),
            }}
            data-roving
            tabIndex={index === 0 ? 0 : -1}
            aria-label={pointInWords(bar.point, series)}
            onPointerEnter={() => {
              pointed.value = bar;
            }}
            onPointerLeave={() => {
              pointed.value = null;
            }}
            onFocus={() => {
              pointed.value = bar;
            }}
            onBlur={() => {
              pointed.value = null;
            }}
            onClick={() => openPage({ kind: 'source', id: bar.point.source.id })}
          />
        ))}
      </div>
      {pointed.value !== null && <PointFlag bar={pointed.value} series={series} scale={scale} />}
    </section>
  );
}

function PointFlag({ bar, series, scale }: Props & { readonly bar: ChartBar }) {
  const isRight = bar.leftPx > scale.widthPx / 2;
  const place = isRight
    ? { right: `${scale.widthPx - bar.leftPx}px` }
    : { left: `${bar.leftPx + bar.widthPx}px` };
  return (
    <p class="flag is-point" style={place} aria-hidden="true">
      {pointInWords(bar.point, series)}
    </p>
  );
}

function pointInWords({ date, value, what, source }: SeriesPoint, series: Series): string {
  const params = {
    value: numberInWords(value, series),
    date: formatSpan(date, language.value),
    source: source.title,
  };
  return what === null
    ? t('time.point', params)
    : t('time.pointOf', { ...params, what: localized(what) });
}

function numberInWords(value: number, { unit }: Series): string {
  const number = new Intl.NumberFormat(language.value).format(value);
  return unit === null ? number : `${number} ${localized(unit)}`;
}

function mostOf({ points }: Series): number {
  return largest(points.map(({ value }) => value));
}
