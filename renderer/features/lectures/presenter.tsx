import { signal } from '@preact/signals';
import type { AudienceStatus, LectureState } from '../../../geodata/model/workbook/lecture.ts';
import { t } from '../../core/language.ts';
import { Icon } from '../../ui/icon.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Markdown } from '../../ui/markdown.tsx';
import { AudiencePlace } from './audience-place.tsx';
import { displays } from './displays.ts';
import { askToEnd, reopenAudience, stepLecture } from './lecture.ts';
import { currentScene, lecture, nextScene, playlist, sceneIndex } from './lecture-state.ts';
import { PresenterDialogs } from './presenter-dialogs.tsx';
import { SceneJump, ScenePictures } from './presenter-scenes.tsx';
import { Script } from './presenter-script.tsx';
import { Clocks } from './presenter-time.tsx';

/** How large the notes are, as a multiple of their usual size; it lasts as long as the window. */
const notesSize = signal(1);

/** A text that scrolls must be reachable without a mouse. */
const SCROLLED_BY_KEYS = { tabIndex: 0 };

/** The presenter view: what to say, what comes, how long it has been. */
export function Presenter() {
  const state = lecture.value;
  if (state === null) return null;
  return (
    <aside class="presenter" aria-label={t('lectures.presenter')} onMouseDown={leaveFocus}>
      <PresenterDialogs />
      <PresenterHead state={state} />
      <Script />
      <ScenePictures state={state} />
      <NotesSize />
      <SpeakerNotes />
      <PresenterButtons state={state} />
      <SceneJump />
      <AudiencePlace />
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
      {!state.hasSecondDisplay && (
        <p class="presenter-warning">
          {t(displays.value?.isMirrored ? 'lectures.mirrored' : 'lectures.oneDisplay')}
        </p>
      )}
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

function SpeakerNotes() {
  const scene = currentScene.value;
  const notes = scene?.speakerNotes ?? '';
  return (
    <section
      key={scene?.id}
      class="presenter-notes"
      aria-label={t('lectures.speakerNotes')}
      style={{ '--notes-size': notesSize.value }}
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

function NotesSize() {
  const change = (by: number) => {
    notesSize.value = Math.min(2, Math.max(0.6, notesSize.value + by));
  };
  return (
    <div class="notes-size">
      <IconButton
        icon="minus"
        label={t('lectures.smallerNotes')}
        isQuiet
        onClick={() => change(-0.1)}
      />
      <IconButton
        icon="plus"
        label={t('lectures.largerNotes')}
        isQuiet
        onClick={() => change(0.1)}
      />
    </div>
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
