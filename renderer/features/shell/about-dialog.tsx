import { version } from '../../../package.json';
import { runCommand } from '../../core/commands.ts';
import { content } from '../../core/content.ts';
import { t } from '../../core/language.ts';
import { dialog } from '../../core/panels.ts';
import { Dialog } from '../../ui/dialog.tsx';

/** What this is, and whose work it rests on. */
export function AboutDialog() {
  const { events, layers } = content.value;
  const features = layers.reduce((sum, layer) => sum + layer.features.features.length, 0);
  return (
    <Dialog title={t('command.help.about')} onClose={close}>
      <div class="about">
        <p class="about-lead">{t('app.subtitle')}</p>
        <p>
          {t('about.edition', { version })}
          <br />
          {t('about.counts', { events: events.length, features })}
        </p>
        <p>{t('about.offline')}</p>
        <h3>{t('about.credits')}</h3>
        <ul>
          <li>{t('about.history')}</li>
          <li>
            <button type="button" class="link-button" onClick={() => runCommand('help.map')}>
              {t('credits.title')}
            </button>
          </li>
          <li>{t('about.fonts')}</li>
          <li>{t('about.software')}</li>
        </ul>
      </div>
    </Dialog>
  );
}

function close(): void {
  dialog.value = null;
}
