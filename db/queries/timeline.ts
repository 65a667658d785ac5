import type {
  ChapterSpan,
  Series,
  SeriesPoint,
  TimelineContent,
} from '../../geodata/model/content/timeline.ts';
import { parseEdtf } from '../../geodata/model/time/edtf.ts';
import type { ContentDb } from '../open.ts';
import { statement } from '../statement.ts';
import { localized, localizedOrNull } from './rows.ts';

/** The chapters with their days, and the series of numbers. */
export function loadTimeline(db: ContentDb): TimelineContent {
  return { chapters: loadChapters(db), series: loadSeries(db) };
}

function loadChapters(db: ContentDb): ChapterSpan[] {
  interface Row {
    id: string;
    title_en: string;
    title_vi: string;
    days: string;
  }
  return statement<Row>(db, 'SELECT * FROM chapters ORDER BY position')
    .all()
    .map(({ id, title_en, title_vi, days }) => {
      const { startDay, endDay } = parseEdtf(days);
      return { id, title: localized(title_en, title_vi), startDay, endDay };
    });
}

function loadSeries(db: ContentDb): Series[] {
  interface Row {
    id: string;
    title_en: string;
    title_vi: string;
    unit_en: string | null;
    unit_vi: string | null;
    note_en: string | null;
    note_vi: string | null;
  }
  const points = Map.groupBy(pointRows(db), ({ series_id }) => series_id);
  return statement<Row>(db, 'SELECT * FROM series ORDER BY position')
    .all()
    .map((row) => ({
      id: row.id,
      title: localized(row.title_en, row.title_vi),
      unit: localizedOrNull(row.unit_en, row.unit_vi),
      note: localizedOrNull(row.note_en, row.note_vi),
      points: (points.get(row.id) ?? []).map(pointOf),
    }));
}

interface PointRow {
  readonly series_id: string;
  readonly edtf: string;
  readonly value: number;
  readonly what_en: string | null;
  readonly what_vi: string | null;
  readonly event_id: string;
  readonly source_id: string;
  readonly source_title: string;
}

function pointRows(db: ContentDb): PointRow[] {
  const sql = `
    SELECT p.*, s.title AS source_title FROM series_points p JOIN sources s ON s.id = p.source_id
    ORDER BY p.series_id, p.position`;
  return statement<PointRow>(db, sql).all();
}

function pointOf(row: PointRow): SeriesPoint {
  return {
    date: parseEdtf(row.edtf),
    value: row.value,
    what: localizedOrNull(row.what_en, row.what_vi),
    eventId: row.event_id,
    source: { id: row.source_id, title: row.source_title },
  };
}
