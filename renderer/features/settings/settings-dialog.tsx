import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useId } from 'preact/hooks';
import { TEXT_SIZES } from '../../../geodata/model/app/preferences.ts';
import type { SetupPlace } from '../../../geodata/model/app/setup.ts';
import { THEMES } from '../../../geodata/model/app/themes.ts';
import type { MessageKey } from '../../../geodata/model/messages/messages.ts';
import { api } from '../../api.ts';
import { explain, t } from '../../core/language.ts';
import { notify } from '../../core/notices.ts';
import { dialog, isSidebarOpen, sidebarTab } from '../../core/panels.ts';
import { setup } from '../../core/setup.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { PreferenceChoice } from '../../ui/preference-choice.tsx';

/** Everything that holds for the atlas as a whole, on one page. */
export function SettingsDialog() {
  if (dialog.value !== 'settings') return null;
  return (
    <Dialog title={t('command.app.settings')} onClose={close}>
      <div class="setup">
        <Appearance />
        <Lectures />
        <Performance />
        <Places />
        <Privacy />
        <Help />
      </div>
    </Dialog>
  );
}

function close(): void {
  dialog.value = null;
}

function Appearance() {
  return (
    <Section title="setup.appearance">
      <PreferenceChoice
        label="setup.language"
        setting="language"
        options={(['system', 'en', 'vi'] as const).map((id) => [id, `setup.language.${id}`])}
      />
      <PreferenceChoice
        label="mapPanel.theme"
        setting="theme"
        options={(['system', ...THEMES] as const).map((id) => [id, `app.theme.${id}`])}
      />
      <PreferenceChoice
        label="setup.textSize"
        setting="textSize"
        options={TEXT_SIZES.map((id) => [id, `setup.textSize.${id}`])}
      />
    </Section>
  );
}

function Lectures() {
  return (
    <Section title="setup.lectures">
      <p>{t('setup.lecturesWords')}</p>
      <button type="button" class="button" onClick={openLectures}>
        {t('setup.openLectures')}
      </button>
    </Section>
  );
}

function openLectures(): void {
  close();
  isSidebarOpen.value = true;
  sidebarTab.value = 'lecture';
}

function Performance() {
  return (
    <Section title="light.title">
      <PreferenceChoice
        label="light.choice"
        setting="lightDrawing"
        options={(['automatic', 'always', 'never'] as const).map((id) => [id, `light.${id}`])}
      />
    </Section>
  );
}

/** Files outside the atlas, each with the way to it. */
function Places() {
  const places = useSignal<readonly SetupPlace[]>([]);
  useEffect(() => {
    void api.request('setup.getPlaces').then((answer) => {
      if (answer.ok) places.value = answer.value;
      else notify('error', explain(answer.error));
    });
  }, []);
  return (
    <Section title="setup.places">
      <dl class="setup-places">
        {places.value.map(({ id, path }) => (
          <div key={id}>
            <dt>{t(`setup.place.${id}`)}</dt>
            <dd>
              <span class="setup-path">{path}</span>
              <button
                type="button"
                class="button"
                aria-label={t('setup.showPlace', { place: t(`setup.place.${id}`) })}
                onClick={() => void show(id)}
              >
                {t('setup.show')}
              </button>
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

async function show(id: SetupPlace['id']): Promise<void> {
  const answer = await api.request('setup.showPlace', { id });
  if (!answer.ok) notify('error', explain(answer.error));
}

function Privacy() {
  return (
    <Section title="setup.privacy">
      <p>{t('setup.privacyWords')}</p>
      {!setup.value.areLinksAllowed && <p>{t('setup.noLinks')}</p>}
    </Section>
  );
}

function Help() {
  const isCopied = useSignal(false);
  const copy = async () => {
    const answer = await api.request('setup.copyDiagnostics');
    if (!answer.ok) notify('error', explain(answer.error));
    isCopied.value = answer.ok;
  };
  return (
    <Section title="setup.help">
      <p>{t('setup.helpWords')}</p>
      <button type="button" class="button" onClick={() => void copy()}>
        {t('setup.copyDiagnostics')}
      </button>
      <p role="status" class="hint">
        {isCopied.value ? t('setup.diagnosticsCopied') : ''}
      </p>
    </Section>
  );
}

/** One part of the page under its own heading. */
function Section(props: { readonly title: MessageKey; readonly children: ComponentChildren }) {
  const titleId = useId();
  return (
    <section class="setup-section" aria-labelledby={titleId}>
      <h3 id={titleId}>{t(props.title)}</h3>
      {props.children}
    </section>
  );
}
