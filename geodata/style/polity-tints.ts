/** Number of a tint of the palette. */
export type Tint = 0 | 1 | 2 | 3 | 4 | 5;

/** Polities of each tint. Indochina and its neighbours were set by hand, the rest filled in. */
const POLITIES_OF_TINT: readonly (readonly [Tint, string])[] = [
  [
    0,
    `ad as at be br british-malaya bs cf ci cochinchina-republic dj fk gb gq gr hn im india
    indochina-cochinchina indochina-tonkin jo korea-north lc lv ly malaya malaysia mn mv ng
    pg pr pt raj-india tg to us vietnam-north zm`,
  ],
  [
    1,
    `ae af au bf british-borneo british-singapore burma co cu dz ee er fm fr gm gy
    indochina-annam is ke li lk mx mz na nc portuguese-timor ps pw qa raj-burma rw singapore
    sy taiwan tt uy vietnam vietnam-south`,
  ],
  [
    2,
    `ai al ar aw bangladesh bg british-brunei bt cd cm cw eh et gd gh gw ht indochina-laos it
    je laos mg ml mw nf ni pakistan pe philippines sb sl sr ussr vu ye zw`,
  ],
  [
    3,
    `bb bi bo bz ca cy de eg es gg gn hong-kong hu ie jm korea-south kw lt mr ms ne no nr pa
    sc sm so sv thailand tr ug ws`,
  ],
  [
    4,
    `bh bj cambodia cg cl cr czechoslovakia dk dm fi gl indochina-cambodia ir japan ki lb lr
    macau mc mt nl np nu py ro sa sd sh sn tn va za`,
  ],
  [
    5,
    `ao aq bm bw ch china do ec fj ga gt gu il indonesia iq km ls lu ma mu netherlands-indies
    nz om pl se sx sz td tz ve yugoslavia`,
  ],
];

/** Tint by polity. Two polities whose land ever met in the years of the atlas have different ones. */
export const POLITY_TINTS: ReadonlyMap<string, Tint> = new Map(
  POLITIES_OF_TINT.flatMap(([tint, ids]) => ids.split(/\s+/).map((id) => [id, tint] as const)),
);
