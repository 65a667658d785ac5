import { t } from '../../core/language.ts';
import { missing } from './missing.ts';

/** What the lecture would show and is no longer there: told before it is given, never on the wall. */
export function MissingList() {
  const all = missing.value;
  if (all.length === 0) return null;
  return (
    <details class="lecture-missing">
      <summary>{t('lectures.someMissing', { count: all.length })}</summary>
      <ul>
        {all.map(({ sceneId, number, title, words }) => (
          <li
            key={sceneId}
          >{`${t('handout.numbered', { number, title })}: ${words.join('; ')}`}</li>
        ))}
      </ul>
    </details>
  );
}
