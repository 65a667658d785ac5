import { useEffect, useRef, useState } from 'preact/hooks';
import { formatDay } from '../../geodata/model/format-date.ts';
import type { MessageKey } from '../../geodata/model/messages/messages.ts';
import { asOfDay } from '../core/as-of.ts';
import { language, t } from '../core/language.ts';
import { settings } from '../core/settings.ts';
import { SwipeDivider } from '../features/georeferencing/swipe-divider.tsx';
import { type DrawnShape, drawing } from '../features/notes/drawing.ts';
import { isCrosshairShown } from '../features/notes/map/draft-keys.ts';
import { mountMap } from './atlas-map.ts';
import { MapCredits } from './map-credits.tsx';
import { pointerTip } from './pointer.ts';
import './map.css';

const DRAWING_HINT: Readonly<Record<DrawnShape, MessageKey>> = {
  point: 'map.drawPoint',
  line: 'map.drawLine',
  area: 'map.drawArea',
};

/** The map with what lies on it: scale, credits, the name under the pointer, drawing help. */
export function MapView({ isInteractive }: { readonly isInteractive: boolean }) {
  const box = useRef<HTMLDivElement>(null);
  const [canDraw, setCanDraw] = useState(true);
  useEffect(() => {
    if (box.current === null) return;
    const mounted = mountMap(box.current, { isInteractive });
    setCanDraw(mounted !== null);
    return () => mounted?.destroy();
  }, [isInteractive]);
  return (
    <div class="map-room">
      <div id="map" ref={box} />
      {!canDraw && (
        <p class="map-missing" role="alert">
          {t('map.noWebgl')}
        </p>
      )}
      <AsOf />
      <MapCredits isInteractive={isInteractive} />
      {isInteractive && <PointerTip />}
      {isInteractive && <DrawingHelp />}
      {isInteractive && <SwipeDivider />}
    </div>
  );
}

/** Which day's names and borders these are. */
function AsOf() {
  const date = formatDay(asOfDay.value, language.value);
  const isModern = settings.value.names === 'modern';
  return <p class="map-as-of">{t(isModern ? 'mapPanel.asOfModern' : 'mapPanel.asOf', { date })}</p>;
}

/** Names what the pointer is on; the list says the same to those who do not see it. */
function PointerTip() {
  const tip = pointerTip.value;
  if (tip === null) return null;
  return (
    <div
      class="map-tip"
      aria-hidden="true"
      style={{ '--x': `${tip.xPx}px`, '--y': `${tip.yPx}px` }}
    >
      {tip.text}
    </div>
  );
}

function DrawingHelp() {
  const now = drawing.value;
  return (
    <>
      <p class="map-hint" role="status" hidden={now.step !== 'drawing'}>
        {now.step === 'drawing' && t(DRAWING_HINT[now.shape])}
      </p>
      {isCrosshairShown.value && <div class="map-crosshair" aria-hidden="true" />}
    </>
  );
}
