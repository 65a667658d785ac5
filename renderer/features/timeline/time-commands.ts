import { signal } from '@preact/signals';
import { FIRST_DAY, LAST_DAY } from '../../../geodata/model/time/edtf.ts';
import { setClock } from '../../core/clock.ts';
import { onCommand } from '../../core/commands.ts';
import { stepEvent } from '../../core/stepping.ts';
import { togglePlaying } from './playing.ts';

/** Raised each time the window of years is asked to take the focus. */
export const windowFocusRequests = signal(0);

/** Says what the commands of time do. */
export function registerTimeCommands(): void {
  onCommand('time.play', togglePlaying);
  onCommand('time.next', () => stepEvent(1));
  onCommand('time.previous', () => stepEvent(-1));
  onCommand('time.all', () => setClock({ startDay: FIRST_DAY, endDay: LAST_DAY }));
  onCommand('time.focus', () => {
    windowFocusRequests.value += 1;
  });
}
