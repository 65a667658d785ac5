import { useComputed, useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { runCommand } from '../../core/commands.ts';
import { firstWhere } from '../../core/dated-rows.ts';
import { t } from '../../core/language.ts';
import { areNotesShown, showNotesOnMap } from '../../core/layers.ts';
import { notesTag } from '../../core/notes-on-map.ts';
import { selection } from '../../core/selection.ts';
import { notes, notesById } from '../../core/workbook.ts';
import { keysOf } from '../../ui/command-keys.ts';
import { Icon } from '../../ui/icon.tsx';
import { RowsAfter, RowsBefore, usePage } from '../../ui/page-of-rows.tsx';
import { moveRovingFocus } from '../../ui/roving.ts';
import { useTabStop } from '../../ui/use-tab-stop.ts';
import { type DrawnShape, drawing, leaveShape } from './drawing.ts';
import { ImportUnderWay } from './import-progress.tsx';
import { ListedNotes } from './listed-notes.tsx';
import { NoteRow } from './note-row.tsx';
import { compareNotes, hiddenNotes, shownNotes, tagCounts } from './notes.ts';
import { SignMenu } from './sign-menu.tsx';

const SHAPES = [
  { shape: 'point', command: 'note.drawPoint' },
  { shape: 'line', command: 'note.drawLine' },
  { shape: 'area', command: 'note.drawArea' },
] as const;

/** The sidebar's second tab: draw a note, and find those that are there. */
export function NotesPanel() {
  return (
    <>
      <h2 class="visually-hidden">{t('notes.title')}</h2>
      <div class="note-tools">
        <fieldset class="note-shapes" aria-label={t('notes.draw')}>
          {SHAPES.map((entry) => (
            <ShapeButton key={entry.shape} {...entry} />
          ))}
        </fieldset>
        <SignMenu />
        {drawing.value.step === 'drawing' && <DrawingUnderWay />}
      </div>
      <div class="event-list">{notes.value.length === 0 ? <NoNotes /> : <NoteLists />}</div>
      <ImportUnderWay />
      <div class="panel-foot">
        <FileButton command="notes.import" icon="import" />
        <FileButton command="notes.export" icon="export" />
      </div>
    </>
  );
}

function ShapeButton({ shape, command }: (typeof SHAPES)[number]) {
  const now = drawing.value;
  const isDrawing = now.step === 'drawing' && now.shape === shape && now.style === undefined;
  return (
    <button
      type="button"
      class="button"
      aria-pressed={isDrawing}
      aria-keyshortcuts={keysOf(command)}
      title={`${t(`command.${command}`)} (${keysOf(command)})`}
      onClick={() => (isDrawing ? leaveShape() : runCommand(command))}
    >
      <Icon name={shape satisfies DrawnShape} />
      {t(`notes.${shape}`)}
      <span class="key" aria-hidden="true">
        {keysOf(command)}
      </span>
    </button>
  );
}

function DrawingUnderWay() {
  return (
    <p class="drawing-note">
      {t('notes.drawing')}
      <button type="button" class="button" onClick={leaveShape}>
        {t('notes.cancelDrawing')}
      </button>
    </p>
  );
}

function NoNotes() {
  return (
    <div class="empty-state">
      <p>{t('notes.empty')}</p>
      <p>{t('notes.emptyNext')}</p>
    </div>
  );
}

function NoteLists() {
  const total = notes.value.length;
  const shown = shownNotes.value;
  const page = usePage(shownNotes, useComputed(placeOfSelected));
  const tabStopId = useTabStop(page.rows).value;
  return (
    <>
      <TagFilter />
      {!areNotesShown.value && <NotesHidden />}
      <p class="list-count" role="status">
        {t(total === 1 ? 'notes.countOne' : 'notes.count', { total, shown: shown.length })}
      </p>
      <ListedNotes />
      {shown.length === 0 && (
        <p class="empty-state">
          {t(notesTag.value === null ? 'notes.noneShown' : 'notes.noneOfTag')}
        </p>
      )}
      <RowsBefore page={page} />
      <ul onKeyDown={moveRovingFocus}>
        {page.rows.value.map((note) => (
          <NoteRow key={note.id} note={note} isTabStop={note.id === tabStopId} />
        ))}
      </ul>
      <RowsAfter page={page} />
      {hiddenNotes.value.length > 0 && <HiddenNotes />}
    </>
  );
}

/** Which notes are listed and drawn, by their tags; nothing to choose where there are none. */
function TagFilter() {
  const id = useId();
  if (tagCounts.value.size === 0) return null;
  return (
    <div class="tag-filter">
      <label class="field-label" for={id}>
        {t('notes.onlyTag')}
      </label>
      <select
        id={id}
        class="field"
        value={notesTag.value ?? ''}
        onChange={({ currentTarget }) => {
          notesTag.value = currentTarget.value === '' ? null : currentTarget.value;
        }}
      >
        <option value="">{t('notes.everyTag')}</option>
        {[...tagCounts.value].map(([tag, count]) => (
          <option key={tag} value={tag}>
            {t('notes.tagCount', { tag, count })}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Says why nothing of the list is on the map. */
function NotesHidden() {
  return (
    <p class="drawing-note notes-hidden">
      {t('notes.areHidden')}
      <button type="button" class="button" onClick={showNotesOnMap}>
        {t('notes.showAll')}
      </button>
    </p>
  );
}

/** The place of the selected note among those shown. */
function placeOfSelected(): number | null {
  const id = selection.value?.kind === 'note' ? selection.value.id : null;
  const note = id === null ? undefined : notesById.peek().get(id);
  if (note === undefined) return null;
  const shown = shownNotes.peek();
  const place = firstWhere(shown, (other) => compareNotes(other, note) >= 0);
  return shown[place]?.id === id ? place : null;
}

/** Nothing is lost: what the years leave out is one click away. */
function HiddenNotes() {
  const isOpen = useSignal(false);
  return (
    <details
      class="hidden-notes"
      onToggle={({ currentTarget }) => {
        isOpen.value = currentTarget.open;
      }}
    >
      <summary>
        <Icon name="chevronRight" />
        {t('notes.outside', { count: hiddenNotes.value.length })}
      </summary>
      {isOpen.value && <HiddenRows />}
    </details>
  );
}

function HiddenRows() {
  const page = usePage(hiddenNotes);
  return (
    <>
      <RowsBefore page={page} />
      <ul onKeyDown={moveRovingFocus}>
        {page.rows.value.map((note, index) => (
          <NoteRow key={note.id} note={note} isTabStop={index === 0} />
        ))}
      </ul>
      <RowsAfter page={page} />
    </>
  );
}

interface FileButtonProps {
  readonly command: 'notes.import' | 'notes.export';
  readonly icon: 'import' | 'export';
}

function FileButton({ command, icon }: FileButtonProps) {
  return (
    <button
      type="button"
      class="button"
      title={`${t(`command.${command}`)} (${keysOf(command)})`}
      onClick={() => runCommand(command)}
    >
      <Icon name={icon} />
      {t(`notes.${icon}`)}
    </button>
  );
}
