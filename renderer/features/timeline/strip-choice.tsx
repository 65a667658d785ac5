import { localized, t } from '../../core/language.ts';
import { chooseStrip, stripChoice, timelineContent } from './strip-content.ts';

/** Chooses what stands under the timeline. */
export function StripChoice() {
  const choice = stripChoice.value ?? 'chapters';
  const option = (value: string, words: string) => (
    <option key={value} value={value} selected={value === choice}>
      {words}
    </option>
  );
  return (
    <select
      class="field strip-choice"
      aria-label={t('time.strip')}
      title={t('time.strip')}
      value={choice}
      onChange={(event) => chooseStrip(event.currentTarget.value)}
    >
      {option('none', t('time.strip.none'))}
      {option('chapters', t('time.strip.chapters'))}
      <optgroup label={t('time.strip.charts')}>
        {timelineContent.value.series.map(({ id, title }) => option(id, localized(title)))}
      </optgroup>
    </select>
  );
}
