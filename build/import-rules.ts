import type { IRegularForbiddenRuleType as Rule } from 'dependency-cruiser';

const VALIBOT = '(^|/)node_modules/valibot/|^valibot$';
const SQLITE = '(^|/)node_modules/(@types/)?better-sqlite3/|^better-sqlite3$';
const ELECTRON = '(^|/)node_modules/electron/|^electron$';
const STYLE_SPEC = '(^|/)node_modules/@maplibre/maplibre-gl-style-spec/';
const MAP_LIBRARIES = '(^|/)node_modules/(maplibre-gl|terra-draw[^/]*|@maplibre/[^/]+)/';
const GEOJSON_TYPES = '(^|/)node_modules/@types/geojson/';
const GEOGRAPHY =
  '(^|/)node_modules/(@turf|topojson-client|@types/topojson-client|world-atlas|cities\\.json)/';
const RASTER_FILES = '(^|/)node_modules/(geotiff|fast-png)/';
const PLACE_FILES =
  '(^|/)node_modules/(@tmcw/togeojson|@xmldom/xmldom|fflate|topojson-client|@types/topojson-client)/';
const SHEET_FILES =
  '(^|/)node_modules/(pdfkit|fontkit|pbf|@mapbox/vector-tile|@types/(pdfkit|fontkit)|vite)/';
const PACKAGES = '(^|/)node_modules/fflate/';
const FONTS = '(^|/)node_modules/@fontsource/';
const GEOTIFF = '(^|/)node_modules/geotiff/';
const ROOM = '^(electron|renderer|geodata|db|tests|build)/';
const PACKAGE = '(^|/)node_modules/';
const NODE: Rule['to'] = { dependencyTypes: ['core'] };

/**
 * Who may import whom, as the design states it. Every rule names what is forbidden; what no rule
 * names is allowed.
 */
export const importRules: Rule[] = [
  forbid('no-circular', 'Cycles hide who depends on whom.', {}, { circular: true }),
  forbid(
    'product-to-tooling',
    'Nothing in the product knows its tests or its build.',
    { path: '^(electron|renderer|geodata|db)/' },
    { path: '^(tests|build|dist|release)/' },
  ),

  only('model', 'The model rests on the validation library alone.', '^geodata/model/', [
    '^geodata/model/',
    VALIBOT,
    GEOJSON_TYPES,
  ]),
  forbid('model-to-node', 'The model runs in pages too.', { path: '^geodata/model/' }, NODE),
  only('style', 'The style is a pure function of the model.', '^geodata/style/', [
    '^geodata/(style|model)/',
    STYLE_SPEC,
    GEOJSON_TYPES,
  ]),
  forbid(
    'style-to-style-spec-code',
    'The style builder takes only types from the style specification.',
    { path: '^geodata/style/' },
    { path: STYLE_SPEC, dependencyTypesNot: ['type-only'] },
  ),
  forbid(
    'basemap-to-rooms',
    'The basemap recipe is a tool beside the product.',
    { path: '^geodata/basemap/' },
    { path: '^(db|electron|renderer)/' },
  ),

  only(
    'db',
    'The databases know the model and SQLite; never Electron or a page.',
    '^db/(?!compile/)',
    [
      '^db/(?!compile/)',
      '^geodata/model/',
      SQLITE,
      VALIBOT,
      GEOJSON_TYPES,
      RASTER_FILES,
      PLACE_FILES,
    ],
  ),
  forbid(
    'geotiff-behind-its-guard',
    'The library unpacks blocks; what their bytes mean is worked out in db/raster alone.',
    { path: '^(db|electron|geodata|renderer)/', pathNot: '^db/raster/' },
    { path: GEOTIFF },
  ),
  only('db-compile', 'The compiler knows what the databases know, and geography.', '^db/compile/', [
    '^db/',
    '^geodata/model/',
    SQLITE,
    VALIBOT,
    GEOGRAPHY,
    GEOJSON_TYPES,
  ]),

  only(
    'contract',
    'The contract is shared by main process and pages.',
    '^electron/contract\\.ts$',
    ['^geodata/model/', VALIBOT],
  ),
  only(
    'export',
    'What draws sheets of the map knows its style, its tiles and the format of the sheet, too.',
    '^electron/features/export/',
    [
      '^electron/',
      '^db/(?!compile/)',
      '^geodata/(model|style)/',
      STYLE_SPEC,
      SHEET_FILES,
      PACKAGES,
      FONTS,
      VALIBOT,
      GEOJSON_TYPES,
    ],
  ),
  only(
    'electron',
    'The shell knows contract, databases and model.',
    '^electron/(?!features/export/)',
    [
      RASTER_FILES,
      '^electron/',
      '^db/(?!compile/)',
      '^geodata/model/',
      SQLITE,
      VALIBOT,
      GEOJSON_TYPES,
      ELECTRON,
    ],
  ),

  forbid(
    'renderer-to-rooms',
    'Pages reach the rest of the program through the contract only.',
    { path: '^renderer/' },
    { path: '^(db|geodata/(?!model/|style/)|electron/(?!contract\\.ts$))' },
  ),
  forbid(
    'renderer-to-contract-code',
    'Pages take types from the contract; its schemas belong to the main process.',
    { path: '^renderer/' },
    { path: '^electron/contract\\.ts$', dependencyTypesNot: ['type-only'] },
  ),
  forbid('renderer-to-node', 'Pages have no Node.', { path: '^renderer/' }, NODE),
  forbid(
    'renderer-to-native',
    'Pages have neither Electron nor SQLite.',
    { path: '^renderer/' },
    { path: [ELECTRON, SQLITE] },
  ),
  only('core', 'The core knows the bridge to the main process and no view.', '^renderer/core/', [
    '^renderer/(core/|api\\.ts$)',
    '^electron/contract\\.ts$',
    '^geodata/(model|style)/',
    '(^|/)node_modules/@preact/signals',
    '(^|/)node_modules/geographiclib-geodesic/',
    VALIBOT,
    GEOJSON_TYPES,
  ]),
  forbid(
    'ui-to-rooms',
    'Interface parts are used by every feature and know none.',
    { path: '^renderer/ui/' },
    { path: '^renderer/(map|features)/' },
  ),
  forbid(
    'map-to-features',
    'The map is given what features add to it, and knows none.',
    { path: '^renderer/map/' },
    { path: '^renderer/features' },
  ),
  forbid(
    'feature-to-feature',
    'Features meet in core/: each can be taken out without another noticing.',
    { path: '^renderer/features/([^/]+)/' },
    { path: '^renderer/features/', pathNot: '^renderer/features/$1/' },
  ),
  forbid(
    'feature-to-window',
    'The window is made of features; none of them knows the list or the window.',
    { path: '^renderer/(core|ui|map|features)/' },
    { path: '^renderer/(main|window|audience|app|features)\\.tsx?$' },
  ),
  forbid(
    'main-is-small',
    'The first script asks for what the atlas holds before the map and the features are read.',
    { path: '^renderer/main\\.tsx$' },
    { path: '^renderer/(window|app|features|map/|features/)', dynamic: false },
  ),
  forbid(
    'feature-to-map',
    'Outside its map folder a feature takes nothing from the map but the context.',
    { path: '^renderer/features/[^/]+/(?!map/)' },
    { path: '^renderer/map/', pathNot: '^renderer/map/map-context\\.ts$' },
  ),
  forbid(
    'map-libraries-outside-map',
    'Only renderer/map and the map folders of features touch the map and drawing libraries.',
    { path: '^renderer/', pathNot: '^renderer/(map|features/[^/]+/map)/' },
    { path: MAP_LIBRARIES },
  ),
];

function forbid(name: string, comment: string, from: Rule['from'], to: Rule['to']): Rule {
  return { name, comment, severity: 'error', from, to };
}

/** Files and packages outside `allowed` are forbidden; Node's own modules need a rule of their own. */
function only(room: string, comment: string, from: string, allowed: readonly string[]): Rule {
  return forbid(
    `${room}-imports`,
    comment,
    { path: from },
    { path: `${ROOM}|${PACKAGE}|${ELECTRON}`, pathNot: [...allowed] },
  );
}
