import type { ComponentChildren } from 'preact';
import { addressOf, type RecordRef } from '../../geodata/model/app/record-address.ts';
import { eventsById, featuresById } from '../core/content.ts';
import { language, localized } from '../core/language.ts';
import { openRecord } from '../core/open-record.ts';

interface Props {
  readonly record: RecordRef;
  /** What stands there; without it the title of the record. */
  readonly children?: ComponentChildren;
}

/** A link to a record. Its address is a name: it is opened here, and never gone to. */
export function RecordLink({ record, children }: Props) {
  const open = (event: MouseEvent) => {
    event.preventDefault();
    openRecord(record);
  };
  return (
    <a class="record-link" href={addressOf(record)} onClick={open} onAuxClick={open}>
      {children ?? titleOfRecord(record)}
    </a>
  );
}

/** The title of what the page has read; else the address. */
export function titleOfRecord(record: RecordRef): string {
  const event = record.kind === 'event' ? eventsById.value.get(record.id) : undefined;
  if (event !== undefined) return localized(event.title);
  const feature = record.kind === 'feature' ? featuresById.value.get(record.id) : undefined;
  if (feature === undefined) return addressOf(record);
  const { nameEn, nameVi } = feature.properties;
  return language.value === 'vi' ? nameVi : nameEn;
}
