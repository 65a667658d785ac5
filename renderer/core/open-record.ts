import type { RecordRef } from '../../geodata/model/app/record-address.ts';
import { eventsById } from './content.ts';
import { explain, t } from './language.ts';
import { mode } from './mode.ts';
import { notify } from './notices.ts';
import { openPage } from './page.ts';
import { select } from './selection.ts';

/**
 * Opens what an address names and flies there, or says why it cannot: no record has that id, or
 * something else is under way.
 */
export function openRecord(ref: RecordRef): void {
  if (mode.peek() !== 'reading') {
    notify('info', t('address.busy'));
    return;
  }
  if (ref.kind !== 'event') {
    openPage(ref, { fly: true });
  } else if (eventsById.peek().has(ref.id)) {
    select(ref, { fly: true });
  } else {
    notify('error', explain({ code: 'notFound', params: { id: ref.id } }));
  }
}
