import type { CslDate, CslName, CslSource } from '../../geodata/model/content/csl-source.ts';

/**
 * Who made a work, where it appeared and when, in one line that needs no translation:
 * `Bernard B. Fall, Lippincott, 1966`. Empty when nothing of it is known.
 */
export function imprintOf(source: CslSource): string {
  const { author = [], editor = [], publisher = '', page, issued } = source;
  const makers = author.length > 0 ? author : editor;
  return [
    makers.map(nameInWords).join(' & '),
    source['container-title'] ?? '',
    volumeOf(source),
    publisher,
    issued === undefined ? '' : dateInWords(issued),
    page === undefined ? '' : `p. ${page}`,
  ]
    .filter((part) => part !== '')
    .join(', ');
}

function volumeOf({ volume = '', issue = '' }: CslSource): string {
  return issue === '' ? volume : `${volume}(${issue})`;
}

function nameInWords(name: CslName): string {
  if ('literal' in name) return name.literal;
  return name.given === undefined ? name.family : `${name.given} ${name.family}`;
}

/** As ISO 8601 writes it, which both languages of the atlas read. */
function dateInWords({ circa, 'date-parts': dates }: CslDate): string {
  const days = dates.map((parts) => parts.map((part) => String(part).padStart(2, '0')).join('-'));
  return `${circa === true ? '~' : ''}${days.join('–')}`;
}
