import { openPageRef } from '../../core/page.ts';
import { PagePanel } from './page-panel.tsx';
import { useReturningFocus } from './panel-focus.ts';
import { RecordPanel } from './record-panel.tsx';

/** The panel at the right: the page that is open, else the record of the selected event. */
export function RecordOrPage() {
  useReturningFocus();
  return openPageRef.value === null ? <RecordPanel /> : <PagePanel />;
}
