-- content.db: the atlas itself. Compiled by `npm run data`, read-only at run time.
-- Days are integers, inclusive, counted from 1970-01-01; all four are NULL for what is undated.

PRAGMA application_id = 0x50313743; -- 'P17C'
PRAGMA user_version = 7;

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

CREATE TABLE chapters (
  id TEXT PRIMARY KEY,
  position INTEGER NOT NULL UNIQUE,
  days TEXT NOT NULL,
  title_en TEXT NOT NULL,
  title_vi TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- `csl` holds the whole record; the columns are what the atlas shows and asks for. `issued_day` is
-- the last day of the time it was published in, NULL where nobody noted a year.
CREATE TABLE sources (
  id TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  url TEXT,
  grade TEXT NOT NULL,
  imprint TEXT NOT NULL,
  issued_day INTEGER,
  language TEXT,
  csl TEXT NOT NULL CHECK (json_valid(csl))
) STRICT, WITHOUT ROWID;

-- How far guns of the period reach, in metres.
CREATE TABLE guns (
  id TEXT PRIMARY KEY,
  name_en TEXT NOT NULL,
  name_vi TEXT NOT NULL,
  range_m INTEGER NOT NULL CHECK (range_m > 0),
  note_en TEXT NOT NULL,
  note_vi TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE gun_sources (
  gun_id TEXT NOT NULL REFERENCES guns (id),
  position INTEGER NOT NULL,
  source_id TEXT NOT NULL REFERENCES sources (id),
  PRIMARY KEY (gun_id, position)
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
  rank INTEGER NOT NULL CHECK (rank BETWEEN 0 AND 5),
  geometry TEXT NOT NULL CHECK (json_valid(geometry)),
  note_en TEXT NOT NULL,
  note_vi TEXT NOT NULL,
  is_inferred INTEGER NOT NULL CHECK (is_inferred IN (0, 1)),
  basis TEXT,
  phase INTEGER,
  fate_en TEXT NOT NULL,
  fate_vi TEXT NOT NULL,
  garrison_en TEXT NOT NULL,
  garrison_vi TEXT NOT NULL,
  -- Of today, as ISO 3166 writes it; empty where no place of the gazetteer says it.
  country TEXT NOT NULL,
  -- Of a mark of a unit: whose it is, what draws it, and how high it stands above its place.
  unit_id TEXT,
  unit_code TEXT NOT NULL,
  unit_label TEXT NOT NULL,
  unit_slot INTEGER NOT NULL,
  -- Of its sources: the best grade, and the first day by which one had been published.
  grade TEXT NOT NULL,
  known_from_day INTEGER NOT NULL,
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

-- Days of existence are inclusive; NULL for an open end.
CREATE TABLE places (
  id INTEGER PRIMARY KEY,
  text_id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  lng REAL NOT NULL,
  lat REAL NOT NULL,
  accuracy_m REAL NOT NULL CHECK (accuracy_m > 0),
  basis TEXT NOT NULL,
  country TEXT NOT NULL,
  rank INTEGER NOT NULL CHECK (rank BETWEEN 0 AND 4),
  first_day INTEGER,
  last_day INTEGER,
  feature_id INTEGER REFERENCES features (id),
  note_en TEXT NOT NULL,
  note_vi TEXT NOT NULL
) STRICT;

-- Of two names in one language that hold on a day the first counts.
CREATE TABLE place_names (
  place_id INTEGER NOT NULL REFERENCES places (id),
  position INTEGER NOT NULL,
  lang TEXT NOT NULL,
  text TEXT NOT NULL,
  valid_from TEXT,
  valid_to TEXT,
  is_unsourced INTEGER NOT NULL CHECK (is_unsourced IN (0, 1)),
  PRIMARY KEY (place_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE place_sources (
  place_id INTEGER NOT NULL REFERENCES places (id),
  position INTEGER NOT NULL,
  source_id TEXT NOT NULL REFERENCES sources (id),
  PRIMARY KEY (place_id, position)
) STRICT, WITHOUT ROWID;

-- People and organisations. `kind` is NULL for a person; `born` and `died` are EDTF.
CREATE TABLE actors (
  id INTEGER PRIMARY KEY,
  text_id TEXT NOT NULL UNIQUE,
  is_person INTEGER NOT NULL CHECK (is_person IN (0, 1)),
  kind TEXT,
  born TEXT,
  died TEXT,
  are_dates_unsourced INTEGER NOT NULL CHECK (are_dates_unsourced IN (0, 1)),
  summary_en TEXT NOT NULL,
  summary_vi TEXT NOT NULL,
  CHECK ((kind IS NULL) = (is_person = 1))
) STRICT;

CREATE TABLE actor_names (
  actor_id INTEGER NOT NULL REFERENCES actors (id),
  position INTEGER NOT NULL,
  lang TEXT NOT NULL,
  text TEXT NOT NULL,
  valid_from TEXT,
  valid_to TEXT,
  is_unsourced INTEGER NOT NULL CHECK (is_unsourced IN (0, 1)),
  PRIMARY KEY (actor_id, position)
) STRICT, WITHOUT ROWID;

-- `source_ids` is a JSON list; empty for what is not yet sourced.
CREATE TABLE actor_roles (
  actor_id INTEGER NOT NULL REFERENCES actors (id),
  position INTEGER NOT NULL,
  role_en TEXT NOT NULL,
  role_vi TEXT NOT NULL,
  organisation_id INTEGER REFERENCES actors (id),
  valid_from TEXT,
  valid_to TEXT,
  source_ids TEXT NOT NULL CHECK (json_valid(source_ids)),
  PRIMARY KEY (actor_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE actor_links (
  actor_id INTEGER NOT NULL REFERENCES actors (id),
  position INTEGER NOT NULL,
  to_id INTEGER NOT NULL REFERENCES actors (id),
  relation_en TEXT NOT NULL,
  relation_vi TEXT NOT NULL,
  PRIMARY KEY (actor_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE actor_sources (
  actor_id INTEGER NOT NULL REFERENCES actors (id),
  position INTEGER NOT NULL,
  source_id TEXT NOT NULL REFERENCES sources (id),
  PRIMARY KEY (actor_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE actor_essay_refs (
  actor_id INTEGER NOT NULL REFERENCES actors (id),
  position INTEGER NOT NULL,
  paragraph_id TEXT NOT NULL,
  PRIMARY KEY (actor_id, position)
) STRICT, WITHOUT ROWID;

-- Units stand among the actors; what is said of one has a source each. `ref_id` is the text id of a
-- unit, a place or a person, as the kind wants it.
CREATE TABLE units (
  actor_id INTEGER PRIMARY KEY REFERENCES actors (id),
  army_id INTEGER NOT NULL REFERENCES actors (id),
  arm TEXT NOT NULL,
  size TEXT NOT NULL
) STRICT;

CREATE TABLE unit_facts (
  actor_id INTEGER NOT NULL REFERENCES units (actor_id),
  position INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('parent', 'commander', 'strength', 'position')),
  edtf TEXT,
  ref_id TEXT,
  words_en TEXT,
  words_vi TEXT,
  men INTEGER,
  note_en TEXT,
  note_vi TEXT,
  source_id TEXT NOT NULL REFERENCES sources (id),
  locator TEXT NOT NULL,
  PRIMARY KEY (actor_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX unit_facts_by_ref ON unit_facts (ref_id);

-- `id` counts in order of first day, undated last. Disputes are only ever shown whole: JSON.
CREATE TABLE events (
  id INTEGER PRIMARY KEY,
  text_id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  chapter_id TEXT NOT NULL REFERENCES chapters (id),
  title_en TEXT NOT NULL,
  title_vi TEXT NOT NULL,
  edtf TEXT,
  start_day INTEGER,
  end_day INTEGER,
  earliest_day INTEGER,
  latest_day INTEGER,
  summary_en TEXT NOT NULL,
  summary_vi TEXT NOT NULL,
  disputes TEXT NOT NULL CHECK (json_valid(disputes)),
  grade TEXT NOT NULL,
  known_from_day INTEGER NOT NULL,
  -- The box around its places and features; NULL for an explicit "no place".
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

CREATE TABLE event_places (
  event_id INTEGER NOT NULL REFERENCES events (id),
  position INTEGER NOT NULL,
  place_id INTEGER NOT NULL REFERENCES places (id),
  role TEXT NOT NULL,
  PRIMARY KEY (event_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_places_by_place ON event_places (place_id, event_id);

CREATE TABLE event_actors (
  event_id INTEGER NOT NULL REFERENCES events (id),
  position INTEGER NOT NULL,
  actor_id INTEGER NOT NULL REFERENCES actors (id),
  role_en TEXT NOT NULL,
  role_vi TEXT NOT NULL,
  PRIMARY KEY (event_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_actors_by_actor ON event_actors (actor_id, event_id);

-- A sentence or two of the body, English, and in Vietnamese where the body was translated. A claim
-- without citations is not yet sourced.
CREATE TABLE claims (
  event_id INTEGER NOT NULL REFERENCES events (id),
  position INTEGER NOT NULL,
  paragraph INTEGER NOT NULL,
  text TEXT NOT NULL,
  text_vi TEXT,
  PRIMARY KEY (event_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE citations (
  event_id INTEGER NOT NULL,
  claim_position INTEGER NOT NULL,
  position INTEGER NOT NULL,
  source_id TEXT NOT NULL REFERENCES sources (id),
  locator TEXT NOT NULL,
  PRIMARY KEY (event_id, claim_position, position),
  FOREIGN KEY (event_id, claim_position) REFERENCES claims (event_id, position)
) STRICT, WITHOUT ROWID;

-- Everything the event cites anywhere, in the order of the numbers in the record.
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
  number REAL,
  unit_en TEXT,
  unit_vi TEXT,
  as_of TEXT,
  source_id TEXT REFERENCES sources (id),
  PRIMARY KEY (event_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE event_essay_refs (
  event_id INTEGER NOT NULL REFERENCES events (id),
  position INTEGER NOT NULL,
  paragraph_id TEXT NOT NULL,
  PRIMARY KEY (event_id, position)
) STRICT, WITHOUT ROWID;

-- Dated values of several sources side by side; an event shows those it is linked to.
CREATE TABLE data_tables (
  id INTEGER PRIMARY KEY,
  text_id TEXT NOT NULL UNIQUE,
  title_en TEXT NOT NULL,
  title_vi TEXT NOT NULL,
  note_en TEXT,
  note_vi TEXT
) STRICT;

CREATE TABLE event_tables (
  event_id INTEGER NOT NULL REFERENCES events (id),
  position INTEGER NOT NULL,
  table_id INTEGER NOT NULL REFERENCES data_tables (id),
  PRIMARY KEY (event_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE data_columns (
  table_id INTEGER NOT NULL REFERENCES data_tables (id),
  position INTEGER NOT NULL,
  title_en TEXT NOT NULL,
  title_vi TEXT NOT NULL,
  unit_en TEXT,
  unit_vi TEXT,
  PRIMARY KEY (table_id, position)
) STRICT, WITHOUT ROWID;

-- A number or words of one source on one date; `since` begins a sum that ends with it.
CREATE TABLE data_points (
  table_id INTEGER NOT NULL,
  column_position INTEGER NOT NULL,
  position INTEGER NOT NULL,
  edtf TEXT NOT NULL,
  value REAL,
  text_en TEXT,
  text_vi TEXT,
  since TEXT,
  note_en TEXT,
  note_vi TEXT,
  source_id TEXT NOT NULL REFERENCES sources (id),
  locator TEXT NOT NULL,
  PRIMARY KEY (table_id, column_position, position),
  FOREIGN KEY (table_id, column_position) REFERENCES data_columns (table_id, position),
  CHECK ((value IS NULL) <> (text_en IS NULL))
) STRICT, WITHOUT ROWID;

-- What is drawn under the history. `source_ids` and `credits` are JSON lists, empty where nobody
-- has found a source; `vi` is NULL where it was written in English alone.
CREATE TABLE ground_parts (
  id TEXT PRIMARY KEY,
  name_en TEXT NOT NULL,
  name_vi TEXT NOT NULL,
  claim_en TEXT NOT NULL,
  claim_vi TEXT NOT NULL,
  basis_en TEXT NOT NULL,
  basis_vi TEXT NOT NULL,
  accuracy_m REAL,
  credits TEXT NOT NULL CHECK (json_valid(credits))
) STRICT, WITHOUT ROWID;

CREATE TABLE ground_names (
  file TEXT NOT NULL,
  text_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  name_en TEXT NOT NULL,
  name_vi TEXT NOT NULL,
  edtf TEXT,
  note TEXT,
  accuracy_m REAL,
  is_reconstructed INTEGER NOT NULL CHECK (is_reconstructed IN (0, 1)),
  basis_en TEXT,
  basis_vi TEXT,
  source_ids TEXT NOT NULL CHECK (json_valid(source_ids)),
  PRIMARY KEY (file, text_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE polities (
  id TEXT PRIMARY KEY,
  name_en TEXT NOT NULL,
  name_vi TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Why a unit of the map belonged to its state from a day on, or, of `a|b`, why the line between two
-- units is what it is.
CREATE TABLE holdings (
  id INTEGER PRIMARY KEY,
  unit TEXT NOT NULL,
  start_day INTEGER NOT NULL,
  end_day INTEGER NOT NULL,
  from_edtf TEXT,
  to_edtf TEXT,
  claim_en TEXT NOT NULL,
  claim_vi TEXT NOT NULL,
  source_ids TEXT NOT NULL CHECK (json_valid(source_ids))
) STRICT;
CREATE INDEX holdings_by_unit ON holdings (unit, start_day);

-- Numbers over time for the timeline. They stand in records, too: a series adds none.
CREATE TABLE series (
  id TEXT PRIMARY KEY,
  position INTEGER NOT NULL UNIQUE,
  title_en TEXT NOT NULL,
  title_vi TEXT NOT NULL,
  unit_en TEXT,
  unit_vi TEXT,
  note_en TEXT,
  note_vi TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE series_points (
  series_id TEXT NOT NULL REFERENCES series (id),
  position INTEGER NOT NULL,
  edtf TEXT NOT NULL,
  value REAL NOT NULL,
  what_en TEXT,
  what_vi TEXT,
  event_id TEXT NOT NULL REFERENCES events (text_id),
  source_id TEXT NOT NULL REFERENCES sources (id),
  PRIMARY KEY (series_id, position)
) STRICT, WITHOUT ROWID;

-- What search looks through holds text already folded by geodata/model/text/fold.ts: unicode61
-- alone does not fold đ. All of it is contentless, and its rowids are the order of the answers, so
-- that a search reads as many rows as it answers and weighs none.

-- Every name of everything that has one, the most looked for first.
CREATE TABLE search_names (
  rank INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  record_id TEXT NOT NULL,
  text TEXT NOT NULL
) STRICT;

-- The words of each name, and one word that is the whole name without spaces (db/queries/find-names.ts).
CREATE VIRTUAL TABLE name_search USING fts5 (
  name,
  content = '', detail = none, columnsize = 0,
  tokenize = 'unicode61 remove_diacritics 0',
  prefix = '1 2 3'
);
CREATE VIRTUAL TABLE name_words USING fts5vocab (name_search, row);

-- All that is said of an event; the rowid is events.id, which is the order of time.
CREATE VIRTUAL TABLE event_search USING fts5 (
  text,
  content = '', columnsize = 0,
  tokenize = 'unicode61 remove_diacritics 0',
  prefix = '1 2 3'
);

CREATE VIRTUAL TABLE feature_bounds USING rtree (id, west, east, south, north);
