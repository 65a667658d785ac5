import type { ComponentChildren } from 'preact';
import { CREDITS } from '../../../geodata/model/content/credits.ts';
import { formatDay, formatSpan, formatWindow } from '../../../geodata/model/time/format-date.ts';
import type { Scene } from '../../../geodata/model/workbook/workbook.ts';
import { shownDay } from '../../core/as-of.ts';
import { clock } from '../../core/clock.ts';
import { eventsById } from '../../core/content.ts';
import { language, localized, t } from '../../core/language.ts';
import { names } from '../../core/preferences.ts';
import { notesById } from '../../core/workbook.ts';
import { heldMargin, wallScene } from './drawn-scene.ts';
import { lecture, wallView } from './lecture-state.ts';

const CREDITED = CREDITS.flatMap(({ corner }) => corner ?? []).join(' · ');

/**
 * What the audience sees: the map, and under it, like the margin of a sheet, what is to be read
 * from the last row. The margin is always as high, so that the map never changes its size.
 */
export function AudienceScreen({ children }: { readonly children: ComponentChildren }) {
  const scene = wallScene.value;
  const blank = lecture.value?.blank ?? null;
  return (
    <main class="audience" aria-label={t('lectures.title')}>
      <div class="audience-map">{children}</div>
      {scene === null ? <Cover /> : <Margin scene={scene} />}
      {blank !== null && (
        <div
          class={`audience-blank is-${blank}`}
          role="status"
          aria-label={t(`lectures.is.${blank}`)}
        />
      )}
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

function Margin({ scene }: { readonly scene: Scene }) {
  const date = dateOf(scene);
  const record = recordTitle(scene);
  const isOffScript = wallView.value !== null;
  // What the scene says of itself is not true of another place.
  const title = isOffScript ? (record ?? date) : scene.title;
  const caption = isOffScript ? null : scene.caption;
  const lines = [caption, record === title ? null : record].filter(Boolean);
  return (
    <div class="audience-margin">
      <div class="audience-caption">
        <h1>{title}</h1>
        {lines.length > 0 && <p>{lines.join(' · ')}</p>}
      </div>
      <div class="audience-imprint">
        {date !== title && <p class="audience-date">{date}</p>}
        <AsOf />
        <p>{CREDITED}</p>
      </div>
    </div>
  );
}

/** Which day's names and borders these are. */
function AsOf() {
  const date = formatDay(heldMargin.value?.shownDay ?? shownDay.value, language.value);
  return <p>{t(names.value === 'modern' ? 'mapPanel.asOfModern' : 'mapPanel.asOf', { date })}</p>;
}

/** When the event of the scene was; without one, and while the clock runs, what the clock shows. */
function dateOf({ selection, clock: window, play }: Scene): string {
  const { startDay, endDay } = heldMargin.value?.clock ?? clock.value;
  const isStill = play === null && startDay === window.startDay && endDay === window.endDay;
  const event = selection?.kind === 'event' ? eventsById.value.get(selection.id) : undefined;
  if (isStill && event?.date) return formatSpan(event.date, language.value);
  return formatWindow(startDay, endDay, language.value);
}

function recordTitle({ selection }: Scene): string | null {
  if (selection === null) return null;
  if (selection.kind === 'note') return notesById.value.get(selection.id)?.title ?? null;
  const event = eventsById.value.get(selection.id);
  return event === undefined ? null : localized(event.title);
}
