import { useComputed } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { formatEdtf } from '../../../geodata/model/format-date.ts';
import type { NoteGeometry } from '../../../geodata/model/lng-lat.ts';
import type { Note } from '../../../geodata/model/workbook.ts';
import { language, t } from '../../core/language.ts';
import { hover, selection } from '../../core/selection.ts';
import { hoverProps, isRecord } from '../../ui/hover-props.ts';
import { Icon } from '../../ui/icon.tsx';
import { showNote } from './notes.ts';

const SHAPE_OF = { Point: 'point', LineString: 'line', Polygon: 'area' } as const;

interface NoteRowProps {
  readonly note: Note;
  readonly isTabStop: boolean;
}

/** One note of the list: its shape, its date, its title. */
export function NoteRow({ note, isTabStop }: NoteRowProps) {
  const record = { kind: 'note', id: note.id } as const;
  const button = useRef<HTMLButtonElement>(null);
  const isSelected = useComputed(() => isRecord(selection.value, record)).value;
  const isHovered = useComputed(() => isRecord(hover.value, record)).value;
  useEffect(() => {
    if (isSelected) button.current?.scrollIntoView({ block: 'nearest' });
  }, [isSelected]);
  return (
    <li class="row">
      <button
        ref={button}
        type="button"
        class={isHovered ? 'row-button is-note is-hovered' : 'row-button is-note'}
        data-roving
        data-note-id={note.id}
        tabIndex={isTabStop ? 0 : -1}
        aria-current={isSelected ? 'true' : undefined}
        onClick={() => showNote(note)}
        {...hoverProps(record)}
      >
        <span class="row-date sentence-case">
          {note.date === null ? t('notes.always') : formatEdtf(note.date, language.value)}
        </span>
        <span class="row-title">{note.title}</span>
        <ShapeIcon type={note.geometry.type} />
      </button>
    </li>
  );
}

/** Point, line or area, drawn and said. */
export function ShapeIcon({ type }: Pick<NoteGeometry, 'type'>) {
  return (
    <span class="shape-icon" title={t(`notes.${SHAPE_OF[type]}`)}>
      <Icon name={SHAPE_OF[type]} />
      <span class="visually-hidden">{t(`notes.${SHAPE_OF[type]}`)}</span>
    </span>
  );
}
