import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { t } from '../core/language.ts';
import { IconButton } from './icon-button.tsx';

interface DialogProps {
  readonly title: string;
  /** Called when the person closes it, with ×, Escape or a click outside. */
  readonly onClose: () => void;
  /** Takes the whole window, for work that a click beside it must not throw away. */
  readonly isWide?: boolean;
  readonly children: ComponentChildren;
}

/** The platform's modal dialog: it holds the focus, Escape closes it, the focus returns. */
export function Dialog({ title, onClose, isWide = false, children }: DialogProps): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    return () => {
      // One that is taken away without being closed leaves the focus nowhere.
      const isLost = document.activeElement === document.body;
      if (isLost && before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      class={isWide ? 'dialog is-wide' : 'dialog'}
      aria-labelledby={titleId}
      onClose={onClose}
      closedby={isWide ? 'closerequest' : 'any'}
    >
      <div class="dialog-head">
        <h2 id={titleId}>{title}</h2>
        <IconButton
          icon="close"
          label={t('app.close')}
          isQuiet
          onClick={() => dialog.current?.close()}
        />
      </div>
      <div class="dialog-body">{children}</div>
    </dialog>
  );
}
