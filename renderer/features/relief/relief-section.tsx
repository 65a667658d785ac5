import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { ReliefFile, ReliefProgress } from '../../../geodata/model/app/relief.ts';
import type { AtlasError } from '../../../geodata/model/result.ts';
import { explain, language, t } from '../../core/language.ts';
import { reliefStatus } from '../../core/relief-status.ts';
import { formatBounds } from '../../ui/format-place.ts';
import { Icon } from '../../ui/icon.tsx';
import {
  addElevation,
  cancelAddingElevation,
  dismissReliefError,
  reliefError,
  reliefProgress,
  removeElevation,
} from './relief.ts';

/** Elevation that a reader adds: what is there, more of it, none of it. */
export function ReliefSection() {
  const titleId = useId();
  const { files } = reliefStatus.value;
  const progress = reliefProgress.value;
  const error = reliefError.value;
  return (
    <section class="map-section relief-section" aria-labelledby={titleId}>
      <h3 id={titleId} class="map-section-title">
        {t('relief.title')}
      </h3>
      <p class="hint">{t('relief.what')}</p>
      {progress === null ? <Actions hasFiles={files.length > 0} /> : <Progress {...progress} />}
      {error !== null && <Refusal error={error} />}
      {files.length === 0 ? <p>{t('relief.none')}</p> : <Files files={files} />}
    </section>
  );
}

function Files({ files }: { readonly files: readonly ReliefFile[] }) {
  return (
    <ul class="relief-files" aria-label={t('relief.files')}>
      {files.map(({ name, bounds, resolutionM }) => (
        <li key={`${name} ${bounds.join()}`}>
          <span class="relief-file-name">{name}</span>
          <span class="hint">
            {t('relief.fileFacts', {
              bounds: formatBounds(bounds, language.value),
              resolutionM: new Intl.NumberFormat(language.value).format(resolutionM),
            })}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Actions({ hasFiles }: { readonly hasFiles: boolean }) {
  const [isRemoving, setIsRemoving] = useState(false);
  if (isRemoving && hasFiles) return <RemoveQuestion onEnd={() => setIsRemoving(false)} />;
  return (
    <div class="relief-actions">
      <button type="button" class="button" onClick={() => void addElevation()}>
        <Icon name="import" />
        {t('relief.add')}
      </button>
      {hasFiles && (
        <button type="button" class="button is-quiet" onClick={() => setIsRemoving(true)}>
          {t('relief.remove')}
        </button>
      )}
    </div>
  );
}

function RemoveQuestion({ onEnd }: { readonly onEnd: () => void }) {
  const remove = async () => {
    await removeElevation();
    onEnd();
  };
  return (
    <div class="relief-question" role="alert">
      <p>{t('relief.removeQuestion')}</p>
      <div class="relief-actions">
        <button type="button" class="button is-danger" onClick={() => void remove()}>
          {t('relief.removeYes')}
        </button>
        {/* Where the focus goes, so that Enter does no harm. */}
        <button type="button" class="button" ref={(button) => button?.focus()} onClick={onEnd}>
          {t('relief.removeNo')}
        </button>
      </div>
    </div>
  );
}

function Progress({ step, done, total }: ReliefProgress) {
  const words = t(`relief.${step}`, { done, total });
  const box = useScrolledIntoView();
  return (
    <div class="relief-progress" ref={box}>
      <progress aria-label={words} max={total} value={done} />
      <p aria-hidden="true">{words}</p>
      <button type="button" class="button" onClick={cancelAddingElevation}>
        {t('relief.cancel')}
      </button>
    </div>
  );
}

function Refusal({ error }: { readonly error: AtlasError }) {
  const box = useScrolledIntoView();
  return (
    <div class="relief-refusal" ref={box}>
      <p role="alert">{explain(error)}</p>
      <button type="button" class="button is-quiet" onClick={dismissReliefError}>
        {t('relief.dismiss')}
      </button>
    </div>
  );
}

/** The panel scrolls, and what has just appeared in it must be seen. */
function useScrolledIntoView() {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.scrollIntoView({ block: 'nearest' }), []);
  return box;
}
