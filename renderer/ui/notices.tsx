import { t } from '../core/language.ts';
import { dismissNotice, isStaying, type Notice, notices } from '../core/notices.ts';
import { Icon } from './icon.tsx';
import { IconButton } from './icon-button.tsx';

/** Short messages over the map; errors are announced at once, the rest when there is a pause. */
export function Notices() {
  const errors = notices.value.filter(({ kind }) => kind === 'error');
  const infos = notices.value.filter(({ kind }) => kind === 'info');
  return (
    <section class="notices" aria-label={t('app.notices')}>
      <div role="alert">{errors.map(renderNotice)}</div>
      <div role="status">{infos.map(renderNotice)}</div>
    </section>
  );
}

function renderNotice(notice: Notice) {
  return (
    <div key={notice.id} class={`card notice is-${notice.kind}`}>
      <Icon name={notice.kind === 'error' ? 'warning' : 'info'} />
      <div class="notice-words">
        <p>{notice.text}</p>
        {notice.details && (
          <ul>
            {notice.details.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
      </div>
      <IconButton
        icon="close"
        label={t('app.dismiss')}
        keys={isStaying(notice) ? 'Esc' : ''}
        isQuiet
        onClick={() => dismissNotice(notice.id)}
      />
    </div>
  );
}
