import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { formatDay } from '../../geodata/model/time/format-date.ts';
import { shownDay } from '../core/as-of.ts';
import { type ComparisonLayout, comparisonLayout } from '../core/comparison-layout.ts';
import { language, t } from '../core/language.ts';
import { mapDrawing } from '../core/map-drawing.ts';
import { names } from '../core/preferences.ts';
import { mountMap } from './atlas-map.ts';
import { isCrosshairShown } from './crosshair.ts';
import type { MapPart, MapUse } from './map-context.ts';
import { MapCredits } from './map-credits.tsx';
import { pointerTip } from './pointer.ts';
import './map.css';

interface MapViewProps {
  readonly use: MapUse;
  readonly parts: readonly MapPart[];
  /** What features lay into the map itself. */
  readonly children?: ComponentChildren;
}

const ALONE: ComparisonLayout = { count: 1, columns: 1, rows: 1, isSwiped: false };

/** The map with what lies on it: scale, credits, the name under the pointer, the crosshair. */
export function MapView({ use, parts, children }: MapViewProps) {
  const box = useRef<HTMLDivElement>(null);
  const layout = use === 'atlas' ? comparisonLayout.value : ALONE;
  useEffect(() => {
    if (box.current === null) return;
    const mounted = mountMap(box.current, use, parts);
    return () => mounted?.destroy();
  }, [use, parts]);
  return (
    <div class={classesOf(layout)} style={{ '--columns': layout.columns, '--rows': layout.rows }}>
      <div id="map" ref={box} />
      <Absence use={use} />
      {use === 'atlas' && <AsOf />}
      {use === 'atlas' && <MapCredits />}
      {use === 'atlas' && <PointerTip />}
      {isCrosshairShown.value && <div class="map-crosshair" aria-hidden="true" />}
      {children}
    </div>
  );
}

function classesOf({ count, isSwiped }: ComparisonLayout): string {
  if (count === 1) return 'map-room';
  return isSwiped ? 'map-room is-compared is-swiped' : 'map-room is-compared';
}

/** Why there is no map to see, and what there is all the same. */
function Absence({ use }: { readonly use: MapUse }) {
  const isMissing = mapDrawing.value === 'missing';
  const isLost = mapDrawing.value === 'lost';
  return (
    <>
      <div role="status">{isLost && <p class="map-absence">{t('map.lost')}</p>}</div>
      {isMissing && (
        <p class="map-absence" role="alert">
          {t(use === 'audience' ? 'map.noWebglOnWall' : 'map.noWebgl')}
        </p>
      )}
    </>
  );
}

/** Which day's names and borders these are. */
function AsOf() {
  const date = formatDay(shownDay.value, language.value);
  const isModern = names.value === 'modern';
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
