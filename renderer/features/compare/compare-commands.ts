import { onCommand } from '../../core/commands.ts';
import { closeComparison, compareMaps, comparison } from '../../core/comparison.ts';
import { session } from '../../core/session.ts';
import { firstPair } from './arrangements.ts';

/** Says what the command of the comparison does. */
export function registerCompareCommands(): void {
  onCommand('view.compare', toggleComparison);
}

/** Sets a second map beside the one that is there, or goes back to one. */
function toggleComparison(): void {
  if (comparison.peek() === null) compareMaps(firstPair(session.peek()));
  else closeComparison();
}
