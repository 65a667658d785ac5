import { useId } from 'preact/hooks';
import type { MessageKey } from '../../../geodata/model/messages/messages.ts';
import {
  NOTE_INKS,
  NOTE_LINES,
  NOTE_SYMBOLS,
  NOTE_WIDTHS,
  type NoteStyle,
  plainStyle,
} from '../../../geodata/model/workbook/note-style.ts';
import type { NoteDraft } from '../../../geodata/model/workbook/workbook.ts';
import { NOTE_INK_COLORS } from '../../../geodata/style/note-inks.ts';
import { t } from '../../core/language.ts';
import { theme } from '../../core/preferences.ts';
import { Choice } from './choice.tsx';
import { reviseDraft } from './draft.ts';

type StyleOf<Name extends keyof NoteStyle> = NonNullable<NoteStyle[Name]>;

/** How the note being written looks: its colour, and what its shape can have besides. */
export function NoteLookField({ draft }: { readonly draft: NoteDraft }) {
  const { style = {}, geometry } = draft;
  return (
    <section class="note-look" aria-label={t('notes.look')}>
      <InkField style={style} />
      {geometry.type === 'Point' ? <SignField style={style} /> : <LineFields style={style} />}
    </section>
  );
}

/** Says something of the look otherwise. */
function reviseStyle(style: NoteStyle, patch: NoteStyle): void {
  reviseDraft({ style: plainStyle({ ...style, ...patch }) ?? {} });
}

function InkField({ style }: { readonly style: NoteStyle }) {
  const name = useId();
  const now = style.ink ?? 'ochre';
  const colors = NOTE_INK_COLORS[theme.value];
  return (
    <fieldset class="ink-field">
      <legend class="field-label">
        {t('notes.ink')}: <span class="ink-name">{t(`notes.ink.${now}`)}</span>
      </legend>
      <div class="inks">
        {NOTE_INKS.map((ink) => (
          <label
            key={ink}
            class="ink"
            style={{ '--ink-color': colors[ink] }}
            title={t(`notes.ink.${ink}`)}
          >
            <input
              type="radio"
              name={name}
              aria-label={t(`notes.ink.${ink}`)}
              checked={ink === now}
              onChange={() => reviseStyle(style, { ink })}
            />
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function SignField({ style }: { readonly style: NoteStyle }) {
  return (
    <Choice<StyleOf<'symbol'>>
      label="notes.sign"
      value={style.symbol ?? 'note'}
      options={NOTE_SYMBOLS.map((symbol) => [symbol, `notes.symbol.${symbol}`])}
      onChoose={(symbol) => reviseStyle(style, { symbol })}
    />
  );
}

function LineFields({ style }: { readonly style: NoteStyle }) {
  const lines = NOTE_LINES.map((line): [typeof line, MessageKey] => [line, `notes.line.${line}`]);
  return (
    <div class="field-pair">
      <Choice<StyleOf<'line'>>
        label="notes.lineStyle"
        value={style.line ?? 'solid'}
        options={lines}
        onChoose={(line) => reviseStyle(style, { line })}
      />
      <Choice<StyleOf<'width'>>
        label="notes.width"
        value={style.width ?? 'medium'}
        options={NOTE_WIDTHS.map((width) => [width, `notes.width.${width}`])}
        onChoose={(width) => reviseStyle(style, { width })}
      />
    </div>
  );
}
