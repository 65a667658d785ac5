import type { ComponentChildren } from 'preact';
import { CREDIT_LINE } from '../../../geodata/model/content/credits.ts';
import { formatDay } from '../../../geodata/model/time/format-date.ts';
import type { Scene } from '../../../geodata/model/workbook/workbook.ts';
import { shownDay } from '../../core/as-of.ts';
import { clock } from '../../core/clock.ts';
import { language, t } from '../../core/language.ts';
import { names } from '../../core/preferences.ts';
import { heldMargin, wallScene } from './drawn-scene.ts';
import { lecture, wallView } from './lecture-state.ts';
import { captionOf, dateOf, recordTitle } from './scene-caption.ts';

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
  const date = dateOf(scene, heldMargin.value?.clock ?? clock.value);
  const record = recordTitle(scene);
  const isOffScript = wallView.value !== null;
  // What the scene says of itself is not true of another place.
  const title = isOffScript ? (record ?? date) : scene.title;
  const caption = isOffScript ? '' : captionOf(scene);
  return (
    <div class="audience-margin">
      <div class="audience-caption">
        <h1>{title}</h1>
        {caption !== '' && <p>{caption}</p>}
      </div>
      <div class="audience-imprint">
        {date !== title && <p class="audience-date">{date}</p>}
        <AsOf />
        <p>{CREDIT_LINE}</p>
      </div>
    </div>
  );
}

/** Which day's names and borders these are. */
function AsOf() {
  const date = formatDay(heldMargin.value?.shownDay ?? shownDay.value, language.value);
  return <p>{t(names.value === 'modern' ? 'mapPanel.asOfModern' : 'mapPanel.asOf', { date })}</p>;
}
