import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { AudienceStatus, LectureState } from '../../../geodata/model/workbook/lecture.ts';
import type { Scene } from '../../../geodata/model/workbook/workbook.ts';
import { language, t } from '../../core/language.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Markdown } from '../../ui/markdown.tsx';
import {
  askToEnd,
  currentScene,
  endLecture,
  goOn,
  goToScene,
  lecture,
  nextScene,
  playlist,
  reopenAudience,
  sceneIndex,
  stepLecture,
} from './lecture.ts';
import { scenePictures } from './scene-pictures.ts';

/** A text that scrolls must be reachable without a mouse. */
const SCROLLED_BY_KEYS = { tabIndex: 0 };

/** The presenter view: what to say, what comes, how long it has been. */
export function Presenter() {
  const state = lecture.value;
  if (state === null) return null;
  return (
    <aside class="presenter" aria-label={t('lectures.presenter')} onMouseDown={leaveFocus}>
      {state.isEndAsked && <EndDialog />}
      <PresenterHead state={state} />
      <Scenes state={state} />
      <SpeakerNotes />
      <PresenterButtons state={state} />
      <SceneJump />
      <p class="hint">{t('lectures.keysHint')}</p>
    </aside>
  );
}

/**
 * A button that is clicked does not take the focus: the keys of a clicker, Space and Enter among
 * them, go on meaning what they mean.
 */
function leaveFocus(event: MouseEvent): void {
  if (event.target instanceof Element && event.target.closest('button')) event.preventDefault();
}

function EndDialog() {
  return (
    <Dialog title={t('lectures.endQuestion')} onClose={goOn}>
      <p>{t('lectures.endText')}</p>
      <div class="dialog-buttons">
        <button type="button" class="button is-primary" autofocus onClick={goOn}>
          {t('lectures.goOn')}
        </button>
        <button type="button" class="button is-danger" onClick={endLecture}>
          {t('lectures.endNow')}
        </button>
      </div>
    </Dialog>
  );
}

function PresenterHead({ state }: { readonly state: LectureState }) {
  const number = sceneIndex.value + 1;
  return (
    <header class="presenter-head">
      <div class="presenter-clocks">
        <Clocks startedAtMs={state.startedAtMs} />
      </div>
      <p class="presenter-count">
        {t('lectures.sceneOf', { number, total: playlist.value.length })}
      </p>
      <h1 aria-live="polite">{currentScene.value?.title}</h1>
      {state.blank !== null && <p class="presenter-warning">{t(`lectures.is.${state.blank}`)}</p>}
      {!state.hasSecondDisplay && <p class="presenter-warning">{t('lectures.oneDisplay')}</p>}
      <AudienceState status={state.audience} />
    </header>
  );
}

/** What the presenter must know of a window that may stand behind them. */
function AudienceState({ status }: { readonly status: AudienceStatus }) {
  if (status === 'failed') {
    return (
      <div class="presenter-warning" role="alert">
        <p>{t('lectures.audienceFailed')}</p>
        <button type="button" class="button" aria-keyshortcuts="F5" onClick={reopenAudience}>
          {t('lectures.reopenAudience')}
        </button>
      </div>
    );
  }
  const isOpening = status !== 'showing';
  return (
    <p class={isOpening ? 'presenter-warning' : undefined} role="status">
      {isOpening && t('lectures.audienceOpening')}
    </p>
  );
}

function Clocks({ startedAtMs }: { readonly startedAtMs: number }) {
  const nowMs = useSignal(Date.now());
  useEffect(() => {
    const timer = setInterval(() => {
      nowMs.value = Date.now();
    }, 1000);
    return () => clearInterval(timer);
  }, []);
  const time = new Intl.DateTimeFormat(language.value, { hour: '2-digit', minute: '2-digit' });
  return (
    <dl>
      <div>
        <dt>{t('lectures.elapsed')}</dt>
        <dd>{formatElapsed(nowMs.value - startedAtMs)}</dd>
      </div>
      <div>
        <dt>{t('lectures.timeOfDay')}</dt>
        <dd>{time.format(nowMs.value)}</dd>
      </div>
    </dl>
  );
}

function SpeakerNotes() {
  const scene = currentScene.value;
  const notes = scene?.speakerNotes ?? '';
  return (
    <section
      key={scene?.id}
      class="presenter-notes"
      aria-label={t('lectures.speakerNotes')}
      {...SCROLLED_BY_KEYS}
    >
      {notes.trim() === '' ? (
        <p class="hint">{t('lectures.noNotes')}</p>
      ) : (
        <Markdown text={notes} highestHeading={2} />
      )}
    </section>
  );
}

/** What the wall shows and what comes, as pictures of the wall itself. */
function Scenes({ state }: { readonly state: LectureState }) {
  const next = nextScene.value;
  const isReady = next !== null && state.readySceneId === next.id;
  return (
    <div class="presenter-pictures">
      <ScenePicture label={t('lectures.onWall')} scene={currentScene.value} />
      <div class="presenter-next">
        <ScenePicture label={t('lectures.upNext')} scene={next} />
        <p>{next === null ? t('lectures.lastScene') : next.title}</p>
        {next !== null && (
          <p class={isReady ? 'ready-light is-ready' : 'ready-light'} role="status">
            {t(isReady ? 'lectures.ready' : 'lectures.gettingReady')}
          </p>
        )}
      </div>
    </div>
  );
}

interface PictureProps {
  readonly label: string;
  readonly scene: Scene | null;
}

function ScenePicture({ label, scene }: PictureProps) {
  const address = scene === null ? undefined : scenePictures.value.get(scene.id);
  return (
    <figure class="scene-picture">
      <figcaption>{label}</figcaption>
      {address === undefined ? (
        <div class="scene-picture-missing" />
      ) : (
        <img src={address} alt={scene?.title ?? ''} />
      )}
    </figure>
  );
}

function PresenterButtons({ state }: { readonly state: LectureState }) {
  return (
    <div class="presenter-buttons">
      <button
        type="button"
        class="button"
        disabled={sceneIndex.value === 0}
        onClick={() => stepLecture('previous')}
      >
        <Icon name="chevronLeft" />
        {t('lectures.previous')}
      </button>
      <button
        type="button"
        class="button is-primary"
        disabled={nextScene.value === null}
        onClick={() => stepLecture('next')}
      >
        {t('lectures.next')}
        <Icon name="chevronRight" />
      </button>
      <button
        type="button"
        class="button"
        aria-pressed={state.blank === 'black'}
        onClick={() => stepLecture('black')}
      >
        {t(state.blank === null ? 'lectures.blank' : 'lectures.unblank')}
      </button>
      <button type="button" class="button" onClick={askToEnd}>
        <Icon name="close" />
        {t('lectures.end')}
      </button>
    </div>
  );
}

function SceneJump() {
  return (
    <nav class="presenter-scenes" aria-label={t('lectures.allScenes')}>
      <ol>
        {playlist.value.map((scene, index) => (
          <li key={scene.id}>
            <JumpButton scene={scene} index={index} isCurrent={index === sceneIndex.value} />
          </li>
        ))}
      </ol>
    </nav>
  );
}

interface JumpButtonProps {
  readonly scene: Scene;
  readonly index: number;
  readonly isCurrent: boolean;
}

/** The scene on the wall stays in sight in a long list. */
function JumpButton({ scene, index, isCurrent }: JumpButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isCurrent) button.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  return (
    <button
      ref={button}
      type="button"
      class="row-button"
      aria-current={isCurrent ? 'true' : undefined}
      onClick={() => goToScene(index)}
    >
      <span class="row-title">
        {index + 1}. {scene.title}
      </span>
    </button>
  );
}

/** Hours only when there are any: `7:05`, `1:02:09`. */
function formatElapsed(elapsedMs: number): string {
  const seconds = Math.max(0, Math.floor(elapsedMs / 1000));
  const two = (value: number) => String(value).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  const tail = `${two(seconds % 60)}`;
  return hours > 0 ? `${hours}:${two(minutes)}:${tail}` : `${minutes}:${tail}`;
}
