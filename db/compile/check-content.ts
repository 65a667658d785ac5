import { checkActs } from './checks/acts.ts';
import { checkCountries } from './checks/countries.ts';
import { checkCrossings } from './checks/crossings.ts';
import { checkDates } from './checks/dates.ts';
import { checkDemilitarisedZone } from './checks/demilitarised-zone.ts';
import { checkDienBienPhu } from './checks/dien-bien-phu.ts';
import { checkEndings, checkHeldAndLost } from './checks/endings.ts';
import { checkEssay } from './checks/essay.ts';
import { checkGazetteer } from './checks/gazetteer.ts';
import { checkGround } from './checks/ground.ts';
import { checkIdentity } from './checks/identity.ts';
import { checkMarksInTime, checkNamesInTime } from './checks/names-in-time.ts';
import { checkOwnWords } from './checks/own-words.ts';
import { checkPostsByDay } from './checks/posts-by-day.ts';
import { checkReferences } from './checks/references.ts';
import { checkRings } from './checks/rings.ts';
import { checkSeries } from './checks/series.ts';
import { checkTables } from './checks/tables.ts';
import { checkTrailNetwork } from './checks/trail-network.ts';
import { checkTrailRoads } from './checks/trail-roads.ts';
import { checkTranslations } from './checks/translations.ts';
import { checkUnits } from './checks/units.ts';
import { checkNamesOfMarks, checkVietnameseNames } from './checks/vietnamese-names.ts';
import type { Problem } from './problems.ts';
import type { ContentFiles } from './read-content.ts';

/** A rule of the content: answers with every place where it is broken. */
export type ContentRule = (content: ContentFiles) => readonly Problem[];

/** What holds for any content, however small. */
export const RULES: readonly ContentRule[] = [
  checkIdentity,
  checkReferences,
  checkDates,
  checkEndings,
  checkRings,
  checkCrossings,
  checkCountries,
  checkGazetteer,
  checkGround,
  checkOwnWords,
  checkTables,
  checkSeries,
  checkTranslations,
  checkUnits,
];

/** What holds for this atlas: the rules for all content, those of its essay and of its layers. */
export const ATLAS_RULES: readonly ContentRule[] = [
  ...RULES,
  checkEssay,
  (content) => checkActs(content),
  checkNamesInTime,
  checkMarksInTime,
  checkHeldAndLost,
  checkVietnameseNames,
  checkNamesOfMarks,
  checkDienBienPhu,
  checkPostsByDay,
  checkDemilitarisedZone,
  checkTrailNetwork,
  checkTrailRoads,
];

/** Everything that is wrong with the content, what reading found included, in order of file. */
export function checkContent(
  content: ContentFiles,
  rules: readonly ContentRule[],
): readonly Problem[] {
  return [...content.problems, ...rules.flatMap((rule) => rule(content))].sort((a, b) =>
    a.file < b.file ? -1 : Number(a.file > b.file),
  );
}
