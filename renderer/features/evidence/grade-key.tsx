import { useId } from 'preact/hooks';
import { SOURCE_GRADES } from '../../../geodata/model/content/evidence.ts';
import { paletteOf } from '../../../geodata/style/palette.ts';
import { t } from '../../core/language.ts';
import { theme } from '../../core/preferences.ts';

/** What the colours of the grades mean, the strongest first. */
export function GradeKey() {
  const titleId = useId();
  const { grades } = paletteOf(theme.value);
  return (
    <div class="grade-key">
      <p id={titleId} class="hint">
        {t('evidence.grades')}
      </p>
      <ul aria-labelledby={titleId}>
        {SOURCE_GRADES.map((grade) => (
          <li key={grade}>
            <span class="grade-sample" aria-hidden="true" style={{ background: grades[grade] }} />
            <span class="sentence-case">{t(`records.grade.${grade}`)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
