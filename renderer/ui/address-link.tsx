import type { ComponentChildren } from 'preact';
import { type AtlasAddress, addressOf } from '../../geodata/model/app/atlas-address.ts';
import { formatWindow } from '../../geodata/model/time/format-date.ts';
import { eventsById, featuresById } from '../core/content.ts';
import { language, localized, t } from '../core/language.ts';
import { openAddress } from '../core/open-address.ts';
import { titleOfPage } from '../core/page-titles.ts';
import { notesById } from '../core/workbook.ts';
import { formatPlace } from './format-place.ts';

interface Props {
  readonly named: AtlasAddress;
  /** What stands there; without it what it is called. */
  readonly children?: ComponentChildren;
}

/**
 * A link to a record, a note or a view. Its address is a name: it is opened here, and never gone to.
 * Where it leads nowhere any more, it says so.
 */
export function AddressLink({ named, children }: Props) {
  const title = titleOf(named);
  if (title === null) {
    return (
      <span class="gone-link">
        {children ?? addressOf(named)}{' '}
        <span class="hint">{t(named.kind === 'note' ? 'links.noteGone' : 'links.gone')}</span>
      </span>
    );
  }
  const open = (event: MouseEvent) => {
    event.preventDefault();
    openAddress(named);
  };
  return (
    <a class="record-link" href={addressOf(named)} onClick={open} onAuxClick={open}>
      {children ?? title ?? addressOf(named)}
    </a>
  );
}

/** The title of what the page has read; else the address. */
export function titleOfAddress(named: AtlasAddress): string {
  return titleOf(named) ?? addressOf(named);
}

/** What is named is called so; `null` when there is no such thing, `undefined` until that is known. */
function titleOf(named: AtlasAddress): string | null | undefined {
  if (named.kind === 'view') {
    const { startDay, endDay } = named.clock;
    const place = formatPlace(named.camera.center, language.value);
    return `${formatWindow(startDay, endDay, language.value)} · ${place}`;
  }
  if (named.kind === 'note') return notesById.value.get(named.id)?.title ?? null;
  if (named.kind === 'event') {
    const event = eventsById.value.get(named.id);
    return event === undefined ? null : localized(event.title);
  }
  if (named.kind === 'feature') {
    const feature = featuresById.value.get(named.id);
    if (feature === undefined) return null;
    const { nameEn, nameVi } = feature.properties;
    return language.value === 'vi' ? nameVi : nameEn;
  }
  const title = titleOfPage({ kind: named.kind, id: named.id }).value;
  return title == null ? title : localized(title);
}
