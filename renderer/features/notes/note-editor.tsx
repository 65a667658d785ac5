import { type Signal, useSignal } from '@preact/signals';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { NoteDraft } from '../../../geodata/model/workbook.ts';
import { t } from '../../core/language.ts';
import { notesById } from '../../core/workbook.ts';
import { keyNames } from '../../ui/command-keys.ts';
import { DateField } from '../../ui/date-field.tsx';
import { Icon } from '../../ui/icon.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { draftFaults, isDraftChanged, saveDraft } from './draft.ts';
import { drawing, reviseDraft, stopDrawing } from './drawing.ts';
import { NoteBodyField } from './note-body-field.tsx';
import { NoteLinksField } from './note-links-field.tsx';
import { ShapeIcon } from './note-row.tsx';
import { deleteNote } from './notes.ts';
import { UnsavedDialog } from './unsaved-dialog.tsx';

/** Writes a note: title, date, text and links, while the map holds its shape. */
export function NoteEditor() {
  const now = drawing.value;
  return now.step === 'editing' ? <Editor draft={now.draft} /> : null;
}

function Editor({ draft }: { readonly draft: NoteDraft }) {
  const titleId = useId();
  const form = useRef<HTMLFormElement>(null);
  const isLeaving = useSignal(false);
  const hasTriedToSave = useSignal(false);
  const save = () => {
    hasTriedToSave.value = true;
    isLeaving.value = false;
    void saveDraft().then((isSaved) => isSaved || showFirstFault(form.current));
  };
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    save();
  };
  const leave = () => {
    if (isDraftChanged(latestDraft(draft))) isLeaving.value = true;
    else stopDrawing();
  };
  useEditorKeys(save, leave);
  useLayoutEffect(() => holdFocus(form.current), []);
  return (
    <section class="record note-editor" aria-labelledby={titleId}>
      <EditorBar titleId={titleId} draft={draft} leave={leave} />
      <form ref={form} class="record-scroll note-fields" onSubmit={onSubmit}>
        <TitleField draft={draft} hasTriedToSave={hasTriedToSave} />
        <DateField
          date={draft.date}
          outside="notes.dateOutside"
          onDate={(date) => reviseDraft({ date })}
        />
        <NoteBodyField body={draft.body} />
        <NoteLinksField eventIds={draft.eventIds} />
        <p class="hint">{t('notes.reshape')}</p>
      </form>
      <EditorButtons draft={draft} save={save} leave={leave} />
      {isLeaving.value && <LeaveDialog isLeaving={isLeaving} save={save} />}
    </section>
  );
}

interface EditorBarProps {
  readonly titleId: string;
  readonly draft: NoteDraft;
  readonly leave: () => void;
}

function EditorBar({ titleId, draft, leave }: EditorBarProps) {
  return (
    <div class="record-bar">
      <h2 id={titleId} class="record-kind">
        <ShapeIcon type={draft.geometry.type} />
        {t(draft.id === null ? 'notes.new' : 'notes.editing')}
      </h2>
      <IconButton icon="close" label={t('notes.cancel')} keys="Esc" isQuiet onClick={leave} />
    </div>
  );
}

interface LeaveDialogProps {
  readonly isLeaving: Signal<boolean>;
  readonly save: () => void;
}

function LeaveDialog({ isLeaving, save }: LeaveDialogProps) {
  const stay = () => {
    isLeaving.value = false;
  };
  return <UnsavedDialog onSave={save} onDiscard={stopDrawing} onKeepWriting={stay} />;
}

interface TitleFieldProps {
  readonly draft: NoteDraft;
  readonly hasTriedToSave: Signal<boolean>;
}

function TitleField({ draft, hasTriedToSave }: TitleFieldProps) {
  const id = useId();
  const isMissing = hasTriedToSave.value && draftFaults(draft).hasNoTitle;
  return (
    <div>
      <label class="field-label" for={id}>
        {t('notes.fieldTitle')}
      </label>
      <input
        id={id}
        class="field note-title-field"
        type="text"
        required
        autocomplete="off"
        maxLength={300}
        aria-invalid={isMissing}
        aria-describedby={`${id}-hint`}
        value={draft.title}
        onInput={(event) => reviseDraft({ title: event.currentTarget.value })}
      />
      <p id={`${id}-hint`} class={isMissing ? 'field-error' : 'hint'} aria-live="polite">
        {t(isMissing ? 'notes.titleMissing' : 'notes.titleHint')}
      </p>
    </div>
  );
}

interface EditorButtonsProps {
  readonly draft: NoteDraft;
  readonly save: () => void;
  readonly leave: () => void;
}

function EditorButtons({ draft, save, leave }: EditorButtonsProps) {
  const stored = draft.id === null ? undefined : notesById.value.get(draft.id);
  return (
    <div class="editor-buttons">
      <button
        type="button"
        class="button is-primary"
        title={keyNames('Mod+Enter').join('+')}
        onClick={save}
      >
        {t('notes.save')}
      </button>
      <button type="button" class="button" title="Esc" onClick={leave}>
        {t('notes.cancel')}
      </button>
      {stored !== undefined && (
        <button
          type="button"
          class="button is-danger"
          onClick={() => {
            stopDrawing();
            void deleteNote(stored);
          }}
        >
          <Icon name="trash" />
          {t('notes.delete')}
        </button>
      )}
    </div>
  );
}

/** Ctrl+Enter saves and Escape leaves wherever the focus is, on the map too. */
function useEditorKeys(save: () => void, leave: () => void): void {
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isTaken = event.defaultPrevented || event.isComposing || event.altKey;
      if (isTaken || document.querySelector('dialog:modal') !== null) return;
      const isSave = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
      if (!isSave && event.key !== 'Escape') return;
      event.preventDefault();
      if (isSave) save();
      else leave();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  });
}

/** The title takes the focus; afterwards it goes to the note that is then shown, or to the map. */
function holdFocus(form: HTMLFormElement | null): () => void {
  form?.querySelector('input')?.focus();
  return () => {
    requestAnimationFrame(() => {
      if (document.activeElement !== document.body) return;
      const next = document.querySelector('.record-scroll') ?? document.querySelector('canvas');
      if (next instanceof HTMLElement) next.focus();
    });
  };
}

function showFirstFault(form: HTMLFormElement | null): void {
  requestAnimationFrame(() => {
    form?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  });
}

/** The draft as typed, also when the last key has not been drawn yet. */
function latestDraft(drawn: NoteDraft): NoteDraft {
  const now = drawing.peek();
  return now.step === 'editing' ? now.draft : drawn;
}
