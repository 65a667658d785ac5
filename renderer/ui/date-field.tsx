import { useId } from 'preact/hooks';
import { EdtfError, FIRST_DAY, LAST_DAY, parseEdtf } from '../../geodata/model/time/edtf.ts';
import {
  edtfOfEnd,
  edtfOfStart,
  formatEdtf,
  formatWindow,
} from '../../geodata/model/time/format-date.ts';
import { readDates } from '../../geodata/model/time/read-date.ts';
import { clock } from '../core/clock.ts';
import { language, t } from '../core/language.ts';

const EXAMPLES = ['1954', '1954-05', '1954-05-07', '1954-03-13/1954-05-07'];

interface DateFieldProps {
  /** As it is written, wrong or right; `null` means at every time. */
  readonly date: string | null;
  /** What to say of a date outside the years of the atlas. */
  readonly outside: 'notes.dateOutside' | 'scans.dateOutside';
  readonly onDate: (written: string | null) => void;
}

/** A date typed in EDTF, and said back in words while it is typed. */
export function DateField({ date, outside, onDate }: DateFieldProps) {
  const id = useId();
  const reading = readDate(date ?? '', outside);
  const setDate = (text: string) => onDate(text === '' ? null : text);
  return (
    <div>
      <label class="field-label" for={id}>
        {t('notes.fieldDate')}
      </label>
      <div class="date-row">
        <input
          id={id}
          class="field"
          type="text"
          autocomplete="off"
          spellcheck={false}
          maxLength={64}
          placeholder={t('notes.always')}
          aria-invalid={reading.isWrong}
          aria-describedby={`${id}-reading ${id}-hint`}
          value={date ?? ''}
          onInput={(event) => setDate(event.currentTarget.value)}
        />
        <NowButton setDate={setDate} />
      </div>
      <p
        id={`${id}-reading`}
        class={reading.isWrong ? 'field-error' : 'date-reading'}
        aria-live="polite"
      >
        {reading.words}
      </p>
      {reading.isWrong && <Suggestions date={date ?? ''} setDate={setDate} />}
      <p id={`${id}-hint`} class="hint">
        {t('notes.dateHint')} {EXAMPLES.map(renderExample)}
        <span class="example">1941-02~</span> ({t('notes.dateAbout')})
      </p>
    </div>
  );
}

function renderExample(example: string) {
  return (
    <span key={example}>
      <span class="example">{example}</span>,{' '}
    </span>
  );
}

/** Takes the years shown. */
function NowButton({ setDate }: { readonly setDate: (text: string) => void }) {
  const { startDay, endDay } = clock.value;
  const window = formatWindow(startDay, endDay, language.value);
  return (
    <button
      type="button"
      class="button"
      title={t('notes.dateNowTitle', { window })}
      onClick={() => {
        const [start, end] = [edtfOfStart(startDay), edtfOfEnd(endDay)];
        setDate(start === end ? start : `${start}/${end}`);
      }}
    >
      {t('notes.dateNow')}
    </button>
  );
}

interface SuggestionProps {
  readonly date: string;
  readonly setDate: (text: string) => void;
}

/** What is probably meant; both, where figures can be read either way. */
function Suggestions({ date, setDate }: SuggestionProps) {
  return (
    <>
      {readDates(date).map(({ date: { edtf } }) => (
        <button key={edtf} type="button" class="button" onClick={() => setDate(edtf)}>
          {t('notes.dateSuggestion', { date: edtf })}
        </button>
      ))}
    </>
  );
}

interface DateReading {
  readonly isWrong: boolean;
  readonly words: string;
}

/** What a typed date means, or what is wrong with it. */
function readDate(text: string, outside: DateFieldProps['outside']): DateReading {
  if (text.trim() === '') {
    return { isWrong: false, words: t('notes.dateMeans', { date: t('notes.always') }) };
  }
  try {
    const { edtf, startDay, endDay } = parseEdtf(text);
    const isOutside = endDay < FIRST_DAY || startDay > LAST_DAY;
    const date = formatEdtf(edtf, language.value);
    return {
      isWrong: false,
      words: t(isOutside ? outside : 'notes.dateMeans', { date }),
    };
  } catch (error) {
    if (!(error instanceof EdtfError)) throw error;
    return {
      isWrong: true,
      words: t(`notes.dateFault.${error.fault}`, { part: error.part.trim() }),
    };
  }
}
