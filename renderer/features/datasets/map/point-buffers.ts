import type { PackedPoints } from '../../../../geodata/model/datasets/packed-points.ts';
import type { PointLook } from '../point-look.ts';

/** What of a dataset is with the graphics card. */
export interface PointBuffers {
  readonly positions: WebGLBuffer;
  readonly sumPositions: WebGLBuffer;
  readonly sumSizes: WebGLBuffer;
  /** `null` where all points have one colour. */
  groups: WebGLBuffer | null;
  /** `null` where all points are of one size. */
  sizes: WebGLBuffer | null;
}

/** Hands over where points are; it never changes. */
export function putPoints(
  gl: WebGL2RenderingContext,
  { positions, sums }: PackedPoints,
): PointBuffers {
  return {
    positions: filled(gl, positions),
    sumPositions: filled(gl, sums.positions),
    sumSizes: gl.createBuffer(),
    groups: null,
    sizes: null,
  };
}

/** Hands over how points look, in their own order. */
export function putLook(
  gl: WebGL2RenderingContext,
  buffers: PointBuffers,
  { rows }: PackedPoints,
  { groupOfRow, sizeOfRow }: PointLook,
): void {
  gl.deleteBuffer(buffers.groups);
  gl.deleteBuffer(buffers.sizes);
  const groups = groupOfRow && new Uint8Array(rows.length);
  const sizes = sizeOfRow && new Float32Array(rows.length);
  for (let point = 0; point < rows.length; point += 1) {
    const row = rows[point] ?? 0;
    if (groups !== null) groups[point] = groupOfRow?.[row] ?? 0;
    if (sizes !== null) sizes[point] = sizeOfRow?.[row] ?? 1;
  }
  buffers.groups = groups && filled(gl, groups);
  buffers.sizes = sizes && filled(gl, sizes);
}

type Data = Int32Array<ArrayBuffer> | Uint8Array<ArrayBuffer> | Float32Array<ArrayBuffer>;

function filled(gl: WebGL2RenderingContext, data: Data): WebGLBuffer {
  const buffer = gl.createBuffer();
  gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
  gl.bufferData(gl.ARRAY_BUFFER, data, gl.STATIC_DRAW);
  return buffer;
}

/** Has points drawn from these buffers; what is `null` is the same for all. */
export function bindPoints(
  gl: WebGL2RenderingContext,
  { positions, groups, sizes }: Pick<PointBuffers, 'positions' | 'groups' | 'sizes'>,
): void {
  gl.bindVertexArray(null);
  gl.bindBuffer(gl.ARRAY_BUFFER, positions);
  gl.enableVertexAttribArray(0);
  gl.vertexAttribIPointer(0, 2, gl.INT, 0, 0);
  if (groups === null) {
    gl.disableVertexAttribArray(1);
    gl.vertexAttribI4ui(1, 255, 0, 0, 0);
  } else {
    gl.bindBuffer(gl.ARRAY_BUFFER, groups);
    gl.enableVertexAttribArray(1);
    gl.vertexAttribIPointer(1, 1, gl.UNSIGNED_BYTE, 0, 0);
  }
  if (sizes === null) {
    gl.disableVertexAttribArray(2);
    gl.vertexAttrib1f(2, 1);
  } else {
    gl.bindBuffer(gl.ARRAY_BUFFER, sizes);
    gl.enableVertexAttribArray(2);
    gl.vertexAttribPointer(2, 1, gl.FLOAT, false, 0, 0);
  }
}

/** MapLibre expects no attribute of ours to be left on. */
export function unbindPoints(gl: WebGL2RenderingContext): void {
  for (const attribute of [0, 1, 2]) gl.disableVertexAttribArray(attribute);
  gl.bindBuffer(gl.ARRAY_BUFFER, null);
}
