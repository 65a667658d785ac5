import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { t } from '../core/language.ts';
import { IconButton } from './icon-button.tsx';

interface DialogProps {
  readonly title: string;
  /** Called when the person closes it, with ×, Escape or a click outside. */
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** The platform's modal dialog: it holds the focus, Escape closes it, the focus returns. */
export function Dialog({ title, onClose, children }: DialogProps): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const isGone = useRef(false);
  useEffect(() => {
    const box = dialog.current;
    box?.showModal();
    return () => {
      // One that is taken away without being closed leaves the focus nowhere.
      isGone.current = true;
      box?.close();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      class="dialog"
      aria-labelledby={titleId}
      onClose={() => isGone.current || onClose()}
      closedby="any"
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
