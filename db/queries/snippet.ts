import { excerptOf } from '../../geodata/model/text/excerpt.ts';
import { searchWords } from '../../geodata/model/text/fold.ts';
import type { ContentDb } from '../open.ts';
import { statement } from '../statement.ts';

/**
 * The sentence of an event, or the name of who or what was in it, that says most of what was looked
 * for, around the first of its words.
 */
export function snippetOf(db: ContentDb, eventId: string, words: readonly string[]): string | null {
  const sql = `
    SELECT summary_en AS text, -2 AS place FROM events WHERE text_id = :id
    UNION ALL SELECT summary_vi, -1 FROM events WHERE text_id = :id
    UNION ALL SELECT c.text, c.position FROM claims c JOIN events e ON e.id = c.event_id
      WHERE e.text_id = :id
    UNION ALL SELECT n.text, 1000 FROM events e JOIN event_places ep ON ep.event_id = e.id
      JOIN place_names n ON n.place_id = ep.place_id WHERE e.text_id = :id
    UNION ALL SELECT n.text || ', ' || ea.role_en, 2000 FROM events e
      JOIN event_actors ea ON ea.event_id = e.id
      JOIN actor_names n ON n.actor_id = ea.actor_id WHERE e.text_id = :id
    ORDER BY place`;
  const texts = statement<{ text: string }>(db, sql).all({ id: eventId });
  let best = { count: 0, text: '' };
  for (const { text } of texts) {
    const said = searchWords(text);
    const count = words.filter((word) => said.some((one) => one.startsWith(word))).length;
    if (count > best.count) best = { count, text };
  }
  return best.count === 0 ? null : excerptOf(best.text, words);
}
