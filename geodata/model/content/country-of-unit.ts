/** Countries of today in which the lands of the period lie, as ISO 3166 writes them. */
const COUNTRY_OF_UNIT: Readonly<Record<string, string>> = {
  tonkin: 'vn',
  'annam-north': 'vn',
  'annam-south': 'vn',
  cochinchina: 'vn',
  laos: 'la',
  'laos-west': 'la',
  cambodia: 'kh',
  'cambodia-west': 'kh',
  thailand: 'th',
  burma: 'mm',
  china: 'cn',
  india: 'in',
  bangladesh: 'bd',
  'hong-kong': 'hk',
  macau: 'mo',
  taiwan: 'tw',
  philippines: 'ph',
  malaya: 'my',
  brunei: 'bn',
  'sabah-sarawak': 'my',
  indonesia: 'id',
  singapore: 'sg',
};

/** The country of today of a unit of the map; a unit that is none is a country itself. */
export function countryOfUnit(unit: string): string {
  return COUNTRY_OF_UNIT[unit] ?? unit;
}
