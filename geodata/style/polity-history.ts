/** From this day (ISO date; empty = always) on, the unit belongs to this polity. */
export type Change = readonly [since: string, polity: string];

const RAJ_ENDS = '1947-08-15';
const SIAM_TAKES = '1941-05-09';
const SIAM_RETURNS = '1946-11-18';
/** Kingdom of Cambodia proclaimed independent under Japanese protection, 13 March 1945. */
const CAMBODIA: Change = ['1945-03-13', 'cambodia'];
/** Kingdom of Luang Prabang, 8 April 1945; unity of Laos in the convention of 19 July 1949. */
const LAOS: Change = ['1945-04-08', 'laos'];
/** Empire of Vietnam: Bảo Đại's declaration of 11 March 1945. */
const VIETNAM: Change = ['1945-03-11', 'vietnam'];
/** Cease-fire agreement of Geneva, dated 20 July 1954, in force from 22 July. */
const NORTH: Change = ['1954-07-22', 'vietnam-north'];
const SOUTH: Change = ['1954-07-22', 'vietnam-south'];
/** Socialist Republic proclaimed by the National Assembly on 2 July 1976. */
const REUNITED: Change = ['1976-07-02', 'vietnam'];
const SOVIET: Change = ['', 'ussr'];

/**
 * Which polity a unit of the map belonged to, oldest first. A unit that is not named here is a
 * polity of its own through all the years of the atlas.
 *
 * The shapes are those of today's borders: changes that moved a line elsewhere than between two
 * units (Poland, Kashmir, the German zones, the 38th parallel …) cannot be shown and are left out.
 */
export const POLITY_HISTORY: Readonly<Record<string, readonly Change[]>> = {
  tonkin: [['', 'indochina-tonkin'], VIETNAM, NORTH, REUNITED],
  'annam-north': [['', 'indochina-annam'], VIETNAM, NORTH, REUNITED],
  'annam-south': [['', 'indochina-annam'], VIETNAM, SOUTH, REUNITED],
  // Handed over by Japan on 14 August 1945; Autonomous Republic proclaimed on 1 June 1946; joined
  // to the State of Vietnam by the French law of 4 June 1949.
  cochinchina: [
    ['', 'indochina-cochinchina'],
    ['1945-08-14', 'vietnam'],
    ['1946-06-01', 'cochinchina-republic'],
    ['1949-06-04', 'vietnam'],
    SOUTH,
    REUNITED,
  ],
  laos: [['', 'indochina-laos'], LAOS],
  cambodia: [['', 'indochina-cambodia'], CAMBODIA],
  // Ceded by the convention of Tokyo of 9 May 1941, given back by the agreement of Washington of
  // 17 November 1946, which counts as the last day of the cession here.
  'laos-west': [
    ['', 'indochina-laos'],
    [SIAM_TAKES, 'thailand'],
    [SIAM_RETURNS, 'laos'],
  ],
  'cambodia-west': [
    ['', 'indochina-cambodia'],
    [SIAM_TAKES, 'thailand'],
    [SIAM_RETURNS, 'cambodia'],
  ],

  // Burma left British India on 1 April 1937 and the Commonwealth on 4 January 1948.
  burma: [
    ['', 'raj-burma'],
    ['1937-04-01', 'burma'],
  ],
  // Indian Independence Act 1947. East Pakistan fought from 26 March to 16 December 1971.
  india: [
    ['', 'raj-india'],
    [RAJ_ENDS, 'india'],
  ],
  pk: [
    ['', 'raj-india'],
    [RAJ_ENDS, 'pakistan'],
  ],
  bangladesh: [
    ['', 'raj-india'],
    [RAJ_ENDS, 'pakistan'],
    ['1971-12-16', 'bangladesh'],
  ],

  // Federation of Malaya independent on 31 August 1957; Malaysia from 16 September 1963; Singapore
  // left it on 9 August 1965. Brunei stayed under British protection.
  malaya: [
    ['', 'british-malaya'],
    ['1957-08-31', 'malaya'],
    ['1963-09-16', 'malaysia'],
  ],
  singapore: [
    ['', 'british-singapore'],
    ['1963-09-16', 'malaysia'],
    ['1965-08-09', 'singapore'],
  ],
  'sabah-sarawak': [
    ['', 'british-borneo'],
    ['1963-09-16', 'malaysia'],
  ],
  brunei: [['', 'british-brunei']],
  // Independence proclaimed on 17 August 1945, recognised on 27 December 1949.
  indonesia: [
    ['', 'netherlands-indies'],
    ['1945-08-17', 'indonesia'],
  ],
  // Annexed as the 27th province on 17 July 1976.
  tl: [
    ['', 'portuguese-timor'],
    ['1976-07-17', 'indonesia'],
  ],

  // Retrocession on 25 October 1945; seat of the Republic of China from 8 December 1949.
  taiwan: [
    ['', 'japan'],
    ['1945-10-25', 'china'],
    ['1949-12-08', 'taiwan'],
  ],
  jp: [['', 'japan']],
  // General Order No. 1 of 2 September 1945 parts Korea at the 38th parallel.
  kr: [
    ['', 'japan'],
    ['1945-09-02', 'korea-south'],
  ],
  kp: [
    ['', 'japan'],
    ['1945-09-02', 'korea-north'],
  ],

  ru: [SOVIET],
  ua: [SOVIET],
  by: [SOVIET],
  ge: [SOVIET],
  am: [SOVIET],
  az: [SOVIET],
  kz: [SOVIET],
  uz: [SOVIET],
  tm: [SOVIET],
  kg: [SOVIET],
  tj: [SOVIET],
  // Annexed between 3 and 6 August 1940.
  ee: [
    ['', 'ee'],
    ['1940-08-06', 'ussr'],
  ],
  lv: [
    ['', 'lv'],
    ['1940-08-06', 'ussr'],
  ],
  lt: [
    ['', 'lt'],
    ['1940-08-06', 'ussr'],
  ],
  // Bessarabia, taken from Romania on 28 June 1940.
  md: [
    ['', 'ro'],
    ['1940-06-28', 'ussr'],
  ],
  rs: [['', 'yugoslavia']],
  hr: [['', 'yugoslavia']],
  si: [['', 'yugoslavia']],
  ba: [['', 'yugoslavia']],
  mk: [['', 'yugoslavia']],
  me: [['', 'yugoslavia']],
  xk: [['', 'yugoslavia']],
  cz: [['', 'czechoslovakia']],
  sk: [['', 'czechoslovakia']],
  // Federation of 15 September 1952; Eritrea was Italian, then under British administration.
  er: [
    ['', 'er'],
    ['1952-09-15', 'et'],
  ],
  ss: [['', 'sd']],
};
