import type { MessageKey } from '../../../geodata/model/messages/messages.ts';
import { t } from '../../core/language.ts';
import { type DrawnShape, drawing } from './drawing.ts';

const HINT: Readonly<Record<DrawnShape, MessageKey>> = {
  point: 'map.drawPoint',
  line: 'map.drawLine',
  area: 'map.drawArea',
};

/** What the next click does while a shape is drawn. */
export function DrawingHint() {
  const now = drawing.value;
  return (
    <p class="map-hint" role="status" hidden={now.step !== 'drawing'}>
      {now.step === 'drawing' && t(HINT[now.shape])}
    </p>
  );
}
