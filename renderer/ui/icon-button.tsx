import type { JSX } from 'preact';
import { Icon, type IconName } from './icon.tsx';

interface IconButtonProps {
  readonly icon: IconName;
  /** What it does, in words: the accessible name and the tooltip. */
  readonly label: string;
  /** Key that does the same, shown in the tooltip. */
  readonly keys?: string;
  readonly onClick: () => void;
  readonly isPressed?: boolean;
  readonly isDisabled?: boolean;
  /** No border until pointed at. */
  readonly isQuiet?: boolean;
}

/** A square button that shows an icon and says its name to everyone who asks. */
export function IconButton(props: IconButtonProps): JSX.Element {
  const { icon, label, keys, onClick, isPressed, isDisabled = false, isQuiet = false } = props;
  return (
    <button
      type="button"
      class={isQuiet ? 'icon-button is-quiet' : 'icon-button'}
      aria-label={label}
      aria-pressed={isPressed}
      title={keys ? `${label} (${keys})` : label}
      disabled={isDisabled}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}
