import type { NoteGeometry } from '../../../geodata/model/space/lng-lat.ts';
import { t } from '../../core/language.ts';
import { reviseDraft } from './draft.ts';

/** What can be done to the whole shape of the note being written, besides dragging it. */
export function ShapeEdits({ geometry }: { readonly geometry: NoteGeometry }) {
  return (
    <div class="shape-edits">
      <p class="hint">{t('notes.reshape')}</p>
      {geometry.type === 'LineString' && (
        <button
          type="button"
          class="button"
          title={t('notes.reverseTitle')}
          onClick={() => reviseDraft({ geometry: reversed(geometry) })}
        >
          {t('notes.reverse')}
        </button>
      )}
    </div>
  );
}

/** The same line from its other end: its arrow points the other way, its teeth stand on the other side. */
function reversed(line: NoteGeometry & { readonly type: 'LineString' }): NoteGeometry {
  return { ...line, coordinates: line.coordinates.toReversed() };
}
