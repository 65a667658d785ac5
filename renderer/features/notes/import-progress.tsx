import { t } from '../../core/language.ts';
import { cancelImport, importProgress } from './importing.ts';

/** How far an import has come, and the button that ends it. */
export function ImportUnderWay() {
  const progress = importProgress.value;
  if (progress === null) return null;
  const { step, done, total } = progress;
  const words = t(`import.step.${step}`, { done, total });
  return (
    <section class="import-progress" aria-label={t('import.title')}>
      {/* Without a value the bar says that it is not known how much there is. */}
      <progress aria-label={words} {...(total > 0 && { max: total, value: done })} />
      <p aria-hidden="true">{words}</p>
      <button type="button" class="button" onClick={cancelImport}>
        {t('import.cancel')}
      </button>
    </section>
  );
}
