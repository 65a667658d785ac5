import type { EventName, RequestName } from '../contract.ts';

/**
 * The names of the contract as values, for the preload: it must stay small, and the contract
 * itself brings the schemas along. The compiler refuses a missing and a surplus name alike.
 */
const REQUESTS = {
  'atlas.load': true,
  'timeline.load': true,
  'events.get': true,
  'records.getPage': true,
  'address.take': true,
  'clipboard.copy': true,
  'citations.write': true,
  'citations.save': true,
  'evidence.explain': true,
  'atlas.search': true,
  'atlas.getSnippets': true,
  'events.search': true,
  'notes.search': true,
  'settings.get': true,
  'settings.set': true,
  'session.keep': true,
  'workbook.load': true,
  'workbook.apply': true,
  'workbook.undo': true,
  'workbook.redo': true,
  'notes.export': true,
  'notes.import': true,
  'notes.cancelImport': true,
  'scans.add': true,
  'sheet.save': true,
  'relief.getStatus': true,
  'relief.chooseFiles': true,
  'relief.cancelImport': true,
  'relief.remove': true,
  'relief.readHeight': true,
  'page.tellKept': true,
  'lecture.start': true,
  'lecture.setScenes': true,
  'lecture.step': true,
  'lecture.goTo': true,
  'lecture.askToEnd': true,
  'lecture.goOn': true,
  'lecture.end': true,
  'lecture.takeAsked': true,
  'lecture.leaveScript': true,
  'lecture.showOnWall': true,
  'lecture.returnToScript': true,
  'lecture.getDisplays': true,
  'lecture.get': true,
  'lecture.reportAudience': true,
  'lecture.point': true,
  'lecture.restartClock': true,
  'lecture.toggleFullScreen': true,
  'lecture.reportReady': true,
  'lecture.reportPicture': true,
  'lecture.reopenAudience': true,
} as const satisfies Record<RequestName, true>;

const EVENTS = {
  'page.keep': true,
  'command.run': true,
  'address.asked': true,
  'lecture.asked': true,
  'settings.changed': true,
  'workbook.changed': true,
  'lecture.changed': true,
  'lecture.displaysChanged': true,
  'lecture.pointed': true,
  'lecture.pictured': true,
  'notes.imported': true,
  'notes.importProgress': true,
  'relief.progress': true,
  'relief.changed': true,
} as const satisfies Record<EventName, true>;

/** Every request a page may make. */
export const REQUEST_NAMES: ReadonlySet<string> = new Set(Object.keys(REQUESTS));

/** Every event a page may listen to. */
export const EVENT_NAMES: ReadonlySet<string> = new Set(Object.keys(EVENTS));
