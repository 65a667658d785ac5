import { addressOf, type RecordRef } from '../../../geodata/model/app/atlas-address.ts';
import { camera } from '../../core/camera.ts';
import { clock } from '../../core/clock.ts';
import { copyText } from '../../core/copy-text.ts';
import { t } from '../../core/language.ts';
import { openPageRef } from '../../core/page.ts';
import { selection } from '../../core/selection.ts';
import { keysOf } from '../../ui/command-keys.ts';
import { IconButton } from '../../ui/icon-button.tsx';

/** Copies the address of what the panel shows, for a note or another program. */
export function CopyAddress() {
  return (
    <IconButton
      icon="link"
      label={t('address.copy')}
      keys={keysOf('record.copyAddress')}
      isQuiet
      onClick={copyOpenAddress}
    />
  );
}

/** Does it for the record or page that is open; nothing where none is. */
export function copyOpenAddress(): void {
  const record = openRef();
  if (record === null) return;
  const address = addressOf(record);
  void copyText(address, t('address.copied', { address }));
}

function openRef(): RecordRef | null {
  const page = openPageRef.peek();
  if (page !== null) return page;
  const selected = selection.peek();
  return selected?.kind === 'event' ? { kind: 'event', id: selected.id } : null;
}

/** Copies the address of what the map shows: its place and its days. */
export function copyViewAddress(): void {
  const at = camera.peek();
  if (at === null) return;
  const address = addressOf({ kind: 'view', camera: at, clock: clock.peek() });
  void copyText(address, t('address.copied', { address }));
}
