import type { EventRecord } from '../../../geodata/model/content/records.ts';
import { localized, t } from '../../core/language.ts';
import { BodyText } from './record-body.tsx';
import { Disputes } from './record-disputes.tsx';
import { Figures } from './record-figures.tsx';
import { PlacesAndActors } from './record-places.tsx';
import { RecordSources } from './record-sources.tsx';
import { Tables } from './record-tables.tsx';

/** Everything of a record below its title and date. */
export function RecordDetails({ record }: { readonly record: EventRecord }) {
  return (
    <div class="record-details">
      <p class="record-summary">{localized(record.summary)}</p>
      <BodyText record={record} />
      <PlacesAndActors record={record} />
      <Figures record={record} />
      <Tables record={record} />
      <Disputes record={record} />
      <RecordSources record={record} />
      <p class="record-chapter hint">
        {t('records.chapter', { title: localized(record.chapter.title) })}
      </p>
    </div>
  );
}
