import type { DataColumn } from '../../../geodata/model/content/records.ts';
import { formatDay, formatSpan } from '../../../geodata/model/time/format-date.ts';
import { language, localized, t } from '../../core/language.ts';
import type { Chart } from './table-rows.ts';

/** Units of the drawing; the style stretches it to the width of the record. */
const WIDTH = 320;
const HEIGHT = 48;
/** A day of many years would be too thin to be seen. */
const THINNEST = 2;

interface Props {
  readonly column: DataColumn;
  readonly chart: Chart;
  /** The days at the left and the right end of the drawing. */
  readonly span: { readonly startDay: number; readonly endDay: number };
}

/** The course of a column. Who does not see it is told its ends and its height; the table has all. */
export function ColumnChart({ column, chart, span }: Props) {
  const title = localized(column.title);
  const inWords = (date: Chart['first']) => formatSpan(date, language.value);
  const most = [
    new Intl.NumberFormat(language.value).format(chart.most.value),
    ...(column.unit === null ? [] : [localized(column.unit)]),
  ].join(' ');
  const label = t('records.chart', {
    title,
    most,
    count: chart.bars.length,
    first: inWords(chart.first),
    last: inWords(chart.last),
    at: inWords(chart.most.date),
  });
  return (
    <figure class="column-chart">
      <figcaption>
        {title} <span class="hint">{t('records.chartMost', { most })}</span>
      </figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" role="img">
        <title>{label}</title>
        {chart.bars.map(({ left, width, height }) => (
          <rect
            key={left}
            x={left * WIDTH}
            y={HEIGHT * (1 - height)}
            width={Math.max(THINNEST, width * WIDTH - 1)}
            height={height * HEIGHT}
          />
        ))}
        <line x1="0" x2={WIDTH} y1={HEIGHT} y2={HEIGHT} />
      </svg>
      {/* The drawing's own title says the same in words. */}
      <div class="chart-ends hint" aria-hidden="true">
        <span>{formatDay(span.startDay, language.value)}</span>
        <span>{formatDay(span.endDay, language.value)}</span>
      </div>
    </figure>
  );
}
