import { goBack, goForward } from '../../core/view-history.ts';

/** `MouseEvent.button` of the two buttons at the side of a mouse. */
const BACK = 3;
const FORWARD = 4;

/** Has the side buttons of a mouse go through the history, until called back. */
export function followMouseButtons(): () => void {
  const abort = new AbortController();
  const { signal } = abort;
  const isSide = ({ button }: MouseEvent) => button === BACK || button === FORWARD;
  // The browser beneath would leave the page on its own at either event.
  addEventListener('mousedown', (event) => isSide(event) && event.preventDefault(), { signal });
  addEventListener(
    'mouseup',
    (event) => {
      if (!isSide(event)) return;
      event.preventDefault();
      if (document.querySelector('dialog:modal') !== null) return;
      if (event.button === BACK) goBack();
      else goForward();
    },
    { signal },
  );
  return () => abort.abort();
}
