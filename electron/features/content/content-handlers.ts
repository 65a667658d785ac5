import type { ContentDb } from '../../../db/open.ts';
import { loadAtlas } from '../../../db/queries/atlas.ts';
import { getEvent } from '../../../db/queries/events.ts';
import { getPage } from '../../../db/queries/record-page.ts';
import { ok } from '../../../geodata/model/result.ts';
import type { Handlers } from '../../requests/register.ts';

/** What the atlas itself knows. */
export function atlasHandlers(
  content: ContentDb,
): Pick<Handlers, 'atlas.load' | 'events.get' | 'records.getPage'> {
  return {
    'atlas.load': () => ok(loadAtlas(content)),
    'events.get': (input) => getEvent(content, input),
    'records.getPage': (input) => getPage(content, input),
  };
}
