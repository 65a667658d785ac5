import { useId } from 'preact/hooks';
import {
  COLUMN_ROLES,
  type ImportColumn,
  type ImportSheet,
} from '../../../geodata/model/workbook/import-sheet.ts';
import { t } from '../../core/language.ts';
import { chooseHeader, chooseRole } from './import-sheet-state.ts';

/** The columns of a file with their first values, and what becomes of each. */
export function ImportColumns({ sheet }: { readonly sheet: ImportSheet }) {
  const { columns, format, rowCount, moreColumns, table } = sheet;
  const titleId = useId();
  const rows = columns[0]?.samples.map((_, row) => row + 1) ?? [];
  return (
    <div class="import-columns">
      <h3 id={titleId}>
        {t('import.columns', { format, rows: rowCount, columns: columns.length + moreColumns })}
      </h3>
      {table !== null && (
        <label class="import-header">
          <input
            type="checkbox"
            checked={table.hasHeader}
            onChange={({ currentTarget }) => chooseHeader(currentTarget.checked)}
          />
          {t('import.hasHeader')}
        </label>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section class="import-table" tabIndex={0} aria-labelledby={titleId}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t(table === null ? 'import.property' : 'import.column')}</th>
              <th scope="col">{t('import.becomes')}</th>
              {rows.map((row) => (
                <th key={row} scope="col">
                  {t('import.row', { row })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {columns.map((column, place) => (
              <ColumnRow key={column.name} column={column} place={place} />
            ))}
          </tbody>
        </table>
        {moreColumns > 0 && <p class="hint">{t('import.moreColumns', { count: moreColumns })}</p>}
      </section>
    </div>
  );
}

interface ColumnRowProps {
  readonly column: ImportColumn;
  readonly place: number;
}

function ColumnRow({ column: { name, role, samples }, place }: ColumnRowProps) {
  return (
    <tr class={role === 'keep' || role === 'drop' ? undefined : 'is-used'}>
      <th scope="row" title={name}>
        {name}
      </th>
      <td>
        <select
          class="field"
          aria-label={t('import.becomesOf', { column: name })}
          value={role}
          onChange={({ currentTarget }) => {
            const chosen = COLUMN_ROLES.find((one) => one === currentTarget.value);
            if (chosen !== undefined) chooseRole(place, chosen);
          }}
        >
          {COLUMN_ROLES.map((one) => (
            <option key={one} value={one}>
              {t(`import.role.${one}`)}
            </option>
          ))}
        </select>
      </td>
      {samples.map((sample, row) => (
        <td key={row} class="import-sample" title={sample}>
          {sample}
        </td>
      ))}
    </tr>
  );
}
