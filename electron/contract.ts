import * as v from 'valibot';
import type { AtlasAddress } from '../geodata/model/app/atlas-address.ts';
import type { CommandId } from '../geodata/model/app/commands.ts';
import {
  HANDOUT_FORMATS,
  HandoutSchema,
  MOST_SCENE_PICTURE_BYTES,
} from '../geodata/model/app/handout.ts';
import type { ManageableName } from '../geodata/model/app/policy.ts';
import { type Preferences, PreferencesPatchSchema } from '../geodata/model/app/preferences.ts';
import type { ReliefHeight, ReliefProgress, ReliefStatus } from '../geodata/model/app/relief.ts';
import { type Session, SessionPatchSchema } from '../geodata/model/app/session.ts';
import { PLACE_IDS, type SetupPlace, type SetupProblem } from '../geodata/model/app/setup.ts';
import { PictureSchema, SheetSchema } from '../geodata/model/app/sheet.ts';
import {
  type BibliographySaved,
  CITATION_FORMATS,
  CitedBySchema,
} from '../geodata/model/content/bibliography.ts';
import { PAGE_KINDS, type RecordPage } from '../geodata/model/content/record-page.ts';
import type { AtlasContent, EventRecord } from '../geodata/model/content/records.ts';
import type { TimelineContent } from '../geodata/model/content/timeline.ts';
import { MarkRefSchema, type Why } from '../geodata/model/content/why.ts';
import {
  type DatasetFacts,
  type DatasetProgress,
  type DatasetRow,
  MOST_COLUMNS,
  TableMappingSchema,
  type TablePeek,
} from '../geodata/model/datasets/dataset.ts';
import type { Cell } from '../geodata/model/datasets/packed-points.ts';
import type { AtlasError, Result } from '../geodata/model/result.ts';
import { LngLatSchema } from '../geodata/model/space/lng-lat.ts';
import { type AtlasFound, AtlasSearchSchema, type Found } from '../geodata/model/text/search.ts';
import type {
  Backup,
  BackupComparison,
  BackupList,
  RescueReport,
} from '../geodata/model/workbook/backups.ts';
import {
  type Applied,
  ChangeSchema,
  type WorkbookContent,
} from '../geodata/model/workbook/change.ts';
import { EXPORT_FORMATS } from '../geodata/model/workbook/export-formats.ts';
import type { ImportProgress, ImportReport } from '../geodata/model/workbook/import-report.ts';
import { ImportChoicesSchema, type ImportSheet } from '../geodata/model/workbook/import-sheet.ts';
import {
  type AskedLecture,
  AUDIENCE_REPORTS,
  type Displays,
  LECTURE_STEPS,
  type LectureBegun,
  type LectureState,
  LectureViewSchema,
  PICTURE_KINDS,
  type Pointing,
  PointingSchema,
} from '../geodata/model/workbook/lecture.ts';
import { ClockWindowSchema, IdSchema } from '../geodata/model/workbook/workbook.ts';

/** Letters that are copied at once, at most: a bibliography, not a book. */
const MOST_COPIED = 2_000_000;

/** Rows that are read at once, at most: as many as a list shows. */
const MOST_ROWS_READ = 500;

/**
 * Every request a page may make, once: the schema its input must pass and the type it answers
 * with. Main registers handlers from it, the preload derives `window.atlas` from it, and pages
 * call it. Answers are plain data and always a {@link Result}.
 */
export const requests = {
  'atlas.load': request<AtlasContent>()(v.undefined()),
  /** What stands on the timeline beside the events. */
  'timeline.load': request<TimelineContent>()(v.undefined()),
  'events.get': request<EventRecord>()(v.object({ id: v.pipe(v.string(), v.maxLength(64)) })),
  /** All that is known of a place, a person, an organisation, a feature or a source. */
  'records.getPage': request<RecordPage>()(
    v.object({ kind: v.picklist(PAGE_KINDS), id: v.pipe(v.string(), v.maxLength(64)) }),
  ),
  /** What somebody asked the system to open, once; `null` when there is none. */
  'address.take': request<AtlasAddress | null>()(v.undefined()),
  /** Puts words on the system's clipboard. */
  'clipboard.copy': request<null>()(
    v.object({ text: v.pipe(v.string(), v.maxLength(MOST_COPIED)) }),
  ),
  /** The works that a record rests on, or all of the atlas, written in a format. */
  'citations.write': request<string>()(
    v.object({ citedBy: CitedBySchema, format: v.picklist(CITATION_FORMATS) }),
  ),
  /** Asks for a file, then saves them there as its ending says; `null` when cancelled. */
  'citations.save': request<BibliographySaved | null>()(v.object({ citedBy: CitedBySchema })),
  /** Why something is drawn on the map: who says so, and how its position is known. */
  'evidence.explain': request<Why>()(MarkRefSchema),
  /** What the atlas has for what is typed, whatever it is, the best first. */
  'atlas.search': request<AtlasFound>()(AtlasSearchSchema),
  /** For events found by what is said of them, the sentences that say it, by their ids. */
  'atlas.getSnippets': request<Readonly<Record<string, string>>>()(
    v.object({
      text: v.pipe(v.string(), v.maxLength(200)),
      ids: v.pipe(v.array(v.pipe(v.string(), v.maxLength(64))), v.maxLength(100)),
    }),
  ),
  /** Events and notes that have every word; diacritics and đ do not matter. */
  'events.search': request<Found>()(SearchText()),
  'notes.search': request<Found>()(SearchText()),
  'settings.get': request<SettingsAnswer>()(v.undefined()),
  /** Changes preferences and stores them; every window is told. Answers all of them. */
  'settings.set': request<Preferences>()(PreferencesPatchSchema),
  /** Where workbook, settings and log of this person are. */
  'setup.getPlaces': request<readonly SetupPlace[]>()(v.undefined()),
  /** Shows one of them in the system's own window of folders. */
  'setup.showPlace': request<null>()(v.object({ id: v.picklist(PLACE_IDS) })),
  /** Puts what its makers need to know of this atlas on the clipboard. */
  'setup.copyDiagnostics': request<null>()(v.undefined()),
  /** Stores where the person is, for the next start. */
  'session.keep': request<null>()(SessionPatchSchema),
  'workbook.load': request<WorkbookContent>()(v.undefined()),
  'workbook.apply': request<Applied>()(ChangeSchema),
  'workbook.undo': request<Applied>()(v.undefined()),
  'workbook.redo': request<Applied>()(v.undefined()),
  /** Asks for a workbook and goes on with it; `null` also when cancelled. The page is loaded anew. */
  'workbook.openOther': request<null>()(v.undefined()),
  /** Asks where, makes an empty workbook there and goes on with it. */
  'workbook.create': request<null>()(v.undefined()),
  /** Asks where, writes a copy there and goes on with that. */
  'workbook.saveCopy': request<null>()(v.undefined()),
  /** What could be saved of the workbook that does not open. */
  'rescue.examine': request<RescueReport>()(v.undefined()),
  /** Saves it into a new workbook beside it, and goes on with that. */
  'rescue.salvage': request<null>()(v.undefined()),
  /** The backups of the open workbook. */
  'backups.list': request<BackupList>()(v.undefined()),
  /** Makes one now; `null` when the newest one holds the same. */
  'backups.make': request<Backup | null>()(v.undefined()),
  /** Whether a backup is sound, and what differs from it now. */
  'backups.compare': request<BackupComparison>()(v.object({ name: BackupFile() })),
  /** Goes back to a backup. The replaced file is kept, and the window is loaded anew. */
  'backups.restore': request<null>()(v.object({ name: BackupFile() })),
  /** Shows the folder of the backups. */
  'backups.openFolder': request<null>()(v.undefined()),
  /** Asks for a file with the system's dialog; `null` when the person cancels. */
  'notes.export': request<FileOutcome | null>()(v.object({ format: v.picklist(EXPORT_FORMATS) })),
  /** Asks for a file and opens it, to be looked at; `null` when cancelled there. */
  'notes.openImport': request<ImportSheet | null>()(v.undefined()),
  /** What would become of the open file by other choices. */
  'notes.lookAtImport': request<ImportSheet>()(ImportChoicesSchema),
  /** Stores what of the open file can be used as one edit, and closes it. */
  'notes.import': request<NotesImported>()(ImportChoicesSchema),
  /** Closes the file and ends the import under way, if there is one; its own request then answers so. */
  'notes.cancelImport': request<null>()(v.undefined()),
  /** Asks for an image, checks it, then stores it as a scanned map; `null` when cancelled. */
  'scans.add': request<ScanAdded | null>()(v.undefined()),
  /** Draws a sheet and asks where it is to be stored; `null` when the person cancels. */
  'sheet.save': request<SheetSaved | null>()(SheetSchema),
  /** Asks where a picture of the map is to be stored; `null` when the person cancels. */
  'sheet.savePicture': request<SheetSaved | null>()(PictureSchema),
  /** Asks for a table and looks at its beginning; `null` when cancelled in the dialog. */
  'datasets.choose': request<TablePeek | null>()(v.undefined()),
  /** Reads the table that was chosen to its end, and adds it to the workbook. */
  'datasets.import': request<DatasetAdded>()(
    v.object({
      token: v.pipe(v.string(), v.uuid()),
      title: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(300)),
      mapping: TableMappingSchema,
    }),
  ),
  /** Ends the import under way, if there is one; its own request then answers so. */
  'datasets.cancelImport': request<null>()(v.undefined()),
  'datasets.describe': request<DatasetOverview>()(v.object({ id: IdSchema })),
  /** Rows by their number in the file, from 0. */
  'datasets.getRows': request<readonly DatasetRow[]>()(
    v.object({
      id: IdSchema,
      rows: v.pipe(v.array(RowNumber()), v.maxLength(MOST_ROWS_READ)),
    }),
  ),
  /** The rows by the values of a column, of which the commonest are told apart. */
  'datasets.getGroups': request<DatasetGroups>()(
    v.object({ id: IdSchema, column: ColumnNumber() }),
  ),
  /** Asks for a file, then saves the rows of a window and an area there; `null` when cancelled. */
  'datasets.saveRows': request<RowsSaved | null>()(
    v.object({
      id: IdSchema,
      title: v.pipe(v.string(), v.minLength(1), v.maxLength(300)),
      window: v.nullable(ClockWindowSchema),
      bounds: v.nullable(BoundsInput()),
    }),
  ),
  /** Asks where a lecture is to be written; `null` when cancelled. Nothing is written yet. */
  'handout.chooseFile': request<SheetSaved | null>()(
    v.object({ format: v.picklist(HANDOUT_FORMATS), title: v.pipe(v.string(), v.maxLength(300)) }),
  ),
  /** Writes the lecture to where that was, whole or not at all. */
  'handout.save': request<SheetSaved>()(HandoutSchema),
  'relief.getStatus': request<ReliefAnswer>()(v.undefined()),
  /** Asks for elevation files, then adds all of them or none; `null` when cancelled in the dialog. */
  'relief.chooseFiles': request<ReliefStatus | null>()(v.undefined()),
  /** Ends the import under way, if there is one; its own request then answers so. */
  'relief.cancelImport': request<null>()(v.undefined()),
  /** Removes all elevation that was added. */
  'relief.remove': request<ReliefStatus>()(v.undefined()),
  'relief.readHeight': request<ReliefHeight | null>()(v.object({ lngLat: LngLatSchema })),
  /** What the page had to keep is kept. */
  'page.tellKept': request<null>()(v.undefined()),
  'lecture.start': request<LectureBegun>()(
    v.object({
      sceneIds: SceneIds(),
      sceneId: v.nullable(IdSchema),
      isContinued: v.boolean(),
      pictures: v.nullable(v.picklist(PICTURE_KINDS)),
    }),
  ),
  /** Scenes were added, removed, passed over or put in another order. */
  'lecture.setScenes': request<null>()(v.object({ sceneIds: SceneIds() })),
  'lecture.step': request<null>()(v.object({ step: v.picklist(LECTURE_STEPS) })),
  'lecture.goTo': request<null>()(v.object({ index: Index() })),
  /** Asks the lecturer, in their own window, whether the lecture is to end. */
  'lecture.askToEnd': request<null>()(v.undefined()),
  /** The lecturer answers that it goes on. */
  'lecture.goOn': request<null>()(v.undefined()),
  'lecture.end': request<null>()(v.undefined()),
  /** The lecture that the atlas was started with, once; `null` when none is asked for. */
  'lecture.takeAsked': request<AskedLecture | null>()(v.undefined()),
  /** The lecturer takes the map in hand; the wall stays with the scene. */
  'lecture.leaveScript': request<null>()(v.undefined()),
  /** What the lecturer looks at comes on the wall, or (`null`) the scene again. */
  'lecture.showOnWall': request<null>()(v.object({ view: v.nullable(LectureViewSchema) })),
  /** Every window shows the scene again. */
  'lecture.returnToScript': request<null>()(v.undefined()),
  'lecture.getDisplays': request<Displays>()(v.undefined()),
  /** The lecture under way, for a window that opens during it. */
  'lecture.get': request<LectureState | null>()(v.undefined()),
  /** The audience window says whether it shows the scene. */
  'lecture.reportAudience': request<null>()(v.object({ report: v.picklist(AUDIENCE_REPORTS) })),
  /** Points at something, for every window of the lecture. */
  'lecture.point': request<null>()(PointingSchema),
  /** The clock of the lecture begins anew. */
  'lecture.restartClock': request<null>()(v.undefined()),
  /** The audience window fills its display, or no longer does. */
  'lecture.toggleFullScreen': request<null>()(v.undefined()),
  /** The audience window has the picture of a scene ready; `null` when it no longer has one. */
  'lecture.reportReady': request<null>()(v.object({ sceneId: v.nullable(IdSchema) })),
  /** The audience window hands over how a scene looks on the wall: a small JPEG, or what was asked for. */
  'lecture.reportPicture': request<null>()(
    v.object({ sceneId: IdSchema, bytes: Picture(), widthPx: SidePx(), heightPx: SidePx() }),
  ),
  /** Loads the audience window anew, unless it shows the scene. */
  'lecture.reopenAudience': request<null>()(v.undefined()),
} as const;

/** What main tells pages unasked, by name. */
export interface AtlasEvents {
  /** The page is about to go: what it has not kept yet is to be kept now. */
  'page.keep': null;
  /** A menu entry was chosen. */
  'command.run': { readonly id: CommandId };
  /** The system was asked to open an address: `address.take` tells which. */
  'address.asked': null;
  /** The atlas was started again with a lecture: `lecture.takeAsked` tells which. */
  'lecture.asked': null;
  /** The preferences are others, whichever window changed them. */
  'settings.changed': Preferences;
  /** The presenter's window stored this; the audience window hears it so. */
  'workbook.changed': Applied;
  /** A backup that is made by itself could not be made. */
  'backups.failed': AtlasError;
  /** The lecture began, moved on or ended (`null`). */
  'lecture.changed': LectureState | null;
  /** A display came, went or changed. */
  'lecture.displaysChanged': Displays;
  /** What the lecturer points at, also told to the window that said so. */
  'lecture.pointed': Pointing;
  /** How a scene looks on the wall. */
  'lecture.pictured': {
    readonly sceneId: string;
    readonly bytes: Uint8Array<ArrayBuffer>;
    readonly widthPx: number;
    readonly heightPx: number;
  };
  /** An import that the presenter's window asked for was stored; the audience window hears it so. */
  'notes.imported': Pick<NotesImported, 'appliedJson'>;
  /** How far an import of notes has come; `null` when it ended. */
  'notes.importProgress': ImportProgress | null;
  /** How far an import of a table has come; `null` when it ended. */
  'datasets.progress': DatasetProgress | null;
  /** How far an import of elevation has come; `null` when it ended. */
  'relief.progress': ReliefProgress | null;
  /** The relief is another one: tiles must be asked for anew. */
  'relief.changed': ReliefStatus;
}

export interface SettingsAnswer {
  readonly preferences: Preferences;
  /** As the atlas was left the last time. */
  readonly session: Session;
  /** What `system` stands for here. */
  readonly systemLanguage: 'en' | 'vi';
  /** Whether the atlas was started as delivered. */
  readonly isSafe: boolean;
  /** Preferences that the policy of this computer lays down. */
  readonly managed: readonly ManageableName[];
  /** Whether the policy lets addresses of the web be opened. */
  readonly areLinksAllowed: boolean;
  /** What is wrong with settings and policy. */
  readonly problems: readonly SetupProblem[];
}

export interface FileOutcome {
  readonly fileName: string;
  readonly noteCount: number;
}

/** What an import of notes stored. */
export interface NotesImported {
  readonly fileName: string;
  readonly report: ImportReport;
  /**
   * The {@link Applied} of the import as JSON in UTF-8. Tens of thousands of rows cross as bytes:
   * walking them as objects would hold up main.
   */
  readonly appliedJson: Uint8Array<ArrayBuffer>;
}

/** A scanned map that was stored. */
export interface ScanAdded extends Applied {
  readonly scanId: string;
  readonly fileName: string;
}

/** A table that was added. */
export interface DatasetAdded extends Applied {
  readonly datasetId: string;
}

/** What is known of a dataset, and the cells of its points. */
export interface DatasetOverview {
  readonly facts: DatasetFacts;
  readonly cells: readonly Cell[];
}

/** The rows of a dataset by the values of a column. */
export interface DatasetGroups {
  /** Those of most rows first; `null` stands for all values but those told apart. */
  readonly values: readonly (string | null)[];
  /** The place in `values` of each row. */
  readonly groupOfRow: Uint8Array<ArrayBuffer>;
}

/** Rows that were saved as a file. */
export interface RowsSaved {
  readonly fileName: string;
  readonly rowCount: number;
}

/** A sheet that was stored. */
export interface SheetSaved {
  readonly fileName: string;
}

export interface ReliefAnswer {
  readonly status: ReliefStatus;
  /** Of an import under way, for a window that opens during it. */
  readonly progress: ReliefProgress | null;
}

export type RequestName = keyof typeof requests;
export type EventName = keyof AtlasEvents;
export type RequestInput<N extends RequestName> = v.InferOutput<(typeof requests)[N]['input']>;

/** What the preload puts on `window.atlas`. */
export interface AtlasBridge {
  /** Never rejects for an expected failure: that is an `ok: false` result. */
  request<N extends RequestName>(
    name: N,
    ...input: undefined extends RequestInput<N> ? [] : [RequestInput<N>]
  ): Promise<Result<OutputOf<N>>>;
  /** Listens until the returned function is called. */
  on<N extends EventName>(name: N, listener: (payload: AtlasEvents[N]) => void): () => void;
}

/** The answer of a request when all went well. */
export type OutputOf<N extends RequestName> =
  (typeof requests)[N] extends Request<infer O, infer _> ? O : never;

interface Request<Output, Input extends v.GenericSchema> {
  readonly input: Input;
  /** Type only: there is never a value here. */
  readonly output?: { readonly of: Output };
}

function request<Output>() {
  return <Input extends v.GenericSchema>(input: Input): Request<Output, Input> => ({ input });
}

function SearchText() {
  return v.object({ text: v.pipe(v.string(), v.maxLength(200)) });
}

/** A name and no path. */
function BackupFile() {
  return v.pipe(v.string(), v.maxLength(120), v.regex(/^[\w-][\w.-]*\.p17$/));
}

function SceneIds() {
  return v.pipe(v.array(IdSchema), v.maxLength(10_000));
}

function SidePx() {
  return v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20_000));
}

function Picture() {
  return v.custom<Uint8Array<ArrayBuffer>>(
    (value) => value instanceof Uint8Array && value.byteLength <= MOST_SCENE_PICTURE_BYTES,
    'not a picture, or too large',
  );
}

function Index() {
  return v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000));
}

function RowNumber() {
  return v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2 ** 31));
}

function ColumnNumber() {
  return v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_COLUMNS - 1));
}

/** West, south, east, north; the map may have been dragged round the globe. */
function BoundsInput() {
  const lng = v.pipe(v.number(), v.finite(), v.minValue(-1800), v.maxValue(1800));
  const lat = v.pipe(v.number(), v.finite(), v.minValue(-90), v.maxValue(90));
  return v.strictTuple([lng, lat, lng, lat]);
}
