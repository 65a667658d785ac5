import { useSignal } from '@preact/signals';
import { runCommand } from '../../core/commands.ts';
import { t } from '../../core/language.ts';
import { Icon } from '../../ui/icon.tsx';
import { AudiencePlace } from './audience-place.tsx';
import { askForHandout } from './handout.ts';
import { LectureHead } from './lecture-head.tsx';
import { MissingList } from './missing-list.tsx';
import { lectureScenes } from './open-lecture.ts';
import { SceneRow } from './scene-row.tsx';

/** The sidebar's third tab: the scenes of the lecture, in order. */
export function LecturePanel() {
  const openId = useSignal<string | null>(null);
  const isEmpty = lectureScenes.value.length === 0;
  return (
    <div class="lecture-panel">
      <h2 class="visually-hidden">{t('lectures.title')}</h2>
      <LectureHead />
      <div class="panel-actions">
        <button
          type="button"
          class="button is-primary"
          aria-keyshortcuts="Control+Shift+C"
          onClick={() => runCommand('lecture.capture')}
        >
          <Icon name="capture" />
          {t('lectures.capture')}
        </button>
        <button
          type="button"
          class="button"
          disabled={isEmpty}
          aria-keyshortcuts="F5"
          title={`${t('lectures.present')} (F5)`}
          onClick={() => runCommand('lecture.present')}
        >
          <Icon name="present" />
          {t('lectures.present')}
        </button>
        <button type="button" class="button" disabled={isEmpty} onClick={askForHandout}>
          <Icon name="export" />
          {t('handout.open')}
        </button>
      </div>
      <AudiencePlace />
      <MissingList />
      {isEmpty ? <NoScenes /> : <Scenes openId={openId} />}
    </div>
  );
}

function NoScenes() {
  return (
    <div class="empty-state">
      <p>{t('lectures.empty')}</p>
      <p>{t('lectures.emptyNext')}</p>
    </div>
  );
}

function Scenes({ openId }: { readonly openId: { value: string | null } }) {
  return (
    <ol class="scene-list" aria-label={t('lectures.scenes')}>
      {lectureScenes.value.map((scene, index) => (
        <SceneRow
          key={scene.id}
          scene={scene}
          index={index}
          isOpen={openId.value === scene.id}
          onToggle={() => {
            openId.value = openId.value === scene.id ? null : scene.id;
          }}
        />
      ))}
    </ol>
  );
}
