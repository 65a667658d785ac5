import type { ComponentChildren } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { MessageKey } from '../../../../geodata/model/messages/messages.ts';
import { t } from '../../../core/language.ts';
import type { Outcome } from './outcome.ts';
import { shapePreview } from './shape-preview.ts';

interface OutcomeFormProps {
  readonly outcome: Outcome;
  /** What is asked for did not give a number. */
  readonly isWrong?: boolean;
  readonly apply?: MessageKey;
  readonly children: ComponentChildren;
}

/** What is asked, what it comes to in words and on the map, and the button that does it. */
export function OutcomeForm({ outcome, isWrong, apply, children }: OutcomeFormProps) {
  useLayoutEffect(() => {
    shapePreview.value = outcome.shapes;
  }, [outcome]);
  useLayoutEffect(
    () => () => {
      shapePreview.value = [];
    },
    [],
  );
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    void outcome.store?.();
  };
  return (
    <form class="shape-form" onSubmit={onSubmit}>
      {children}
      <p class={isWrong === true ? 'field-error' : 'hint'} aria-live="polite">
        {outcome.words}
      </p>
      <button type="submit" class="button" disabled={outcome.store === null}>
        {t(apply ?? 'notes.shape.apply')}
      </button>
    </form>
  );
}
