import type { NoteGeometry } from '../../../geodata/model/space/lng-lat.ts';
import { formatEdtf } from '../../../geodata/model/time/format-date.ts';
import type { Note } from '../../../geodata/model/workbook/workbook.ts';
import { language, t } from '../../core/language.ts';
import { Icon } from '../../ui/icon.tsx';
import { RecordRow } from '../../ui/record-row.tsx';
import { showNote } from './notes.ts';

const SHAPE_OF = { Point: 'point', LineString: 'line', Polygon: 'area' } as const;

interface NoteRowProps {
  readonly note: Note;
  readonly isTabStop: boolean;
}

/** One note of the list: its shape, its date, its title. */
export function NoteRow({ note, isTabStop }: NoteRowProps) {
  return (
    <li class="row">
      <RecordRow
        record={{ kind: 'note', id: note.id }}
        date={note.date === null ? t('notes.always') : formatEdtf(note.date, language.value)}
        title={note.title}
        isTabStop={isTabStop}
        isCurrentShown
        onClick={() => showNote(note)}
      >
        <ShapeIcon type={note.geometry.type} />
      </RecordRow>
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
