import type { MessageKey } from '../../../geodata/model/messages/messages.ts';
import { t } from '../../core/language.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { endLecture, goOn, goToScene } from './lecture.ts';
import { presenterDialog } from './lecture-aids.ts';
import { lecture, playlist, sceneIndex } from './lecture-state.ts';
import { scenePictures } from './scene-pictures.ts';

/** What lies over the presenter view: the question of the end, the overview, the keys. */
export function PresenterDialogs() {
  if (lecture.value?.isEndAsked) return <EndDialog />;
  if (presenterDialog.value === 'overview') return <Overview />;
  return presenterDialog.value === 'keys' ? <Keys /> : null;
}

function close(): void {
  presenterDialog.value = null;
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

/** All scenes as they look on the wall, as far as it has drawn them. */
function Overview() {
  return (
    <Dialog title={t('lectures.allScenes')} onClose={close}>
      <ol class="overview">
        {playlist.value.map((scene, index) => (
          <li key={scene.id}>
            <button
              type="button"
              class="overview-scene"
              aria-current={index === sceneIndex.value ? 'true' : undefined}
              autofocus={index === sceneIndex.value}
              onClick={() => {
                goToScene(index);
                close();
              }}
            >
              <Picture address={scenePictures.value.get(scene.id)} />
              <span>
                {index + 1}. {scene.title}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </Dialog>
  );
}

function Picture({ address }: { readonly address: string | undefined }) {
  return address === undefined ? (
    <span class="scene-picture-missing" />
  ) : (
    <img src={address} alt="" />
  );
}

const KEYS: readonly (readonly [keys: string, words: MessageKey])[] = [
  ['→ ↓ Space PgDn N Enter', 'lectures.next'],
  ['← ↑ PgUp P ⌫', 'lectures.previous'],
  ['Home / End', 'lectures.keys.ends'],
  ['12 Enter', 'lectures.keys.number'],
  ['G / O', 'lectures.allScenes'],
  ['B / .', 'lectures.keys.black'],
  ['W / ,', 'lectures.keys.white'],
  ['L', 'lectures.keys.laser'],
  ['S', 'lectures.keys.spotlight'],
  ['I', 'lectures.keys.ink'],
  ['E', 'lectures.keys.wipe'],
  ['Z', 'lectures.keys.zoom'],
  ['M', 'lectures.keys.offScript'],
  ['V', 'lectures.keys.toWall'],
  ['R', 'lectures.sceneRecord'],
  ['T', 'lectures.keys.timer'],
  ['F', 'lectures.keys.fullScreen'],
  ['Esc', 'lectures.keys.end'],
];

function Keys() {
  return (
    <Dialog title={t('lectures.keys')} onClose={close}>
      <dl class="lecture-keys">
        {KEYS.map(([keys, words]) => (
          <div key={keys}>
            <dt>{keys}</dt>
            <dd>{t(words)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
