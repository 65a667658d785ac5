import { useId } from 'preact/hooks';
import { boundsOf } from '../../../geodata/model/space/bounds.ts';
import { formatEdtf } from '../../../geodata/model/time/format-date.ts';
import type { Note } from '../../../geodata/model/workbook/workbook.ts';
import { flyToBounds } from '../../core/camera.ts';
import { language, t } from '../../core/language.ts';
import { clearSelection } from '../../core/selection.ts';
import { notesById } from '../../core/workbook.ts';
import { Icon } from '../../ui/icon.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { LinkedNotes } from '../../ui/linked-notes.tsx';
import { Markdown } from '../../ui/markdown.tsx';
import { duplicateNote, editNote } from './draft.ts';
import { LinkedEvents } from './linked-events.tsx';
import { ShapeIcon } from './note-row.tsx';
import { deleteNote, showTag } from './notes.ts';
import { ShapeTools } from './shape/shape-tools.tsx';

/** The selected note, set to be read. */
export function NoteView({ id }: { readonly id: string }) {
  const titleId = useId();
  const note = notesById.value.get(id);
  return (
    <section class="record note-view" aria-labelledby={titleId}>
      <div class="record-bar">
        <span class="record-kind">
          {note !== undefined && <ShapeIcon type={note.geometry.type} />}
          {t('notes.one')}
        </span>
        <IconButton
          icon="close"
          label={t('app.close')}
          keys="Esc"
          isQuiet
          onClick={clearSelection}
        />
      </div>
      <div class="record-scroll" key={id} tabIndex={-1}>
        <h2 id={titleId} class="record-title">
          {note?.title ?? t('notes.gone')}
        </h2>
        {note !== undefined && <NoteText note={note} />}
      </div>
    </section>
  );
}

function NoteText({ note }: { readonly note: Note }) {
  return (
    <>
      <p class="record-date sentence-case">
        {note.date === null ? t('notes.always') : formatEdtf(note.date, language.value)}
      </p>
      <SignWords note={note} />
      <NoteActions note={note} />
      <ShapeTools note={note} />
      {note.body.trim() === '' ? (
        <p class="hint">{t('notes.noWords')}</p>
      ) : (
        <Markdown text={note.body} />
      )}
      <LinkedEvents eventIds={note.eventIds} />
      <LinkedNotes to={{ kind: 'note', id: note.id }} />
      {note.tags !== undefined && <NoteTags tags={note.tags} />}
      {note.author !== undefined && (
        <p class="hint note-author">{t('notes.writtenBy', { author: note.author })}</p>
      )}
      {note.properties !== undefined && <FileProperties properties={note.properties} />}
    </>
  );
}

/** What its sign means: a unit, or a campaign sign. */
function SignWords({ note: { style = {}, geometry } }: { readonly note: Note }) {
  const { unit, campaign } = style;
  if (geometry.type === 'Point' && unit !== undefined) {
    const words = [
      t(`notes.kind.${unit.kind}`),
      ...(unit.size === 'none' ? [] : [t(`notes.size.${unit.size}`)]),
      t(`notes.side.${unit.side}`),
    ];
    return <p class="hint">{words.join(' · ')}</p>;
  }
  if (geometry.type !== 'LineString' || campaign === undefined) return null;
  return <p class="hint">{t(`notes.campaign.${campaign}`)}</p>;
}

/** Its tags; each shows the notes that have it. */
function NoteTags({ tags }: { readonly tags: readonly string[] }) {
  return (
    <ul class="note-tags" aria-label={t('notes.tags')}>
      {tags.map((tag) => (
        <li key={tag}>
          <button
            type="button"
            class="note-tag"
            title={t('notes.onlyTagTitle', { tag })}
            onClick={() => showTag(tag)}
          >
            {tag}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** What a file says of a note that has no place of its own for it: names and values as they are. */
function FileProperties({ properties }: { readonly properties: NonNullable<Note['properties']> }) {
  return (
    <details class="file-properties">
      <summary>{t('notes.fromFile')}</summary>
      <dl>
        {Object.entries(properties).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{typeof value === 'string' ? value : JSON.stringify(value)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function NoteActions({ note }: { readonly note: Note }) {
  const bounds = boundsOf(note.geometry.coordinates);
  return (
    <div class="note-actions">
      <button type="button" class="button" onClick={() => editNote(note)}>
        <Icon name="pencil" />
        {t('notes.edit')}
      </button>
      <button type="button" class="button" onClick={() => duplicateNote(note)}>
        {t('notes.duplicate')}
      </button>
      <button type="button" class="button" onClick={() => flyToBounds(bounds)}>
        <Icon name="point" />
        {t('records.showOnMap')}
      </button>
      <button type="button" class="button is-danger" onClick={() => void deleteNote(note)}>
        <Icon name="trash" />
        {t('notes.delete')}
      </button>
    </div>
  );
}
