import type { Problem } from '../problems.ts';
import type { ContentFiles } from '../read-content.ts';
import { fault } from './fault.ts';

/**
 * What is drawn under the history gives its basis in both languages. That its sources are there is
 * checked for names and ways when the basemap is built, and here for who held which land.
 */
export function checkGround({ ground, sources }: ContentFiles): readonly Problem[] {
  const known = new Set(sources.map(({ value }) => value.id));
  const inBoth = new Set(ground.bases.map(({ value }) => value.text.en));
  const untold = ground.authored.filter(({ value: { properties } }) =>
    properties.basis === undefined ? false : !inBoth.has(properties.basis),
  );
  return [
    ...untold.map((one) =>
      fault(one, 'properties.basis', 'is not in db/content/ground/bases.json'),
    ),
    ...ground.holdings.flatMap((holding) =>
      holding.value.sources
        .filter((id) => !known.has(id))
        .map((id) => fault(holding, 'sources', `names no source: "${id}"`)),
    ),
  ];
}
