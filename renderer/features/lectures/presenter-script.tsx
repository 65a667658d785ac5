import { useEffect } from 'preact/hooks';
import { t } from '../../core/language.ts';
import { Icon } from '../../ui/icon.tsx';
import { currentScene, isOffScript, wallView } from './lecture-state.ts';
import {
  isMapInHand,
  leaveScript,
  openSceneRecord,
  returnToScript,
  toggleWallView,
} from './off-script.ts';

/** The way off the script, what the hall sees meanwhile, and the way back. */
export function Script() {
  useEffect(() => {
    if (isMapInHand.value) focusMap();
  }, [isMapInHand.value]);
  const isShown = wallView.value !== null;
  return (
    <section class="presenter-script" aria-label={t('lectures.script')}>
      <p role="status" class={isOffScript.value ? 'presenter-warning' : 'visually-hidden'}>
        {isOffScript.value && t(isShown ? 'lectures.wallFollows' : 'lectures.deskAlone')}
      </p>
      <div class="presenter-buttons">
        {isOffScript.value ? (
          <>
            <button
              type="button"
              class="button"
              aria-pressed={isShown}
              aria-keyshortcuts="V"
              onClick={() => void toggleWallView()}
            >
              <Icon name="present" />
              {t('lectures.toWall')}
            </button>
            <RecordButton />
            <button
              type="button"
              class="button is-primary"
              aria-keyshortcuts="M"
              onClick={returnToScript}
            >
              {t('lectures.toScript')}
            </button>
          </>
        ) : (
          <button
            type="button"
            class="button"
            aria-keyshortcuts="M"
            onClick={() => void leaveScript()}
          >
            {t('lectures.offScript')}
          </button>
        )}
      </div>
    </section>
  );
}

function RecordButton() {
  if (currentScene.value?.selection == null) return null;
  return (
    <button
      type="button"
      class="button"
      aria-keyshortcuts="R"
      onClick={() => void openSceneRecord()}
    >
      {t('lectures.sceneRecord')}
    </button>
  );
}

/** So that arrows move the map, as they do for who reads. */
function focusMap(): void {
  document.querySelector<HTMLElement>('#map canvas')?.focus({ preventScroll: true });
}
