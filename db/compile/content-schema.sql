-- content.db: the atlas itself. Compiled by `npm run data`, read-only at run time.
-- Days are integers, inclusive, counted from 1970-01-01; all four are NULL for what is undated.

PRAGMA application_id = 0x50313743; -- 'P17C'
PRAGMA user_version = 1;

CREATE TABLE meta (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE layers (
  id TEXT PRIMARY KEY,
  position INTEGER NOT NULL UNIQUE,
  title_en TEXT NOT NULL,
  title_vi TEXT NOT NULL,
  description_en TEXT NOT NULL,
  description_vi TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE sources (
  id TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  url TEXT,
  grade TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- `id` serves as the map feature id.
CREATE TABLE features (
  id INTEGER PRIMARY KEY,
  text_id TEXT NOT NULL UNIQUE,
  layer_id TEXT NOT NULL REFERENCES layers (id),
  kind TEXT NOT NULL,
  name_en TEXT NOT NULL,
  name_vi TEXT NOT NULL,
  edtf TEXT,
  start_day INTEGER,
  end_day INTEGER,
  earliest_day INTEGER,
  latest_day INTEGER,
  accuracy_m REAL NOT NULL CHECK (accuracy_m > 0),
  is_schematic INTEGER NOT NULL CHECK (is_schematic IN (0, 1)),
  mode TEXT NOT NULL,
  rank INTEGER NOT NULL CHECK (rank BETWEEN 0 AND 3),
  geometry TEXT NOT NULL CHECK (json_valid(geometry)),
  note_en TEXT NOT NULL,
  note_vi TEXT NOT NULL,
  CHECK ((edtf IS NULL) = (start_day IS NULL)),
  CHECK (earliest_day <= start_day AND start_day <= end_day AND end_day <= latest_day)
) STRICT;
CREATE INDEX features_by_layer ON features (layer_id);

CREATE TABLE feature_sources (
  feature_id INTEGER NOT NULL REFERENCES features (id),
  position INTEGER NOT NULL,
  source_id TEXT NOT NULL REFERENCES sources (id),
  PRIMARY KEY (feature_id, position)
) STRICT, WITHOUT ROWID;

-- `id` counts in order of first day, undated last. Disputes are only ever shown whole: JSON.
CREATE TABLE events (
  id INTEGER PRIMARY KEY,
  text_id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  title_en TEXT NOT NULL,
  title_vi TEXT NOT NULL,
  edtf TEXT,
  start_day INTEGER,
  end_day INTEGER,
  earliest_day INTEGER,
  latest_day INTEGER,
  summary_en TEXT NOT NULL,
  summary_vi TEXT NOT NULL,
  body TEXT NOT NULL,
  disputes TEXT NOT NULL CHECK (json_valid(disputes)),
  -- The box around the linked features; NULL for an explicit "no place".
  west REAL,
  south REAL,
  east REAL,
  north REAL,
  CHECK ((edtf IS NULL) = (start_day IS NULL)),
  CHECK (earliest_day <= start_day AND start_day <= end_day AND end_day <= latest_day)
) STRICT;

CREATE TABLE event_layers (
  event_id INTEGER NOT NULL REFERENCES events (id),
  position INTEGER NOT NULL,
  layer_id TEXT NOT NULL REFERENCES layers (id),
  PRIMARY KEY (event_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE event_features (
  event_id INTEGER NOT NULL REFERENCES events (id),
  position INTEGER NOT NULL,
  feature_id INTEGER NOT NULL REFERENCES features (id),
  PRIMARY KEY (event_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_features_by_feature ON event_features (feature_id, event_id);

CREATE TABLE event_sources (
  event_id INTEGER NOT NULL REFERENCES events (id),
  position INTEGER NOT NULL,
  source_id TEXT NOT NULL REFERENCES sources (id),
  PRIMARY KEY (event_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE event_figures (
  event_id INTEGER NOT NULL REFERENCES events (id),
  position INTEGER NOT NULL,
  what_en TEXT NOT NULL,
  what_vi TEXT NOT NULL,
  value TEXT NOT NULL,
  source_id TEXT REFERENCES sources (id),
  PRIMARY KEY (event_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE event_essay_refs (
  event_id INTEGER NOT NULL REFERENCES events (id),
  position INTEGER NOT NULL,
  paragraph_id TEXT NOT NULL,
  PRIMARY KEY (event_id, position)
) STRICT, WITHOUT ROWID;

-- Holds text already folded by geodata/model/fold.ts: unicode61 alone does not fold đ.
-- Contentless: the rowid is events.id.
CREATE VIRTUAL TABLE event_search USING fts5 (
  title, places, text,
  content = '',
  tokenize = 'unicode61 remove_diacritics 0',
  prefix = '2 3'
);

CREATE VIRTUAL TABLE feature_bounds USING rtree (id, west, east, south, north);
