import { useId } from 'preact/hooks';
import { THEMES } from '../../../geodata/model/app/themes.ts';
import type { MessageKey } from '../../../geodata/model/messages/messages.ts';
import { formatWindow } from '../../../geodata/model/time/format-date.ts';
import { type Scene, TRANSITIONS } from '../../../geodata/model/workbook/workbook.ts';
import { clock } from '../../core/clock.ts';
import { language, t } from '../../core/language.ts';
import { selection } from '../../core/selection.ts';
import { editScene } from './scenes.ts';

interface SettingsProps {
  readonly scene: Scene;
}

/** How a scene comes, how long it is meant to last, and what of it the wall shows. */
export function SceneSettings({ scene }: SettingsProps) {
  return (
    <details class="scene-settings">
      <summary>{t('lectures.settings')}</summary>
      <div class="scene-settings-body">
        <TransitionFields scene={scene} />
        <ThemeField scene={scene} />
        <NumberField
          label="lectures.minutes"
          value={scene.minutes}
          most={600}
          onChange={(minutes) => void editScene(scene.id, { minutes })}
        />
        <PlayField scene={scene} />
        <HighlightField scene={scene} />
        <Switch
          label="lectures.notesOnWall"
          isOn={scene.hasNotesOnWall}
          onChange={(hasNotesOnWall) => void editScene(scene.id, { hasNotesOnWall })}
        />
        <Switch
          label="lectures.skip"
          isOn={scene.isSkipped}
          onChange={(isSkipped) => void editScene(scene.id, { isSkipped })}
        />
      </div>
    </details>
  );
}

function TransitionFields({ scene }: SettingsProps) {
  const { kind, seconds } = scene.transition;
  const id = useId();
  return (
    <>
      <div>
        <label class="field-label" for={id}>
          {t('lectures.transition')}
        </label>
        <select
          id={id}
          class="field"
          value={kind}
          onChange={({ currentTarget }) => {
            const chosen = TRANSITIONS.find((one) => one === currentTarget.value) ?? 'cut';
            const usual = chosen === 'cut' ? 0 : seconds || 2;
            void editScene(scene.id, { transition: { kind: chosen, seconds: usual } });
          }}
        >
          {TRANSITIONS.map((one) => (
            <option key={one} value={one}>
              {t(`lectures.transition.${one}`)}
            </option>
          ))}
        </select>
      </div>
      {kind !== 'cut' && (
        <NumberField
          label="lectures.transitionSeconds"
          value={seconds}
          most={30}
          onChange={(typed) =>
            void editScene(scene.id, { transition: { kind, seconds: typed ?? 0 } })
          }
        />
      )}
    </>
  );
}

function ThemeField({ scene }: SettingsProps) {
  const id = useId();
  return (
    <div>
      <label class="field-label" for={id}>
        {t('lectures.theme')}
      </label>
      <select
        id={id}
        class="field"
        value={scene.theme ?? ''}
        onChange={({ currentTarget }) => {
          const theme = THEMES.find((one) => one === currentTarget.value) ?? null;
          void editScene(scene.id, { theme });
        }}
      >
        <option value="">{t('lectures.themeOfAtlas')}</option>
        {THEMES.map((one) => (
          <option key={one} value={one}>
            {t(`app.theme.${one}`)}
          </option>
        ))}
      </select>
    </div>
  );
}

const PLAY_SECONDS = 10;

/** The clock of the scene: still, or going on to the years that are on screen now. */
function PlayField({ scene }: SettingsProps) {
  const { play } = scene;
  if (play === null) {
    return (
      <button
        type="button"
        class="button"
        onClick={() =>
          void editScene(scene.id, { play: { to: clock.peek(), seconds: PLAY_SECONDS } })
        }
      >
        {t('lectures.playTo')}
      </button>
    );
  }
  const years = formatWindow(play.to.startDay, play.to.endDay, language.value);
  return (
    <div>
      <NumberField
        label="lectures.playSeconds"
        params={{ years }}
        value={play.seconds}
        least={1}
        most={600}
        onChange={(seconds) =>
          void editScene(scene.id, { play: { ...play, seconds: seconds ?? PLAY_SECONDS } })
        }
      />
      <button
        type="button"
        class="link-button"
        onClick={() => void editScene(scene.id, { play: null })}
      >
        {t('lectures.playStill')}
      </button>
    </div>
  );
}

/** Records that are marked and named besides the selected one. */
function HighlightField({ scene }: SettingsProps) {
  const record = selection.value;
  const count = scene.highlights.length;
  const isKnown = [scene.selection, ...scene.highlights].some(
    (one) => one?.kind === record?.kind && one?.id === record?.id,
  );
  return (
    <div>
      <button
        type="button"
        class="button"
        disabled={record === null || isKnown}
        onClick={() => {
          if (record === null) return;
          void editScene(scene.id, { highlights: [...scene.highlights, record] });
        }}
      >
        {t('lectures.highlight')}
      </button>
      {count > 0 && (
        <button
          type="button"
          class="link-button"
          onClick={() => void editScene(scene.id, { highlights: [] })}
        >
          {t('lectures.noHighlights', { count })}
        </button>
      )}
    </div>
  );
}

interface NumberProps {
  readonly label: MessageKey;
  readonly params?: Readonly<Record<string, string>>;
  readonly value: number | null;
  readonly least?: number;
  readonly most: number;
  readonly onChange: (value: number | null) => void;
}

function NumberField({ label, params, value, least = 0, most, onChange }: NumberProps) {
  const id = useId();
  return (
    <div>
      <label class="field-label" for={id}>
        {t(label, params)}
      </label>
      <input
        id={id}
        class="field"
        type="number"
        min={least}
        max={most}
        step="any"
        value={value ?? ''}
        onChange={({ currentTarget }) => {
          const typed = currentTarget.valueAsNumber;
          onChange(Number.isNaN(typed) ? null : Math.min(most, Math.max(least, typed)));
        }}
      />
    </div>
  );
}

interface SwitchProps {
  readonly label: MessageKey;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

function Switch({ label, isOn, onChange }: SwitchProps) {
  return (
    <label class="map-switch">
      <input
        type="checkbox"
        checked={isOn}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      {t(label)}
    </label>
  );
}
