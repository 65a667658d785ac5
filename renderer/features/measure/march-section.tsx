import { useId } from 'preact/hooks';
import { formatWindow } from '../../../geodata/model/time/format-date.ts';
import { language, localized, t } from '../../core/language.ts';
import { formatLength } from './figures.ts';
import {
  footKmPerDay,
  type March,
  type MarchStretch,
  march,
  marchDays,
  marchMonth,
  truckKmPerDay,
} from './march.ts';
import { NumberField } from './profile-section.tsx';

/** How long it takes from one end of the line to the other along the Trail of the month shown. */
export function MarchSection() {
  const titleId = useId();
  const now = march.value;
  if (now === null) return null;
  const { startDay, endDay } = marchMonth.value;
  return (
    <section class="measure-section" aria-labelledby={titleId}>
      <h3 id={titleId}>{t('march.title')}</h3>
      <p class="hint">{t('march.of', { month: formatWindow(startDay, endDay, language.value) })}</p>
      <MarchInWords march={now} />
    </section>
  );
}

function MarchInWords({ march: now }: { readonly march: March }) {
  if (now.state !== 'found') return <p>{t(`march.${now.state}`)}</p>;
  const { stretches } = now;
  const lengthM = stretches.reduce((sum, one) => sum + one.lengthM, 0);
  const kmPerDay = { foot: footKmPerDay.value, truck: truckKmPerDay.value };
  const days = new Intl.NumberFormat(language.value, { maximumFractionDigits: 1 });
  return (
    <>
      <div class="measure-pair">
        <NumberField label="march.foot" value={footKmPerDay} most={200} least={1} />
        <NumberField label="march.truck" value={truckKmPerDay} most={1000} least={1} />
      </div>
      <p class="hint">{t('march.assumption')}</p>
      <p class="measure-verdict" role="status">
        {t('march.days', {
          days: days.format(marchDays(stretches, kmPerDay)),
          length: formatLength(lengthM, language.value),
        })}
      </p>
      <ol class="measure-stretches">
        {stretches.map((stretch, index) => (
          <Stretch key={`${index} ${stretch.name.en}`} stretch={stretch} />
        ))}
      </ol>
      <p class="hint">{t('march.how')}</p>
    </>
  );
}

function Stretch({ stretch: { name, mode, lengthM } }: { readonly stretch: MarchStretch }) {
  return (
    <li>
      {localized(name)}: {formatLength(lengthM, language.value)}, {t(`march.by.${mode}`)}
    </li>
  );
}
