import { useId } from 'preact/hooks';
import type { Dataset, DatasetFacts } from '../../../geodata/model/datasets/dataset.ts';
import { t } from '../../core/language.ts';
import { columnName } from './column-names.ts';
import { changeDataset } from './datasets.ts';

interface Props {
  readonly dataset: Dataset;
  readonly facts: DatasetFacts;
}

/** By which columns the points are coloured and grouped, and sized and summed. */
export function LookChoices({ dataset, facts }: Props) {
  const numbers: number[] = [];
  const groups: number[] = [];
  for (const [column, { kind, distinctCount }] of facts.columns.entries()) {
    if (kind === 'number') numbers.push(column);
    const isTold = distinctCount !== null && distinctCount > 1;
    if (isTold && kind !== 'empty' && distinctCount < facts.rowCount) groups.push(column);
  }
  return (
    <div class="dataset-looks">
      <Choice
        label={t('datasets.colorBy')}
        none={t('datasets.noColor')}
        columns={groups}
        facts={facts}
        value={dataset.colorBy}
        onChoose={(colorBy) => changeDataset(dataset, { colorBy })}
      />
      <Choice
        label={t('datasets.measureBy')}
        none={t('datasets.noMeasure')}
        columns={numbers}
        facts={facts}
        value={dataset.measureBy}
        onChoose={(measureBy) => changeDataset(dataset, { measureBy })}
      />
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  /** What stands for no column. */
  readonly none: string;
  readonly columns: readonly number[];
  readonly facts: Pick<DatasetFacts, 'columns' | 'known'>;
  readonly value: number | null;
  readonly onChoose: (column: number | null) => void;
}

/** Chooses a column of a table, or none. */
export function Choice({ label, none, columns, facts, value, onChoose }: ChoiceProps) {
  const id = useId();
  return (
    <div>
      <label class="field-label" for={id}>
        {label}
      </label>
      <select
        id={id}
        class="field"
        value={value ?? ''}
        onChange={({ currentTarget }) =>
          onChoose(currentTarget.value === '' ? null : Number(currentTarget.value))
        }
      >
        <option value="">{none}</option>
        {columns.map((column) => (
          <option key={column} value={column} selected={column === value}>
            {columnName(facts, column)}
          </option>
        ))}
      </select>
    </div>
  );
}
