import type { LngLat } from '../../../geodata/model/space/lng-lat.ts';
import { t } from '../../core/language.ts';
import { layOutPicture, PICTURE_HEIGHT, PICTURE_WIDTH } from './lay-out-picture.ts';

/** Where the notes of a file would lie, between degrees and towns: a sketch, not the map. */
export function ImportPicture({ places }: { readonly places: readonly LngLat[] }) {
  const { dots, meridians, parallels, towns, bounds } = layOutPicture(places);
  const [west, south, east, north] = bounds;
  const words = t('import.picture', { west, south, east, north });
  return (
    <figure class="import-picture">
      <svg viewBox={`0 0 ${PICTURE_WIDTH} ${PICTURE_HEIGHT}`} role="img" aria-label={words}>
        {meridians.map(({ at, degrees }) => (
          <g key={degrees}>
            <line x1={at} x2={at} y1={0} y2={PICTURE_HEIGHT} />
            <text x={at + 2} y={PICTURE_HEIGHT - 3}>{`${degrees}°`}</text>
          </g>
        ))}
        {parallels.map(({ at, degrees }) => (
          <g key={degrees}>
            <line x1={0} x2={PICTURE_WIDTH} y1={at} y2={at} />
            <text x={2} y={at - 2}>{`${degrees}°`}</text>
          </g>
        ))}
        {towns.map(({ town, x, y }) => (
          <g key={town} class="import-town">
            <circle cx={x} cy={y} r={1.8} />
            <text x={x + 4} y={y + 3}>
              {t(`import.town.${town}`)}
            </text>
          </g>
        ))}
        {dots.map(([x, y], index) => (
          <circle key={index} class="import-dot" cx={x} cy={y} r={2.2} />
        ))}
      </svg>
      <figcaption class="hint">{t('import.pictureHint')}</figcaption>
    </figure>
  );
}
