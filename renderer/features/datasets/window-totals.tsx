import type { Dataset } from '../../../geodata/model/datasets/dataset.ts';
import { paletteOf } from '../../../geodata/style/palette.ts';
import { clock } from '../../core/clock.ts';
import { language, t } from '../../core/language.ts';
import { theme } from '../../core/preferences.ts';
import { groupColor } from './colors.ts';
import { columnName } from './column-names.ts';
import type { Ready } from './datasets.ts';
import { groupTotals, totalOf } from './window-sums.ts';

interface Props {
  readonly dataset: Dataset;
  readonly loaded: Ready;
}

/** What the window comes to: rows, the sum of the measure, and both by group. */
export function WindowTotals({ dataset, loaded }: Props) {
  const { facts } = loaded.overview;
  const window = facts.isDated ? clock.value : null;
  const { count, sum, unknownCount } = totalOf(loaded.daily, window);
  const number = new Intl.NumberFormat(language.value, { maximumFractionDigits: 2 });
  const measure = dataset.measureBy === null ? '' : columnName(facts, dataset.measureBy);
  return (
    <div class="dataset-totals">
      <p role="status">
        <strong>{number.format(count)}</strong>{' '}
        {t(facts.isDated ? 'datasets.inWindow' : 'datasets.undated')}
      </p>
      {sum !== null && (
        <p>
          {t('datasets.sum', { name: measure, sum: number.format(sum) })}
          {unknownCount > 0 && ` ${t('datasets.unknown', { count: number.format(unknownCount) })}`}
        </p>
      )}
      {loaded.groups !== null && <GroupTable dataset={dataset} loaded={loaded} />}
    </div>
  );
}

function GroupTable({ dataset, loaded }: Props) {
  const { facts } = loaded.overview;
  const { groups, numbers, points } = loaded;
  if (groups === null) return null;
  const window = facts.isDated ? clock.value : null;
  const totals = groupTotals(points, window, groups.of.groupOfRow, numbers?.of ?? null);
  const number = new Intl.NumberFormat(language.value, { maximumFractionDigits: 2 });
  const palette = paletteOf(theme.value);
  const nameOf = (group: number) => {
    const value = groups.of.values[group];
    if (value === null || value === undefined) return t('datasets.others');
    return value === '' ? t('datasets.emptyValue') : value;
  };
  return (
    <table class="dataset-groups">
      <thead>
        <tr>
          <th scope="col">{columnName(facts, groups.column)}</th>
          <th scope="col">{t('datasets.rows')}</th>
          {numbers !== null && <th scope="col">{t('datasets.sumShort')}</th>}
        </tr>
      </thead>
      <tbody key={dataset.colorBy}>
        {totals.map(({ group, count, sum }) => (
          <tr key={group}>
            <th scope="row">
              <span
                class="group-dot"
                style={{ background: groupColor(palette, group, groups.of.values.length) }}
              />
              {nameOf(group)}
            </th>
            <td>{number.format(count)}</td>
            {sum !== null && <td>{number.format(sum)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
