import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { Icon, type IconName } from './icon.tsx';

interface MenuProps {
  readonly label: string;
  readonly title: string;
  readonly icon: IconName;
  /** Whether the button shows its icon alone. */
  readonly isSmall?: boolean;
  readonly children: ComponentChildren;
}

/**
 * A button that opens a small panel under itself. Escape closes it, a click beside it does, and one
 * on any of its buttons; the focus goes back.
 */
export function Menu({ label, title, icon, isSmall = false, children }: MenuProps) {
  const id = useId();
  const panel = useRef<HTMLFieldSetElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  // What lies behind is not to go back a step as well.
  const closeByEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || panel.current?.matches(':popover-open') !== true) return;
    event.stopPropagation();
    close();
  };
  const close = () => {
    panel.current?.hidePopover();
    opener.current?.focus();
  };
  return (
    <>
      <button
        ref={opener}
        type="button"
        class={isSmall ? 'icon-button is-quiet' : 'button'}
        style={{ anchorName: `--${id}` }}
        popovertarget={id}
        aria-label={label}
        title={title}
        onKeyDown={closeByEscape}
      >
        <Icon name={icon} />
        {!isSmall && <span class="bar-words">{label}</span>}
      </button>
      <fieldset
        ref={panel}
        id={id}
        popover="auto"
        class="menu card"
        aria-label={label}
        style={{ positionAnchor: `--${id}` }}
        onClick={(event) => {
          if (!(event.target instanceof Element) || event.target.closest('button') === null) return;
          close();
        }}
        onKeyDown={closeByEscape}
      >
        {children}
      </fieldset>
    </>
  );
}
