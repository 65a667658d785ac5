import type { ComponentChildren } from 'preact';
import { formatWindow } from '../../../geodata/model/time/format-date.ts';
import type { Scene } from '../../../geodata/model/workbook/workbook.ts';
import { eventsById } from '../../core/content.ts';
import { language, localized, t } from '../../core/language.ts';
import { notesById } from '../../core/workbook.ts';
import { currentScene, lecture } from './lecture.ts';

/** What the audience sees: the map over the whole wall, and a caption to be read from the last row. */
export function AudienceScreen({ children }: { readonly children: ComponentChildren }) {
  const scene = currentScene.value;
  const isBlank = lecture.value?.isBlank ?? false;
  return (
    <main class="audience" aria-label={t('lectures.title')}>
      {children}
      {scene === null ? <Cover /> : <Caption scene={scene} />}
      {isBlank && <div class="audience-blank" role="status" aria-label={t('lectures.isBlank')} />}
    </main>
  );
}

function Cover() {
  return (
    <div class="audience-cover">
      <h1>{t('app.name')}</h1>
    </div>
  );
}

function Caption({ scene }: { readonly scene: Scene }) {
  const { startDay, endDay } = scene.clock;
  const record = selectedTitle(scene);
  return (
    <div class="audience-caption">
      <h1>{scene.title}</h1>
      <p>
        {formatWindow(startDay, endDay, language.value)}
        {record !== null && record !== scene.title && ` · ${record}`}
      </p>
    </div>
  );
}

function selectedTitle({ selection }: Scene): string | null {
  if (selection === null) return null;
  if (selection.kind === 'note') return notesById.value.get(selection.id)?.title ?? null;
  const event = eventsById.value.get(selection.id);
  return event === undefined ? null : localized(event.title);
}
