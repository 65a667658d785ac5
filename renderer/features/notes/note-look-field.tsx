import { useId } from 'preact/hooks';
import type { MessageKey } from '../../../geodata/model/messages/messages.ts';
import {
  CAMPAIGN_KINDS,
  NOTE_INKS,
  NOTE_LINES,
  NOTE_SYMBOLS,
  NOTE_WIDTHS,
  type NoteStyle,
  type NoteUnit,
  plainStyle,
  UNIT_KINDS,
  UNIT_SIDES,
  UNIT_SIZES,
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
      {geometry.type === 'LineString' && <CampaignField style={style} />}
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

/** The sign of a point, or the unit of troops that stands there. */
function SignField({ style }: { readonly style: NoteStyle }) {
  const { symbol = 'note', unit, ...others } = style;
  const choose = (sign: StyleOf<'symbol'> | 'unit') => {
    if (sign === 'unit') reviseDraft({ style: { ...others, unit: unit ?? FIRST_UNIT } });
    else reviseStyle(others, { symbol: sign });
  };
  return (
    <>
      <Choice<StyleOf<'symbol'> | 'unit'>
        label="notes.sign"
        value={unit === undefined ? symbol : 'unit'}
        options={[
          ...NOTE_SYMBOLS.map((each) => [each, `notes.symbol.${each}`] as const),
          ['unit', 'notes.unit'],
        ]}
        onChoose={choose}
      />
      {unit !== undefined && <UnitFields style={style} unit={unit} />}
    </>
  );
}

const FIRST_UNIT: NoteUnit = { side: 'blue', size: 'battalion', kind: 'infantry' };

interface UnitFieldsProps {
  readonly style: NoteStyle;
  readonly unit: NoteUnit;
}

/** Side, size and kind of a unit, in plain words. */
function UnitFields({ style, unit }: UnitFieldsProps) {
  const revise = (patch: Partial<NoteUnit>) => reviseStyle(style, { unit: { ...unit, ...patch } });
  return (
    <>
      <div class="field-pair">
        <Choice<NoteUnit['side']>
          label="notes.unit.side"
          value={unit.side}
          options={UNIT_SIDES.map((side) => [side, `notes.side.${side}`])}
          onChoose={(side) => revise({ side })}
        />
        <Choice<NoteUnit['size']>
          label="notes.unit.size"
          value={unit.size}
          options={UNIT_SIZES.map((size) => [size, `notes.size.${size}`])}
          onChoose={(size) => revise({ size })}
        />
      </div>
      <Choice<NoteUnit['kind']>
        label="notes.unit.kind"
        value={unit.kind}
        options={UNIT_KINDS.map((kind) => [kind, `notes.kind.${kind}`])}
        onChoose={(kind) => revise({ kind })}
      />
      <p class="hint">{t('notes.unit.hint')}</p>
    </>
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

/** What the line is on a campaign map: an arrow along it, or signs upon it. */
function CampaignField({ style }: { readonly style: NoteStyle }) {
  const { campaign: now = 'none', ...others } = style;
  const kinds = CAMPAIGN_KINDS.map((kind) => [kind, `notes.campaign.${kind}`] as const);
  return (
    <div>
      <Choice<StyleOf<'campaign'> | 'none'>
        label="notes.campaign"
        value={now}
        options={[['none', 'notes.campaign.none'], ...kinds]}
        onChoose={(kind) =>
          reviseDraft({ style: kind === 'none' ? others : { ...others, campaign: kind } })
        }
      />
      {now !== 'none' && <p class="hint">{t('notes.campaignHint')}</p>}
    </div>
  );
}
