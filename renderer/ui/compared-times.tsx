import { useId } from 'preact/hooks';
import type { ComparedMap } from '../../geodata/model/app/comparison.ts';
import type { LayerId } from '../../geodata/model/content/layers.ts';
import { formatWindow } from '../../geodata/model/time/format-date.ts';
import type { Days } from '../../geodata/model/workbook/change.ts';
import { comparedMaps, isComparing } from '../core/comparison.ts';
import { language, t } from '../core/language.ts';

interface ComparedTimesProps {
  /** When it is; the undated is on every map. */
  readonly date: Days | null;
  /** The layers it belongs to; none where no switch hides it. */
  readonly layerIds: readonly LayerId[];
}

/** On which of the maps that are compared something is to be found. */
export function ComparedTimes({ date, layerIds }: ComparedTimesProps) {
  const titleId = useId();
  if (!isComparing.value) return null;
  return (
    <section class="compared-times" aria-labelledby={titleId}>
      <h3 id={titleId}>{t('compare.onMaps')}</h3>
      <ul>
        {comparedMaps.value.map((map, index) => {
          const { startDay, endDay } = map.clock;
          const state = stateOn(map, date, layerIds);
          return (
            <li key={index} data-state={state}>
              <span>{formatWindow(startDay, endDay, language.value)}</span> {t(`compare.${state}`)}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function stateOn(
  { clock, visibleLayerIds }: ComparedMap,
  date: Days | null,
  layerIds: readonly LayerId[],
) {
  if ((date?.startDay ?? clock.startDay) > clock.endDay) return 'notYet';
  if ((date?.endDay ?? clock.endDay) < clock.startDay) return 'over';
  const isOn = layerIds.length === 0 || layerIds.some((id) => visibleLayerIds.includes(id));
  return isOn ? 'there' : 'layerOff';
}
