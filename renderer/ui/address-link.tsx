import type { ComponentChildren } from 'preact';
import { type AtlasAddress, addressOf } from '../../geodata/model/app/atlas-address.ts';
import { formatWindow } from '../../geodata/model/time/format-date.ts';
import { eventsById, featuresById } from '../core/content.ts';
import { language, localized } from '../core/language.ts';
import { openAddress } from '../core/open-address.ts';
import { formatPlace } from './format-place.ts';

interface Props {
  readonly named: AtlasAddress;
  /** What stands there; without it what it is called. */
  readonly children?: ComponentChildren;
}

/** A link to a record or a view. Its address is a name: it is opened here, and never gone to. */
export function AddressLink({ named, children }: Props) {
  const open = (event: MouseEvent) => {
    event.preventDefault();
    openAddress(named);
  };
  return (
    <a class="record-link" href={addressOf(named)} onClick={open} onAuxClick={open}>
      {children ?? titleOfAddress(named)}
    </a>
  );
}

/** The title of what the page has read; else the address. */
export function titleOfAddress(named: AtlasAddress): string {
  if (named.kind === 'view') {
    const { startDay, endDay } = named.clock;
    const place = formatPlace(named.camera.center, language.value);
    return `${formatWindow(startDay, endDay, language.value)} · ${place}`;
  }
  const event = named.kind === 'event' ? eventsById.value.get(named.id) : undefined;
  if (event !== undefined) return localized(event.title);
  const feature = named.kind === 'feature' ? featuresById.value.get(named.id) : undefined;
  if (feature === undefined) return addressOf(named);
  const { nameEn, nameVi } = feature.properties;
  return language.value === 'vi' ? nameVi : nameEn;
}
