import { useSignalEffect } from '@preact/signals';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { NoteDraft } from '../../../geodata/model/workbook/workbook.ts';
import { t } from '../../core/language.ts';
import { notesById } from '../../core/workbook.ts';
import { keyNames } from '../../ui/command-keys.ts';
import { DateField } from '../../ui/date-field.tsx';
import { Icon } from '../../ui/icon.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import {
  draftFaults,
  faultySaves,
  isAskedToKeep,
  leaveDraft,
  reviseDraft,
  saveDraft,
} from './draft.ts';
import { drawing, stopDrawing } from './drawing.ts';
import { NoteBodyField } from './note-body-field.tsx';
import { NoteLinksField } from './note-links-field.tsx';
import { NoteLookField } from './note-look-field.tsx';
import { ShapeIcon } from './note-row.tsx';
import { NoteAuthorField, NoteTagsField } from './note-tags-field.tsx';
import { deleteNote } from './notes.ts';
import { ShapeEdits } from './shape-edits.tsx';
import { UnsavedDialog } from './unsaved-dialog.tsx';

/** Writes a note: title, date, text and links, while the map holds its shape. */
export function NoteEditor() {
  const now = drawing.value;
  return now.step === 'editing' ? <Editor draft={now.draft} /> : null;
}

function Editor({ draft }: { readonly draft: NoteDraft }) {
  const titleId = useId();
  const form = useRef<HTMLFormElement>(null);
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    save();
  };
  useSignalEffect(() => {
    if (faultySaves.value > 0) showFirstFault(form.current);
  });
  useLayoutEffect(() => holdFocus(form.current), []);
  return (
    <section class="record note-editor" aria-labelledby={titleId}>
      <EditorBar titleId={titleId} draft={draft} />
      <form ref={form} class="record-scroll note-fields" onSubmit={onSubmit}>
        <TitleField draft={draft} />
        <DateField
          date={draft.date}
          outside="notes.dateOutside"
          onDate={(date) => reviseDraft({ date })}
        />
        <NoteBodyField body={draft.body} />
        <NoteLookField draft={draft} />
        <NoteTagsField {...(draft.tags && { tags: draft.tags })} />
        <NoteLinksField eventIds={draft.eventIds} />
        <NoteAuthorField {...(draft.author !== undefined && { author: draft.author })} />
        <ShapeEdits geometry={draft.geometry} />
      </form>
      <EditorButtons draft={draft} />
      {isAskedToKeep.value && <LeaveDialog />}
    </section>
  );
}

interface EditorBarProps {
  readonly titleId: string;
  readonly draft: NoteDraft;
}

function EditorBar({ titleId, draft }: EditorBarProps) {
  return (
    <div class="record-bar">
      <h2 id={titleId} class="record-kind">
        <ShapeIcon type={draft.geometry.type} />
        {t(draft.id === null ? 'notes.new' : 'notes.editing')}
      </h2>
      <IconButton icon="close" label={t('notes.cancel')} keys="Esc" isQuiet onClick={leaveDraft} />
    </div>
  );
}

function LeaveDialog() {
  const stay = () => {
    isAskedToKeep.value = false;
  };
  return <UnsavedDialog onSave={save} onDiscard={stopDrawing} onKeepWriting={stay} />;
}

function TitleField({ draft }: { readonly draft: NoteDraft }) {
  const id = useId();
  const isMissing = faultySaves.value > 0 && draftFaults(draft).hasNoTitle;
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

function EditorButtons({ draft }: { readonly draft: NoteDraft }) {
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
      <button type="button" class="button" title="Esc" onClick={leaveDraft}>
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

function save(): void {
  void saveDraft();
}
