import { useEffect, useRef } from 'preact/hooks';
import type { LectureState } from '../../../geodata/model/workbook/lecture.ts';
import type { Scene } from '../../../geodata/model/workbook/workbook.ts';
import { t } from '../../core/language.ts';
import { goToScene } from './lecture.ts';
import { currentScene, nextScene, playlist, sceneIndex, wallView } from './lecture-state.ts';
import { scenePictures } from './scene-pictures.ts';

/** What the wall shows and what comes, as pictures of the wall itself. */
export function ScenePictures({ state }: { readonly state: LectureState }) {
  const next = nextScene.value;
  const isReady = next !== null && state.readySceneId === next.id;
  return (
    <div class="presenter-pictures">
      <ScenePicture
        label={t(wallView.value === null ? 'lectures.onWall' : 'lectures.thisScene')}
        scene={currentScene.value}
      />
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

/** Every scene, to go to with a click. */
export function SceneJump() {
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
