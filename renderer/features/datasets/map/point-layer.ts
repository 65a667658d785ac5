import type {
  CustomLayerInterface,
  CustomRenderMethodInput,
  Map as MapLibreMap,
} from 'maplibre-gl';
import {
  CELL_ZOOM,
  type Cell,
  type PackedPoints,
  WORLD_UNITS,
} from '../../../../geodata/model/datasets/packed-points.ts';
import type { ClockWindow } from '../../../../geodata/model/workbook/workbook.ts';
import type { PointLook } from '../point-look.ts';
import { type Range, rangeOf, sumWindow } from '../points.ts';
import {
  bindPoints,
  type PointBuffers,
  putLook,
  putPoints,
  unbindPoints,
} from './point-buffers.ts';
import { mapProgram, type PointProgram, tileProgram } from './shaders.ts';
import {
  crowding,
  middleOf,
  nearestWrap,
  radiusPx,
  sumRadiusPx,
  TILE_PX,
  visibleCells,
  wrapsAround,
  wrapsOf,
} from './sight-of-cells.ts';

/** The layer of a dataset: it draws what lies in its window. */
export interface PointLayer extends CustomLayerInterface {
  /** Points that are to be drawn from now on; `null` for every day. Costs no more than ranges. */
  setWindow(window: ClockWindow | null): void;
  setLook(look: PointLook): void;
}

/** The side of a tile in MapLibre's own units. */
const TILE_EXTENT = 8192;
/** More points in sight than these are drawn as sums, as long as a square is a few pixels. */
const MOST_POINTS = 60_000;
/** From this zoom on a square of the sums would be wider than what it stands for. */
const SUMS_BELOW_ZOOM = 9;

/** Draws points of a dataset as ranges of one buffer, or their sums where they outnumber pixels. */
export function createPointLayer(id: string, points: PackedPoints): PointLayer {
  const programs = new Map<string, PointProgram>();
  const counts = new Float32Array(points.sums.positions.length / 2);
  let map: MapLibreMap | null = null;
  let buffers: PointBuffers | null = null;
  let window: ClockWindow | null = null;
  let look: PointLook | null = null;
  let [isLookNew, areSumsNew] = [true, true];
  let ranges: readonly Range[] = [];
  let revision = 0;

  const prepare = (gl: WebGL2RenderingContext, into: PointLook): PointBuffers => {
    buffers ??= putPoints(gl, points);
    if (isLookNew) putLook(gl, buffers, points, into);
    isLookNew = false;
    return buffers;
  };
  const programOf = (name: string, make: () => PointProgram) => {
    const program = programs.get(name) ?? make();
    programs.set(name, program);
    return program;
  };
  const refreshSums = (gl: WebGL2RenderingContext, { sumSizes }: PointBuffers) => {
    if (!areSumsNew) return;
    areSumsNew = false;
    sumWindow(points.sums, window, counts);
    gl.bindBuffer(gl.ARRAY_BUFFER, sumSizes);
    gl.bufferData(gl.ARRAY_BUFFER, sumSizesOf(counts), gl.DYNAMIC_DRAW);
  };
  const forget = () => {
    programs.clear();
    buffers = null;
    [isLookNew, areSumsNew] = [true, true];
  };

  return {
    id,
    type: 'custom',
    renderingMode: '2d',
    get terrainTileRevision() {
      return revision;
    },
    onAdd(added) {
      map = added;
      forget();
    },
    onRemove(_map, gl) {
      map = null;
      for (const buffer of Object.values(buffers ?? {})) gl.deleteBuffer(buffer);
      for (const { program } of programs.values()) gl.deleteProgram(program);
      forget();
    },
    setWindow(next) {
      window = next;
      areSumsNew = true;
      ranges = points.cells.map((cell) => rangeOf(points.days, cell, next));
      revision += 1;
    },
    setLook(next) {
      look = next;
      isLookNew = true;
      revision += 1;
    },
    render(gl, input) {
      if (map === null || look === null) return;
      const ready = prepare(gl, look);
      const { variantName } = input.shaderData;
      const isRound = variantName === 'globe';
      const middle = middleOf(map);
      const program = programOf(variantName, () => mapProgram(gl, input.shaderData));
      const zoom = map.getZoom();
      begin(gl, program, look, zoom);
      const cells = visibleCells(map, points.cells);
      const total = cells.reduce((sum, cell) => sum + lengthOf(ranges[cell]), 0);
      if (total > MOST_POINTS && zoom < SUMS_BELOW_ZOOM) {
        refreshSums(gl, ready);
        const { sumPositions, sumSizes } = ready;
        bindPoints(gl, { positions: sumPositions, groups: null, sizes: sumSizes });
        gl.uniform1f(program.uniforms.u_size, sumRadiusPx(zoom) * look.scale * devicePixelRatio);
        for (const wrap of isRound ? wrapsAround(middle) : wrapsOf(map)) {
          place(gl, program, input, { z: 0, x: 0, y: 0, wrap });
          if (isRound) hideBeyondHalf(gl, program, wrap - middle);
          gl.drawArrays(gl.POINTS, 0, counts.length);
        }
      } else {
        bindPoints(gl, ready);
        const size = radiusPx(zoom) * crowding(total) * look.scale;
        gl.uniform1f(program.uniforms.u_size, size * devicePixelRatio);
        for (const cell of cells) {
          const { x = 0, y = 0 } = points.cells[cell] ?? {};
          if (lengthOf(ranges[cell]) === 0) continue;
          const worldX = (x + 0.5) / 2 ** CELL_ZOOM;
          for (const wrap of isRound ? [nearestWrap(middle, worldX)] : wrapsOf(map)) {
            place(gl, program, input, { z: CELL_ZOOM, x, y, wrap });
            drawRange(gl, ranges[cell]);
          }
        }
      }
      unbindPoints(gl);
    },
    renderToTerrainTile(gl, { tileID: { canonical }, width }) {
      if (map === null || look === null) return;
      const ready = prepare(gl, look);
      const program = programOf('terrain tile', () => tileProgram(gl));
      const zoom = map.getZoom();
      begin(gl, program, look, zoom);
      // The ground is painted finer than the screen, and stretched to it.
      const texturePx = width / (TILE_PX * 2 ** (zoom - canonical.z));
      gl.uniform1f(program.uniforms.u_size, radiusPx(zoom) * look.scale * texturePx);
      bindPoints(gl, ready);
      const units = WORLD_UNITS / 2 ** canonical.z;
      gl.uniform2i(program.uniforms.u_origin, canonical.x * units, canonical.y * units);
      gl.uniform1f(program.uniforms.u_scale, 1 / units);
      for (const [index, cell] of points.cells.entries()) {
        if (touches(cell, canonical)) drawRange(gl, ranges[index]);
      }
      unbindPoints(gl);
    },
  };
}

/** Areas grow with counts; a square without any is not drawn. */
function sumSizesOf(counts: Float32Array): Float32Array<ArrayBuffer> {
  let most = 1;
  for (const count of counts) if (count > most) most = count;
  const sizes = new Float32Array(counts.length);
  for (const [square, count] of counts.entries()) {
    sizes[square] = count === 0 ? 0 : 0.25 + 0.75 * Math.sqrt(count / most);
  }
  return sizes;
}

function begin(
  gl: WebGL2RenderingContext,
  { program, uniforms }: PointProgram,
  { colors, edge, scale }: PointLook,
  zoom: number,
): void {
  gl.useProgram(program);
  gl.uniform4fv(uniforms.u_colors, colors);
  gl.uniform4f(uniforms.u_edge, ...edge, 1);
  gl.uniform1f(uniforms.u_opacity, zoom < 7 ? 0.75 : 0.9);
  gl.uniform1f(uniforms.u_size, radiusPx(zoom) * scale * devicePixelRatio);
  gl.uniform2f(uniforms.u_half, 0, 0);
  gl.enable(gl.BLEND);
}

/** Leaves out what lies more than half a world from the middle of the map, which is so far west. */
function hideBeyondHalf(
  gl: WebGL2RenderingContext,
  { uniforms }: PointProgram,
  fromMiddle: number,
): void {
  gl.uniform2f(uniforms.u_half, 1 / WORLD_UNITS, fromMiddle);
}

interface TileAt {
  readonly z: number;
  readonly x: number;
  readonly y: number;
  readonly wrap: number;
}

/** Says where a tile is: MapLibre works out its matrix in doubles. */
function place(
  gl: WebGL2RenderingContext,
  { uniforms }: PointProgram,
  { getProjectionData }: CustomRenderMethodInput,
  { z, x, y, wrap }: TileAt,
): void {
  const tileID = { wrap, canonical: { z, x, y } };
  const data = getProjectionData({ tileID, applyGlobeMatrix: true });
  const units = WORLD_UNITS / 2 ** z;
  gl.uniformMatrix4fv(uniforms.u_projection_matrix, false, data.mainMatrix);
  gl.uniformMatrix4fv(uniforms.u_projection_fallback_matrix, false, data.fallbackMatrix);
  gl.uniform4f(uniforms.u_projection_tile_mercator_coords, ...data.tileMercatorCoords);
  gl.uniform4f(uniforms.u_projection_clipping_plane, ...data.clippingPlane);
  gl.uniform1f(uniforms.u_projection_transition, data.projectionTransition);
  gl.uniform2i(uniforms.u_origin, x * units, y * units);
  gl.uniform1f(uniforms.u_scale, TILE_EXTENT / units);
}

function lengthOf(range: Range | undefined): number {
  return range === undefined ? 0 : range.to - range.from;
}

function drawRange(gl: WebGL2RenderingContext, range: Range | undefined): void {
  if (range !== undefined && range.to > range.from) {
    gl.drawArrays(gl.POINTS, range.from, range.to - range.from);
  }
}

/** Whether a cell and a tile have ground in common: one lies in the other then. */
function touches({ x, y }: Cell, tile: { z: number; x: number; y: number }): boolean {
  const shift = tile.z - CELL_ZOOM;
  if (shift >= 0) return tile.x >> shift === x && tile.y >> shift === y;
  return x >> -shift === tile.x && y >> -shift === tile.y;
}
