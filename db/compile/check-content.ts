import { checkIdentity } from './checks/identity.ts';
import { checkReferences } from './checks/references.ts';
import { checkRings } from './checks/rings.ts';
import type { Problem } from './problems.ts';
import type { ContentFiles } from './read-content.ts';

/** The rules of the content, each in its own file; all of them are asked every time. */
const CHECKS: readonly ((content: ContentFiles) => readonly Problem[])[] = [
  checkIdentity,
  checkReferences,
  checkRings,
];

/** Everything that is wrong with the content, what reading found included, in order of file. */
export function checkContent(content: ContentFiles): readonly Problem[] {
  return [...content.problems, ...CHECKS.flatMap((check) => check(content))].sort((a, b) =>
    a.file < b.file ? -1 : Number(a.file > b.file),
  );
}
