import { useId } from 'preact/hooks';
import type { PlaceMapping, TablePeek } from '../../../geodata/model/datasets/dataset.ts';
import { DATUMS, type Datum } from '../../../geodata/model/space/datum.ts';
import { t } from '../../core/language.ts';
import { Choice } from './look-choices.tsx';
import { factsOf } from './table-facts.ts';

interface Props {
  readonly table: TablePeek;
  readonly place: PlaceMapping | null;
  readonly onChange: (place: PlaceMapping | null) => void;
}

const KINDS = ['none', 'degrees', 'written'] as const;
type Kind = (typeof KINDS)[number];

/** In which columns the place stands, how it is written, and on which datum. */
export function PlaceChoices({ table, place, onChange }: Props) {
  const id = useId();
  const columns = table.columns.map((_, column) => column);
  const facts = factsOf(table);
  const column = (label: string, value: number, choose: (column: number) => void) => (
    <Choice
      label={label}
      none={t('datasets.noColumn')}
      columns={columns}
      facts={facts}
      value={value}
      onChoose={(chosen) => choose(chosen ?? value)}
    />
  );
  return (
    <fieldset class="table-place">
      <legend class="field-label">{t('datasets.place')}</legend>
      <div>
        <label class="field-label" for={id}>
          {t('datasets.placeKind')}
        </label>
        <select
          id={id}
          class="field"
          onChange={({ currentTarget }) =>
            onChange(placeOfKind(currentTarget.value as Kind, place))
          }
        >
          {KINDS.map((kind) => (
            <option key={kind} value={kind} selected={kind === (place?.kind ?? 'none')}>
              {t(`datasets.placeKind.${kind}`)}
            </option>
          ))}
        </select>
      </div>
      {place?.kind === 'degrees' && (
        <div class="table-pair">
          {column(t('datasets.lat'), place.lat, (lat) => onChange({ ...place, lat }))}
          {column(t('datasets.lng'), place.lng, (lng) => onChange({ ...place, lng }))}
        </div>
      )}
      {place?.kind === 'written' &&
        column(t('datasets.coordinates'), place.column, (chosen) =>
          onChange({ ...place, column: chosen }),
        )}
      {place !== null && <DatumChoice place={place} onChange={onChange} />}
      {place === null && <p class="hint">{t('datasets.noPlaceHint')}</p>}
    </fieldset>
  );
}

function placeOfKind(kind: Kind, place: PlaceMapping | null): PlaceMapping | null {
  const datum = place?.datum ?? 'wgs84';
  if (kind === 'none') return null;
  return kind === 'degrees'
    ? { kind, lng: 0, lat: 0, datum, ...(place?.kind === 'degrees' && place) }
    : { kind, column: 0, datum, ...(place?.kind === 'written' && place) };
}

interface DatumProps {
  readonly place: PlaceMapping;
  readonly onChange: (place: PlaceMapping) => void;
}

function DatumChoice({ place, onChange }: DatumProps) {
  const id = useId();
  return (
    <div>
      <label class="field-label" for={id}>
        {t('coordinates.datum')}
      </label>
      <select
        id={id}
        class="field"
        onChange={({ currentTarget }) =>
          onChange({ ...place, datum: currentTarget.value as Datum })
        }
      >
        {DATUMS.map((datum) => (
          <option key={datum} value={datum} selected={datum === place.datum}>
            {t(`coordinates.datum.${datum}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
