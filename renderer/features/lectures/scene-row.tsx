import { formatWindow } from '../../../geodata/model/time/format-date.ts';
import type { Scene } from '../../../geodata/model/workbook/workbook.ts';
import { language, t } from '../../core/language.ts';
import { notify } from '../../core/notices.ts';
import { Icon } from '../../ui/icon.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { startLectureAt } from './lecture.ts';
import { hereSceneId } from './lecture-state.ts';
import { isShippedOpen, lectureScenes } from './open-lecture.ts';
import { SceneFields } from './scene-fields.tsx';
import { SceneSettings } from './scene-settings.tsx';
import { showScene } from './scene-view.ts';
import { deleteScene, duplicateScene, moveScene, moveSceneTo, recaptureScene } from './scenes.ts';

interface SceneRowProps {
  readonly scene: Scene;
  readonly index: number;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

const DRAG_TYPE = 'application/x-p17-scene';

/** One scene of the list: shown on the map with a click, moved by buttons, keys or dragging. */
export function SceneRow({ scene, index, isOpen, onToggle }: SceneRowProps) {
  const isFixed = isShippedOpen.value;
  return (
    <li
      class="scene-row"
      draggable={!isOpen && !isFixed}
      onDragStart={(event) => event.dataTransfer?.setData(DRAG_TYPE, scene.id)}
      onDragOver={(event) =>
        event.dataTransfer?.types.includes(DRAG_TYPE) && event.preventDefault()
      }
      onDrop={(event) => {
        const id = event.dataTransfer?.getData(DRAG_TYPE);
        if (id) void moveSceneTo(id, scene.id);
      }}
    >
      {scene.section !== '' && <h3 class="scene-section">{scene.section}</h3>}
      <div class="scene-head">
        <ShowButton scene={scene} index={index} />
        {!isFixed && (
          <>
            <IconButton
              icon="pencil"
              label={t('lectures.edit')}
              isQuiet
              isPressed={isOpen}
              onClick={onToggle}
            />
            <MoveButtons scene={scene} index={index} />
          </>
        )}
      </div>
      {isOpen && (
        <div class="scene-body">
          <SceneFields scene={scene} />
          <SceneSettings scene={scene} />
          <SceneActions scene={scene} />
        </div>
      )}
    </li>
  );
}

function ShowButton({ scene, index }: { readonly scene: Scene; readonly index: number }) {
  const { startDay, endDay } = scene.clock;
  return (
    <button
      type="button"
      class="row-button is-scene"
      title={t('lectures.show')}
      onClick={() => {
        hereSceneId.value = scene.id;
        showScene(scene);
      }}
      onKeyDown={(event) => moveByKey(event, scene.id)}
    >
      <span class="scene-number" aria-hidden="true">
        {index + 1}
      </span>
      <span class="row-title">{scene.title}</span>
      <span class="row-date">
        {formatWindow(startDay, endDay, language.value)}
        {scene.isSkipped && ` · ${t('lectures.isSkipped')}`}
      </span>
    </button>
  );
}

function moveByKey(event: KeyboardEvent, id: string): void {
  if (isShippedOpen.peek()) return;
  const by = { ArrowUp: -1, ArrowDown: 1 }[event.key] as 1 | -1 | undefined;
  if (by === undefined || !event.altKey) return;
  event.preventDefault();
  void moveScene(id, by);
}

function MoveButtons({ scene, index }: { readonly scene: Scene; readonly index: number }) {
  return (
    <span class="scene-moves">
      <IconButton
        icon="chevronUp"
        label={t('lectures.moveUp', { title: scene.title })}
        keys="Alt+↑"
        isQuiet
        isDisabled={index === 0}
        onClick={() => void moveScene(scene.id, -1)}
      />
      <IconButton
        icon="chevronDown"
        label={t('lectures.moveDown', { title: scene.title })}
        keys="Alt+↓"
        isQuiet
        isDisabled={index === lectureScenes.value.length - 1}
        onClick={() => void moveScene(scene.id, 1)}
      />
    </span>
  );
}

function SceneActions({ scene }: { readonly scene: Scene }) {
  return (
    <div class="scene-actions">
      <button type="button" class="button" onClick={() => void startLectureAt(scene.id)}>
        <Icon name="present" />
        {t('lectures.presentFrom')}
      </button>
      <button type="button" class="button" onClick={() => void recapture(scene)}>
        <Icon name="capture" />
        {t('lectures.recapture')}
      </button>
      <button type="button" class="button" onClick={() => void duplicateScene(scene.id)}>
        <Icon name="plus" />
        {t('lectures.duplicate')}
      </button>
      <button type="button" class="button is-danger" onClick={() => void remove(scene)}>
        <Icon name="trash" />
        {t('lectures.delete')}
      </button>
    </div>
  );
}

async function recapture({ id }: Scene): Promise<void> {
  const scene = await recaptureScene(id);
  if (scene !== null) notify('info', t('lectures.recaptured', { title: scene.title }));
}

async function remove({ id }: Scene): Promise<void> {
  const scene = await deleteScene(id);
  if (scene !== null) notify('info', t('lectures.deleted', { title: scene.title }));
}
