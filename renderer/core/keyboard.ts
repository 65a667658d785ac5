import { COMMANDS, type CommandId } from '../../geodata/model/commands.ts';
import { lecture } from '../features/lectures/lecture.ts';
import { drawing, stopDrawing } from '../features/notes/drawing.ts';
import { runCommand } from './commands.ts';
import { clearSelection } from './selection.ts';

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
]);

const TEXT_FIELDS =
  'input:not([type=checkbox], [type=radio], [type=button]), textarea, select, [contenteditable]';
const FUNCTION_KEY = /^F\d+$/;
/** Where Space and Enter already mean something. */
const OPERATED = 'button, a[href], summary, [role=tab], [role=slider], input';

/** The command of a key press outside text fields, if any. */
export function commandOfKey(press: KeyPress): CommandId | undefined {
  if (press.altKey) return undefined;
  const key = press.key === ' ' ? 'Space' : press.key;
  const isCharacter = [...key].length === 1;
  const name = isCharacter ? key.toUpperCase() : key;
  if (!press.ctrlKey && !press.metaKey) return BY_KEYS.get(name);
  return BY_KEYS.get(`Mod+${press.shiftKey ? 'Shift+' : ''}${name}`);
}

/** Binds the keys of the command table, the Escape chain, and the menu, until called back. */
export function bindKeys(): () => void {
  const abort = new AbortController();
  addEventListener('keydown', onKeyDown, { signal: abort.signal });
  return () => abort.abort();
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing || lecture.peek() !== null) return;
  if (document.querySelector('dialog:modal') !== null) return;
  if (event.key === 'Escape') {
    if (escapeOnce()) event.preventDefault();
    return;
  }
  const command = commandOfKey(event);
  if (command === undefined || isTheirs(event, command)) return;
  event.preventDefault();
  if (!event.repeat || command.startsWith('time.')) runCommand(command);
}

/** Whether the key belongs to what has the focus: typing, editing text, pressing a button. */
function isTheirs(event: KeyboardEvent, command: CommandId): boolean {
  const target = event.target instanceof Element ? event.target : document.body;
  const isWithMod = event.ctrlKey || event.metaKey;
  const isText = !isWithMod && !FUNCTION_KEY.test(event.key);
  if (isInTextField(target)) return isText || command.startsWith('edit.');
  return event.key === ' ' && target.closest(OPERATED) !== null;
}

/** Whether what is typed there is text of its own, with its own undo. */
export function isInTextField(element: Element | null): boolean {
  return element?.closest(TEXT_FIELDS) != null;
}

/** One step back: what is being drawn, then chooser and selection. A draft is never thrown away. */
function escapeOnce(): boolean {
  if (drawing.peek().step === 'drawing') {
    stopDrawing();
    return true;
  }
  return drawing.peek().step === 'idle' && clearSelection();
}
