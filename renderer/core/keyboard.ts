import { COMMANDS, type CommandId } from '../../geodata/model/app/commands.ts';
import { runCommand } from './commands.ts';
import { escapeOnce } from './escape.ts';
import { type ModeKeyPress, mode, modeRules } from './mode.ts';
import { isScrolledBy } from './scrolled-text.ts';

/** What a key press says, as far as commands care. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

const BY_KEYS = new Map<string, CommandId>([
  ...COMMANDS.filter(({ keys }) => keys !== '').map(({ id, keys }) => [keys, id] as const),
  ['Mod+Y', 'edit.redo'],
  ['Mod+F', 'search.focus'],
]);

/** A held key says these again and again; everything else it says once. */
const REPEATED: ReadonlySet<CommandId> = new Set(['time.next', 'time.previous']);

const TEXT_FIELDS =
  'input:not([type=checkbox], [type=radio], [type=button], [type=range]), textarea, select, [contenteditable]';
const FUNCTION_KEY = /^F\d+$/;
/** Where Space and Enter already mean something. */
const OPERATED = 'button, a[href], summary, [role=tab], [role=slider], input';

/** The command of a key press outside text fields, if any. */
export function commandOfKey(press: KeyPress): CommandId | undefined {
  if (press.altKey) return commandOfAltKey(press);
  const key = press.key === ' ' ? 'Space' : press.key;
  const isCharacter = [...key].length === 1;
  const name = isCharacter ? key.toUpperCase() : key;
  const isShiftedFunction = press.shiftKey && FUNCTION_KEY.test(name);
  if (!press.ctrlKey && !press.metaKey) {
    return BY_KEYS.get(isShiftedFunction ? `Shift+${name}` : name);
  }
  return BY_KEYS.get(`Mod+${press.shiftKey ? 'Shift+' : ''}${name}`);
}

/** Alt alone goes with the arrows, as in every browser; with letters it writes other letters. */
function commandOfAltKey({ key, ctrlKey, metaKey, shiftKey }: KeyPress): CommandId | undefined {
  if (ctrlKey || metaKey || shiftKey || !key.startsWith('Arrow')) return undefined;
  return BY_KEYS.get(`Alt+${key.slice('Arrow'.length)}`);
}

/**
 * Binds the keys of the page, until called back. What is under way is asked first, then Escape
 * goes one step back, then the table of commands. A key that belongs to what has the focus (text
 * that is typed or scrolled, a button, a dialog) is nobody else's.
 */
export function bindKeys(): () => void {
  const abort = new AbortController();
  const { signal } = abort;
  addEventListener('keydown', offerToMode, { capture: true, signal });
  addEventListener('keydown', onKeyDown, { signal });
  return () => abort.abort();
}

/** Before what has the focus: while something is under way its keys are the same everywhere. */
function offerToMode(event: KeyboardEvent): void {
  const onKey = modeRules()?.onKey;
  if (onKey === undefined || isForOthers(event) || !onKey(toModePress(event))) return;
  event.preventDefault();
  event.stopPropagation();
}

function onKeyDown(event: KeyboardEvent): void {
  if (isForOthers(event)) return;
  if (event.key === 'Escape') {
    if (event.repeat || escapeOnce()) event.preventDefault();
    return;
  }
  const command = mode.peek() === 'presenting' ? undefined : commandOfKey(event);
  if (command === undefined || isTyped(event, command)) return;
  event.preventDefault();
  if (!event.repeat || REPEATED.has(command)) runCommand(command);
}

function toModePress(event: KeyboardEvent): ModeKeyPress {
  return {
    key: event.key,
    isMod: event.ctrlKey || event.metaKey,
    isShift: event.shiftKey,
    isAlt: event.altKey,
    isRepeat: event.repeat,
    isTyping: isInTextField(targetOf(event)),
    timeMs: event.timeStamp,
  };
}

/** Whether the key was used already, composes a letter, or means something where the focus is. */
function isForOthers(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing) return true;
  if (document.querySelector('dialog:modal') !== null) return true;
  const target = targetOf(event);
  const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
  const isPress = isPlain && (event.key === ' ' || event.key === 'Enter');
  return (
    (isPress && target.closest(OPERATED) !== null) || (isPlain && isScrolledBy(target, event.key))
  );
}

/** Whether the key writes or edits text where it falls. */
function isTyped(event: KeyboardEvent, command: CommandId): boolean {
  if (!isInTextField(targetOf(event))) return false;
  const isText = !event.ctrlKey && !event.metaKey && !FUNCTION_KEY.test(event.key);
  return isText || command.startsWith('edit.');
}

function targetOf({ target }: KeyboardEvent): Element {
  return target instanceof Element ? target : document.body;
}

/** Whether what is typed there is text of its own, with its own undo. */
export function isInTextField(element: Element | null): boolean {
  return element?.closest(TEXT_FIELDS) != null;
}
