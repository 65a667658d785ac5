import type { ContentDb } from '../../../db/open.ts';
import { loadAtlas } from '../../../db/queries/atlas.ts';
import { getEvent } from '../../../db/queries/events.ts';
import { explainMark } from '../../../db/queries/explain-mark.ts';
import { getPage } from '../../../db/queries/record-page.ts';
import { loadTimeline } from '../../../db/queries/timeline.ts';
import { ok } from '../../../geodata/model/result.ts';
import type { Handlers } from '../../requests/register.ts';

/** What the atlas itself knows. */
export function atlasHandlers(
  content: ContentDb,
): Pick<
  Handlers,
  'atlas.load' | 'timeline.load' | 'events.get' | 'records.getPage' | 'evidence.explain'
> {
  return {
    'atlas.load': () => ok(loadAtlas(content)),
    'timeline.load': () => ok(loadTimeline(content)),
    'events.get': (input) => getEvent(content, input),
    'records.getPage': (input) => getPage(content, input),
    'evidence.explain': (input) => explainMark(content, input),
  };
}
