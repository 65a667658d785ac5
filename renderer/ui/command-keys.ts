import { COMMANDS, type CommandId } from '../../geodata/model/app/commands.ts';
import { t } from '../core/language.ts';

const IS_MAC = navigator.platform.startsWith('Mac');

/** The key of a command as tooltips show it, e.g. `Ctrl+Z`; empty when it has none. */
export function keysOf(id: CommandId): string {
  return keyNames(COMMANDS.find((command) => command.id === id)?.keys ?? '').join('+');
}

/** The keys of a shortcut of the command table, one by one, as they are printed on keyboards. */
export function keyNames(keys: string): readonly string[] {
  return keys.split('+').filter(Boolean).map(keyName);
}

function keyName(key: string): string {
  if (key === 'Mod') return IS_MAC ? '⌘' : 'Ctrl';
  if (key === 'Alt') return IS_MAC ? '⌥' : 'Alt';
  if (key === 'Left') return '←';
  if (key === 'Right') return '→';
  return key === 'Space' ? t('keys.space') : key;
}
