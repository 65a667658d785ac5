import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import {
  GEOREFERENCE_MODES,
  type GeoreferenceMode,
} from '../../../geodata/model/space/georeference.ts';
import { t } from '../../core/language.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { ControlPointImage } from './control-point-image.tsx';
import { ControlPointList, formatLength } from './control-point-list.tsx';
import { ControlPointPlaceField } from './control-point-place-field.tsx';
import {
  type Georeferencing,
  georeferenceFit,
  georeferencing,
  isAskedToKeepPoints,
  leaveGeoreferencing,
  partialControlPoints,
  saveControlPoints,
  setGeoreferenceMode,
  stopGeoreferencing,
} from './georeferencing.ts';

/** Georeferences a scanned map: its image here, the map beside it. */
export function GeoreferencingPanel() {
  const now = georeferencing.value;
  return now === null ? null : <Panel key={now.scan.id} now={now} />;
}

function Panel({ now }: { readonly now: Georeferencing }) {
  const titleId = useId();
  const panel = useRef<HTMLElement>(null);
  const isBegun = partialControlPoints.value.some(({ lngLat }) => lngLat !== null);
  useLayoutEffect(() => {
    panel.current?.querySelector<HTMLElement>('[role=application]')?.focus();
  }, []);
  return (
    <section ref={panel} class="georeferencing-panel" aria-labelledby={titleId}>
      <div class="record-bar">
        <h2 id={titleId} class="record-kind">
          {t('scans.georeferencing', { title: now.scan.title })}
        </h2>
        <IconButton
          icon="close"
          label={t('scans.cancel')}
          keys="Esc"
          isQuiet
          onClick={leaveGeoreferencing}
        />
      </div>
      <ModeChoice mode={now.mode} />
      {isBegun || <p class="control-point-hint hint">{t(`scans.modeHint.${now.mode}`)}</p>}
      <p class="control-point-task" role="status">
        {taskOf(now)}
      </p>
      <ControlPointImage now={now} />
      <ControlPointPlaceField />
      <div class="control-point-figures">
        <ControlPointList now={now} />
        <FitLine />
      </div>
      <PanelButtons />
      {isAskedToKeepPoints.value && <LeaveDialog />}
    </section>
  );
}

function PanelButtons() {
  return (
    <div class="editor-buttons">
      <button
        type="button"
        class="button is-primary"
        disabled={georeferenceFit.value?.ok !== true}
        onClick={() => void saveControlPoints()}
      >
        {t('scans.save')}
      </button>
      <button type="button" class="button" title="Esc" onClick={leaveGeoreferencing}>
        {t('scans.cancel')}
      </button>
    </div>
  );
}

function ModeChoice({ mode }: { readonly mode: GeoreferenceMode }) {
  const name = useId();
  return (
    <fieldset class="control-point-modes">
      <legend class="visually-hidden">{t('scans.mode')}</legend>
      {GEOREFERENCE_MODES.map((each) => (
        <label key={each} class="map-switch" title={t(`scans.modeHint.${each}`)}>
          <input
            type="radio"
            name={name}
            checked={each === mode}
            onChange={() => setGeoreferenceMode(each)}
          />
          {t(`scans.mode.${each}`)}
        </label>
      ))}
    </fieldset>
  );
}

/** What the next click is for. */
function taskOf({ active, mode }: Georeferencing): string {
  const controlPoint = partialControlPoints.value[active];
  if (mode === 'corners' && controlPoint === undefined) return t('scans.askDone');
  const isPixelMissing = controlPoint === undefined || controlPoint.pixel === null;
  return t(isPixelMissing ? 'scans.askImage' : 'scans.askMap', { number: active + 1 });
}

/** How well the control points agree, or why they do not place the image. */
function FitLine() {
  const fit = georeferenceFit.value;
  if (fit === null) return null;
  if (!fit.ok) {
    const isEarly = fit.fault === 'tooFew' || fit.fault === 'notFour';
    return <p class={isEarly ? 'hint' : 'field-error'}>{t(`scans.fault.${fit.fault}`)}</p>;
  }
  const { rmsM } = fit.placement;
  return (
    <p class="hint">
      {rmsM < 1 ? t('scans.exact') : t('scans.rms', { error: formatLength(rmsM) })}
    </p>
  );
}

function LeaveDialog() {
  const stay = () => {
    isAskedToKeepPoints.value = false;
  };
  const isSavable = georeferenceFit.value?.ok === true;
  return (
    <Dialog title={t('scans.leave')} onClose={stay}>
      <p>{t('scans.leaveText')}</p>
      <div class="dialog-buttons">
        {isSavable && (
          <button
            type="button"
            class="button is-primary"
            autofocus
            onClick={() => void saveControlPoints().then((isSaved) => isSaved || stay())}
          >
            {t('scans.save')}
          </button>
        )}
        <button type="button" class="button" onClick={stay}>
          {t('scans.keepGeoreferencing')}
        </button>
        <button type="button" class="button is-danger" onClick={stopGeoreferencing}>
          {t('scans.discard')}
        </button>
      </div>
    </Dialog>
  );
}
