import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { t } from '../../core/language.ts';
import { Markdown } from '../../ui/markdown.tsx';
import { WritingField } from '../../ui/writing/writing-field.tsx';
import { reviseDraft } from './draft.ts';

/** The text of a note, written as Markdown or seen as it will be read. */
export function NoteBodyField({ body }: { readonly body: string }) {
  const id = useId();
  const isPreview = useSignal(false);
  return (
    <div class="body-field">
      <div class="field-head">
        <label class="field-label" for={id}>
          {t('notes.fieldBody')}
        </label>
        <button
          type="button"
          class="button is-quiet"
          onClick={() => {
            isPreview.value = !isPreview.value;
          }}
        >
          {t(isPreview.value ? 'notes.write' : 'notes.preview')}
        </button>
      </div>
      {isPreview.value ? (
        <section class="body-preview" aria-label={t('notes.preview')}>
          {body.trim() === '' ? <p class="hint">{t('notes.noWords')}</p> : <Markdown text={body} />}
        </section>
      ) : (
        <WritingField
          id={id}
          rows={8}
          mostLetters={200_000}
          describedBy={`${id}-hint`}
          text={body}
          onType={(text) => reviseDraft({ body: text })}
        />
      )}
      <p id={`${id}-hint`} class="hint">
        {t('notes.bodyHint')}
      </p>
    </div>
  );
}
