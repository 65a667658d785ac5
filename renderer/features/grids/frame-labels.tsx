import type { Language } from '../../../geodata/model/messages/messages.ts';
import { language, t } from '../../core/language.ts';
import { formatDegrees } from '../../ui/format-place.ts';
import { type FrameLabel, frameLabels } from './frame-net.ts';

const PARALLEL_17_MIN = 17 * 60;

/** Latitude and longitude at the edge of the map; who does not see it reads them with the pointer's place. */
export function FrameLabels() {
  return (
    <div class="frame-labels" aria-hidden="true">
      {frameLabels.value.map((label) => (
        <span
          key={`${label.edge} ${label.minutes}`}
          class="frame-label"
          data-edge={label.edge}
          data-is-17th={isParallel17(label)}
          style={{ '--at': `${label.atPx}px` }}
        >
          {inWords(label, language.value)}
        </span>
      ))}
    </div>
  );
}

function inWords(label: FrameLabel, inLanguage: Language): string {
  if (isParallel17(label)) return t('coordinates.parallel17');
  return formatDegrees(label.minutes, label.edge === 'top' ? 'lng' : 'lat', inLanguage);
}

function isParallel17({ edge, minutes }: FrameLabel): boolean {
  return edge !== 'top' && minutes === PARALLEL_17_MIN;
}
