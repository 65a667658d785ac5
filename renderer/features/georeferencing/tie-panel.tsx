import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { TIE_MODES, type TieMode } from '../../../geodata/model/georeference.ts';
import { t } from '../../core/language.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { TieImage } from './tie-image.tsx';
import { formatLength, TieList } from './tie-list.tsx';
import { TiePlaceField } from './tie-place-field.tsx';
import {
  halfTies,
  isAskedToKeepTies,
  leaveTying,
  saveTies,
  setTieMode,
  stopTying,
  type Tying,
  tieFit,
  tying,
} from './tying.ts';

/** Ties a scanned map to the ground: its image here, the map beside it. */
export function TiePanel() {
  const now = tying.value;
  return now === null ? null : <Panel key={now.scan.id} now={now} />;
}

function Panel({ now }: { readonly now: Tying }) {
  const titleId = useId();
  const panel = useRef<HTMLElement>(null);
  const isBegun = halfTies.value.some(({ lngLat }) => lngLat !== null);
  useLayoutEffect(() => {
    panel.current?.querySelector<HTMLElement>('[role=application]')?.focus();
  }, []);
  return (
    <section ref={panel} class="tie-panel" aria-labelledby={titleId}>
      <div class="record-bar">
        <h2 id={titleId} class="record-kind">
          {t('scans.tying', { title: now.scan.title })}
        </h2>
        <IconButton
          icon="close"
          label={t('scans.cancel')}
          keys="Esc"
          isQuiet
          onClick={leaveTying}
        />
      </div>
      <ModeChoice mode={now.mode} />
      {isBegun || <p class="tie-hint hint">{t(`scans.modeHint.${now.mode}`)}</p>}
      <p class="tie-task" role="status">
        {taskOf(now)}
      </p>
      <TieImage now={now} />
      <TiePlaceField />
      <div class="tie-figures">
        <TieList now={now} />
        <FitLine />
      </div>
      <PanelButtons />
      {isAskedToKeepTies.value && <LeaveDialog />}
    </section>
  );
}

function PanelButtons() {
  return (
    <div class="editor-buttons">
      <button
        type="button"
        class="button is-primary"
        disabled={tieFit.value?.ok !== true}
        onClick={() => void saveTies()}
      >
        {t('scans.save')}
      </button>
      <button type="button" class="button" title="Esc" onClick={leaveTying}>
        {t('scans.cancel')}
      </button>
    </div>
  );
}

function ModeChoice({ mode }: { readonly mode: TieMode }) {
  const name = useId();
  return (
    <fieldset class="tie-modes">
      <legend class="visually-hidden">{t('scans.mode')}</legend>
      {TIE_MODES.map((each) => (
        <label key={each} class="map-switch" title={t(`scans.modeHint.${each}`)}>
          <input
            type="radio"
            name={name}
            checked={each === mode}
            onChange={() => setTieMode(each)}
          />
          {t(`scans.mode.${each}`)}
        </label>
      ))}
    </fieldset>
  );
}

/** What the next click is for. */
function taskOf({ active, mode }: Tying): string {
  const tie = halfTies.value[active];
  if (mode === 'corners' && tie === undefined) return t('scans.askDone');
  const isPixelMissing = tie === undefined || tie.pixel === null;
  return t(isPixelMissing ? 'scans.askImage' : 'scans.askMap', { number: active + 1 });
}

/** How well the ties agree, or why they do not place the image. */
function FitLine() {
  const fit = tieFit.value;
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
    isAskedToKeepTies.value = false;
  };
  const isSavable = tieFit.value?.ok === true;
  return (
    <Dialog title={t('scans.leave')} onClose={stay}>
      <p>{t('scans.leaveText')}</p>
      <div class="dialog-buttons">
        {isSavable && (
          <button
            type="button"
            class="button is-primary"
            autofocus
            onClick={() => void saveTies().then((isSaved) => isSaved || stay())}
          >
            {t('scans.save')}
          </button>
        )}
        <button type="button" class="button" onClick={stay}>
          {t('scans.keepTying')}
        </button>
        <button type="button" class="button is-danger" onClick={stopTying}>
          {t('scans.discard')}
        </button>
      </div>
    </Dialog>
  );
}
