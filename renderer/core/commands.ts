import type { CommandId } from '../../geodata/model/app/commands.ts';

type Run = () => void;
const handlers = new Map<CommandId, Run>();

/** Says what a command does; panels and map register theirs when they stand. */
export function onCommand(id: CommandId, run: Run): void {
  handlers.set(id, run);
}

/** Runs a command, whether it came from the menu, a key or a button. */
export function runCommand(id: CommandId): void {
  handlers.get(id)?.();
}
