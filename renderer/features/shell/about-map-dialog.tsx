import { CREDITS, type Credit } from '../../../geodata/model/content/credits.ts';
import { localized, t } from '../../core/language.ts';
import { dialog } from '../../core/panels.ts';
import { Dialog } from '../../ui/dialog.tsx';

/** Every source of the map: whose work, under which licence, and what was done to it. */
export function AboutMapDialog() {
  return (
    <Dialog title={t('credits.title')} onClose={close}>
      <div class="about">
        <p>{t('credits.lead')}</p>
        <ul class="credits">
          {CREDITS.map((credit) => (
            <CreditItem key={credit.id} credit={credit} />
          ))}
        </ul>
        <p>{t('credits.records')}</p>
        <p>{t('credits.licences')}</p>
      </div>
    </Dialog>
  );
}

function CreditItem({ credit }: { readonly credit: Credit }) {
  return (
    <li>
      <h3>{localized(credit.what)}</h3>
      <dl>
        <dt>{t('credits.source')}</dt>
        <dd>{credit.source}</dd>
        <dt>{t('credits.licence')}</dt>
        <dd>{credit.licence}</dd>
        <dt>{t('credits.done')}</dt>
        <dd>{localized(credit.done)}</dd>
      </dl>
    </li>
  );
}

function close(): void {
  if (dialog.peek() === 'map') dialog.value = null;
}
