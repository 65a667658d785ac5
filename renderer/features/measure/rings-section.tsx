import { useId } from 'preact/hooks';
import type { Gun } from '../../../geodata/model/content/records.ts';
import { content } from '../../core/content.ts';
import { language, localized, t } from '../../core/language.ts';
import { openPage } from '../../core/page.ts';
import { formatLength } from './figures.ts';
import { stopMeasuring } from './measuring.ts';
import { drawnGunIds, readRadiusM, toggleGun, typedRadius } from './rings.ts';

/** Rings round a point: as far as guns of the period reached, or as far as one likes. */
export function RingsSection() {
  const titleId = useId();
  const radiusId = useId();
  const errorId = useId();
  const isRefused = typedRadius.value.trim() !== '' && readRadiusM(typedRadius.value) === null;
  return (
    <section class="measure-section" aria-labelledby={titleId}>
      <h3 id={titleId}>{t('rings.title')}</h3>
      <ul class="measure-guns">
        {content.value.guns.map((gun) => (
          <GunChoice key={gun.id} gun={gun} />
        ))}
      </ul>
      <div>
        <label class="field-label" for={radiusId}>
          {t('rings.radius')}
        </label>
        <input
          id={radiusId}
          class="field"
          type="text"
          inputMode="decimal"
          autocomplete="off"
          value={typedRadius.value}
          aria-invalid={isRefused}
          {...(isRefused && { 'aria-describedby': errorId })}
          onInput={({ currentTarget }) => {
            typedRadius.value = currentTarget.value;
          }}
        />
        {isRefused && (
          <p id={errorId} class="field-error">
            {t('rings.noRadius')}
          </p>
        )}
      </div>
      <p class="hint">{t('rings.how')}</p>
    </section>
  );
}

function GunChoice({ gun }: { readonly gun: Gun }) {
  const { id, name, rangeM, note, sources } = gun;
  return (
    <li>
      <label class="map-switch">
        <input type="checkbox" checked={drawnGunIds.value.has(id)} onChange={() => toggleGun(id)} />
        {localized(name)}, {formatLength(rangeM, language.value)}
      </label>
      <p class="hint">
        {t('rings.source')}{' '}
        {sources.map((source, index) => (
          <span key={source.id}>
            {index > 0 && '; '}
            <button type="button" class="link-button" onClick={() => readSource(source.id)}>
              {source.title}
            </button>
          </span>
        ))}
        {note !== null && `. ${localized(note)}`}
      </p>
    </li>
  );
}

/** Opens the page of a source in place of the measuring, which is kept. */
function readSource(id: string): void {
  stopMeasuring();
  openPage({ kind: 'source', id });
}
