import type { AtlasError } from '../../geodata/model/result.ts';
import { explain, t } from '../core/language.ts';

/** In place of the atlas when it could not be loaded: what is wrong and what to do. */
export function FailurePage({ error }: { readonly error: AtlasError }) {
  return (
    <main class="failure-page">
      <div class="failure-sheet" role="alert">
        <h1>{t('app.failed')}</h1>
        <p>{explain(error)}</p>
        <p>{t('app.failedAdvice')}</p>
        <button type="button" class="button is-primary" onClick={() => location.reload()}>
          {t('app.tryAgain')}
        </button>
      </div>
    </main>
  );
}
