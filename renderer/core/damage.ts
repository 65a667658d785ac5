import type { SetAside } from '../../geodata/model/workbook/change.ts';
import { t } from './language.ts';
import { notify } from './notices.ts';

/** So many are named; the rest are counted. */
const NAMED = 5;

/** Tells a person which rows of the workbook are damaged and where, if there are any. */
export function tellDamage(rows: readonly SetAside[]): void {
  if (rows.length === 0) return;
  const named = rows
    .slice(0, NAMED)
    .map(({ table, title, part }) =>
      t(`damage.in.${table}`, { title, part: t(`damage.part.${part}`) }),
    );
  const rest = rows.length - named.length;
  const list = (rest > 0 ? [...named, t('damage.more', { count: rest })] : named).join('; ');
  notify(
    'error',
    t(rows.length === 1 ? 'damage.one' : 'damage.several', { count: rows.length, list }),
  );
}
