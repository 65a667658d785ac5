import type { CommandId } from '../../geodata/model/app/commands.ts';
import { modeRules } from './mode.ts';
import { notify } from './notices.ts';

type Run = () => void;
const handlers = new Map<CommandId, Run>();

/** Says what a command does; panels and map register theirs when they stand. */
export function onCommand(id: CommandId, run: Run): void {
  handlers.set(id, run);
}

/**
 * Runs a command, whether it came from the menu, a key or a button. What is under way may refuse
 * it; the person is then told why.
 */
export function runCommand(id: CommandId): void {
  const why = modeRules()?.refuseCommand?.(id) ?? null;
  if (why !== null) {
    notify('info', why);
    return;
  }
  handlers.get(id)?.();
}
