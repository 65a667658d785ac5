/**
 * The verbs of the atlas, once: the menu is built from this table, and the pages bind the keys.
 * `keys` are `KeyboardEvent.key` values with `Mod` for Ctrl (⌘ on macOS), written in Electron's
 * accelerator syntax; single letters and digits work only outside text fields.
 */
export const COMMANDS = [
  { id: 'notes.import', menu: 'file', keys: 'Mod+I' },
  { id: 'notes.export', menu: 'file', keys: 'Mod+E' },
  { id: 'sources.save', menu: 'file', keys: '' },
  { id: 'edit.undo', menu: 'edit', keys: 'Mod+Z' },
  { id: 'edit.redo', menu: 'edit', keys: 'Mod+Shift+Z' },
  { id: 'search.focus', menu: 'edit', keys: 'Mod+K' },
  { id: 'record.copyAddress', menu: 'edit', keys: 'Mod+Shift+A' },
  { id: 'view.copyAddress', menu: 'edit', keys: '' },
  { id: 'note.drawPoint', menu: 'note', keys: 'P' },
  { id: 'note.drawLine', menu: 'note', keys: 'L' },
  { id: 'note.drawArea', menu: 'note', keys: 'A' },
  { id: 'layer.toggle1', menu: 'view', keys: '1' },
  { id: 'layer.toggle2', menu: 'view', keys: '2' },
  { id: 'layer.toggle3', menu: 'view', keys: '3' },
  { id: 'layer.toggle4', menu: 'view', keys: '4' },
  { id: 'layer.toggle5', menu: 'view', keys: '5' },
  { id: 'view.compare', menu: 'view', keys: 'C' },
  { id: 'view.home', menu: 'view', keys: 'H' },
  { id: 'view.back', menu: 'view', keys: 'Alt+Left' },
  { id: 'view.forward', menu: 'view', keys: 'Alt+Right' },
  { id: 'map.why', menu: 'view', keys: 'W' },
  { id: 'map.words', menu: 'view', keys: 'D' },
  { id: 'view.legend', menu: 'view', keys: 'K' },
  { id: 'measure.toggle', menu: 'view', keys: 'M' },
  { id: 'view.theme', menu: 'view', keys: 'Mod+Shift+L' },
  { id: 'view.language', menu: 'view', keys: 'Mod+Shift+V' },
  { id: 'time.play', menu: 'time', keys: 'Space' },
  { id: 'time.next', menu: 'time', keys: '.' },
  { id: 'time.previous', menu: 'time', keys: ',' },
  { id: 'time.all', menu: 'time', keys: '0' },
  { id: 'time.focus', menu: 'time', keys: 'T' },
  { id: 'time.eventDays', menu: 'time', keys: 'Y' },
  { id: 'time.zoomIn', menu: 'time', keys: 'I' },
  { id: 'time.zoomOut', menu: 'time', keys: 'O' },
  { id: 'time.fitWindow', menu: 'time', keys: 'F' },
  { id: 'time.fitSelection', menu: 'time', keys: 'E' },
  { id: 'lecture.capture', menu: 'lecture', keys: 'Mod+Shift+C' },
  { id: 'lecture.present', menu: 'lecture', keys: 'F5' },
  { id: 'lecture.presentHere', menu: 'lecture', keys: 'Shift+F5' },
  { id: 'help.opening', menu: 'help', keys: '' },
  { id: 'help.tour', menu: 'help', keys: '' },
  { id: 'help.keys', menu: 'help', keys: '?' },
  { id: 'help.map', menu: 'help', keys: '' },
  { id: 'help.about', menu: 'help', keys: '' },
] as const;

export type CommandId = (typeof COMMANDS)[number]['id'];
export type MenuId = (typeof COMMANDS)[number]['menu'];
