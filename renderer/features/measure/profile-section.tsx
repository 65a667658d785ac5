import type { Signal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { largest, smallest } from '../../../geodata/model/extremes.ts';
import type { MessageKey } from '../../../geodata/model/messages/messages.ts';
import { dropM } from '../../../geodata/model/space/viewshed.ts';
import { language, t } from '../../core/language.ts';
import { formatLength } from './figures.ts';
import { eyeM, lineOfSight, type Profile, profile, targetM } from './profile.ts';

/** Units of the drawing; the style stretches it to the width of the panel. */
const WIDTH = 320;
const HEIGHT = 96;
/** Flat ground is not drawn as mountains. */
const LEAST_SPAN_M = 20;

/** The heights along the line, and whether its end is seen from its beginning. */
export function ProfileSection() {
  const titleId = useId();
  const now = profile.value;
  return (
    <section class="measure-section" aria-labelledby={titleId}>
      <h3 id={titleId}>{t('profile.title')}</h3>
      {now === null && <p class="hint">{t('profile.reading')}</p>}
      {now !== null && now.points.length < 3 && <p>{t('profile.none')}</p>}
      {now !== null && now.points.length >= 3 && <ProfileChart profile={now} />}
    </section>
  );
}

function ProfileChart({ profile: shown }: { readonly profile: Profile }) {
  const { points, cellM, addedShare } = shown;
  const heightsM = points.map(({ heightM }) => heightM);
  const [lowM, highM] = [smallest(heightsM), largest(heightsM)];
  const metres = (value: number) => formatLength(Math.round(value), language.value);
  const climbM = points.reduce((sum, { heightM }, index) => {
    const before = points[index - 1]?.heightM ?? heightM;
    return sum + Math.max(0, heightM - before);
  }, 0);
  return (
    <>
      <ProfileDrawing profile={shown} lowM={lowM} highM={highM} />
      <div class="measure-ends hint" aria-hidden="true">
        <span>1</span>
        <span>{formatLength(shown.lengthM, language.value)}</span>
      </div>
      <p>
        {t('profile.figures', { low: metres(lowM), high: metres(highM), climb: metres(climbM) })}
      </p>
      <SightFields />
      <SightInWords profile={shown} />
      <p class="hint">
        {t(addedShare > 0.5 ? 'profile.fromAdded' : 'profile.fromShipped', { cell: metres(cellM) })}{' '}
        {t('profile.how')}
      </p>
    </>
  );
}

function ProfileDrawing(props: {
  readonly profile: Profile;
  readonly lowM: number;
  readonly highM: number;
}) {
  const { points, lengthM } = props.profile;
  const topM = Math.max(props.highM + eyeM.value, props.lowM + LEAST_SPAN_M);
  const x = (distanceM: number) => ((distanceM / lengthM) * WIDTH).toFixed(1);
  const y = (heightM: number) =>
    (HEIGHT - 4 - ((heightM - props.lowM) / (topM - props.lowM)) * (HEIGHT - 12)).toFixed(1);
  const ground = points.map(({ distanceM, heightM }) => `${x(distanceM)},${y(heightM)}`).join(' ');
  return (
    <svg
      class="measure-profile"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={t('profile.drawing')}
    >
      <polygon class="ground" points={`0,${HEIGHT} ${ground} ${WIDTH},${HEIGHT}`} />
      <polyline class="sight" points={sightPoints(props.profile, x, y)} />
    </svg>
  );
}

/** The line of sight, bent upwards as far as the ground curves away under it. */
function sightPoints(
  { points }: Profile,
  x: (distanceM: number) => string,
  y: (heightM: number) => string,
): string {
  const [first] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined) return '';
  const spanM = last.distanceM - first.distanceM;
  const fromM = first.heightM + eyeM.value;
  const toM = last.heightM + targetM.value - dropM(spanM);
  return points
    .map(({ distanceM }) => {
      const alongM = distanceM - first.distanceM;
      const sightM = fromM + ((toM - fromM) * alongM) / spanM + dropM(alongM);
      return `${x(distanceM)},${y(sightM)}`;
    })
    .join(' ');
}

function SightFields() {
  return (
    <div class="measure-pair">
      <NumberField label="profile.eye" value={eyeM} most={1000} />
      <NumberField label="profile.target" value={targetM} most={1000} />
    </div>
  );
}

/** A number, taken over as soon as it is one within its limits. */
export function NumberField(props: {
  readonly label: MessageKey;
  readonly value: Signal<number>;
  readonly most: number;
  readonly least?: number;
}) {
  const least = props.least ?? 0;
  const id = useId();
  return (
    <div>
      <label class="field-label" for={id}>
        {t(props.label)}
      </label>
      <input
        id={id}
        class="field"
        type="number"
        min={least}
        max={props.most}
        step="any"
        value={props.value.value}
        onInput={({ currentTarget: { value, valueAsNumber } }) => {
          const isNumber = value !== '' && valueAsNumber >= least && valueAsNumber <= props.most;
          if (isNumber) props.value.value = valueAsNumber;
        }}
      />
    </div>
  );
}

function SightInWords({ profile: { points } }: { readonly profile: Profile }) {
  const sight = lineOfSight(points, eyeM.value, targetM.value);
  if (sight === null) return null;
  const clearance = formatLength(Math.abs(Math.round(sight.clearanceM)), language.value);
  const at = formatLength(sight.atM, language.value);
  return (
    <p class="measure-verdict" role="status">
      {t(sight.isSeen ? 'profile.seen' : 'profile.hidden', { clearance, at })}
    </p>
  );
}
