import { closePage, openPage } from './page.ts';
import { type Choice, chooser, clearSelection, select } from './selection.ts';

/**
 * Opens what was pointed at on the map. What is told of a thing comes before its page: a single
 * event or note is opened at once, and several things are asked about at that place of the map.
 */
export function openOneOf(choices: readonly Choice[], atPx: readonly [number, number]): void {
  const told = choices.filter(({ kind }) => kind !== 'feature');
  const [first] = told.length > 0 ? told : choices;
  if (first === undefined) clearOne();
  else if (told.length > 1 || (told.length === 0 && choices.length > 1)) {
    chooser.value = { options: choices, atPx };
  } else openChoice(first);
}

/** Opens one of several; the map stays where it is. */
export function openChoice({ kind, id }: Choice): void {
  if (kind === 'feature') openPage({ kind, id });
  else select({ kind, id }, { fly: false });
}

function clearOne(): void {
  if (!clearSelection()) closePage();
}
