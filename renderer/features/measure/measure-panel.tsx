import { useId } from 'preact/hooks';
import type { LngLat } from '../../../geodata/model/space/lng-lat.ts';
import { t } from '../../core/language.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { CornerField } from './corner-field.tsx';
import { CornerTable } from './corner-table.tsx';
import { figuresOf } from './figures.ts';
import { MarchSection } from './march-section.tsx';
import { MEASURED_SHAPES, measurement, setShape, stopMeasuring } from './measuring.ts';
import { ProfileSection } from './profile-section.tsx';
import { copyMeasurement, geometryOf, keepAsNote, totalsInWords } from './report.ts';
import { RingsSection } from './rings-section.tsx';
import { SkySection } from './sky-section.tsx';
import { ViewSection } from './view-section.tsx';

/** What is measured, and what follows from it. */
export function MeasurePanel() {
  const titleId = useId();
  return (
    <section class="record measure-panel" aria-labelledby={titleId}>
      <div class="record-bar">
        <ShapeChoice />
        <IconButton
          icon="close"
          label={t('app.close')}
          keys="Esc"
          isQuiet
          onClick={stopMeasuring}
        />
      </div>
      <div class="record-scroll" tabIndex={-1}>
        <h2 id={titleId} class="measure-title">
          {t('measure.title')}
        </h2>
        <p class="hint">{t(`measure.how.${measurement.value.shape}`)}</p>
        <CornerField />
        <Measured />
      </div>
    </section>
  );
}

function ShapeChoice() {
  const name = useId();
  return (
    <fieldset class="measure-shapes" aria-label={t('measure.shape')}>
      {MEASURED_SHAPES.map((shape) => (
        <label key={shape} class="measure-shape">
          <input
            type="radio"
            name={name}
            checked={measurement.value.shape === shape}
            onChange={() => setShape(shape)}
          />
          {t(`measure.shape.${shape}`)}
        </label>
      ))}
    </fieldset>
  );
}

function Measured() {
  const now = measurement.value;
  if (now.corners.length === 0) return null;
  const figures = figuresOf(now);
  const totals = totalsInWords(now, figures);
  return (
    <>
      <CornerTable shape={now.shape} corners={figures.corners} />
      <div class="measure-totals" role="status">
        {totals.map((total) => (
          <p key={total}>{total}</p>
        ))}
      </div>
      <Actions isWhole={geometryOf(now) !== null} />
      {now.shape === 'line' && now.corners.length > 1 && <ProfileSection />}
      <MarchSection />
      {now.shape === 'point' && <AroundPoint place={now.corners[0]} />}
    </>
  );
}

/** What is known from one place. */
function AroundPoint({ place }: { readonly place: LngLat | undefined }) {
  if (place === undefined) return null;
  return (
    <>
      <RingsSection />
      <ViewSection />
      <SkySection place={place} />
    </>
  );
}

function Actions({ isWhole }: { readonly isWhole: boolean }) {
  return (
    <div class="measure-actions">
      <button type="button" class="button" onClick={() => copyMeasurement('text')}>
        {t('measure.copyText')}
      </button>
      <button type="button" class="button" onClick={() => copyMeasurement('csv')}>
        {t('measure.copyCsv')}
      </button>
      <button type="button" class="button" disabled={!isWhole} onClick={() => void keepAsNote()}>
        {t('measure.keep')}
      </button>
    </div>
  );
}
