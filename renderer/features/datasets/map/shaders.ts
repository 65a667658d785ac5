import type { CustomRenderMethodInput } from 'maplibre-gl';
import { COLOR_COUNT } from '../point-look.ts';

type ShaderData = CustomRenderMethodInput['shaderData'];

/** A program for one way to put places on the screen, and where it takes what. */
export interface PointProgram {
  readonly program: WebGLProgram;
  readonly uniforms: Readonly<Record<UniformName, WebGLUniformLocation | null>>;
}

const UNIFORMS = [
  'u_projection_matrix',
  'u_projection_fallback_matrix',
  'u_projection_tile_mercator_coords',
  'u_projection_clipping_plane',
  'u_projection_transition',
  'u_origin',
  'u_scale',
  'u_size',
  'u_half',
  'u_colors',
  'u_opacity',
  'u_edge',
] as const;
type UniformName = (typeof UNIFORMS)[number];

/**
 * Positions are whole numbers of the square of the world; what is taken from them first is exact, so
 * that the rest has room in 32 bits even where a metre fills the screen.
 */
const body = (project: string) => `
layout(location = 0) in ivec2 a_position;
layout(location = 1) in uint a_group;
layout(location = 2) in float a_size;
uniform ivec2 u_origin;
uniform float u_scale;
uniform float u_size;
uniform vec2 u_half;
uniform vec4 u_colors[${COLOR_COUNT}];
out vec4 v_color;
out float v_radius;
void main() {
  vec2 place = vec2(a_position - u_origin) * u_scale;
  ${project}
  v_radius = u_size * a_size;
  gl_PointSize = v_radius * 2.0 + 2.0;
  bool isBeyond = abs(float(a_position.x) * u_half.x + u_half.y) > 0.5;
  if (a_size <= 0.0 || isBeyond) gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
  v_color = u_colors[min(a_group, ${COLOR_COUNT - 1}u)];
}`;

/** Round, with an edge of paper around where there is room for it: a point stands out of others. */
const FRAGMENT = `#version 300 es
precision highp float;
in vec4 v_color;
in float v_radius;
uniform float u_opacity;
uniform vec4 u_edge;
out vec4 color;
void main() {
  float far = length(gl_PointCoord - 0.5) * (v_radius * 2.0 + 2.0);
  float inside = clamp(v_radius - far, 0.0, 1.0);
  float whole = clamp(v_radius + 1.0 - far, 0.0, 1.0) * u_opacity;
  if (whole <= 0.0) discard;
  color = vec4(mix(u_edge.rgb, v_color.rgb, v_radius < 2.5 ? 1.0 : inside), 1.0) * whole;
}`;

/** On the map, flat or round: MapLibre's own words say where a place of a tile is on the screen. */
export function mapProgram(gl: WebGL2RenderingContext, shaderData: ShaderData): PointProgram {
  const { vertexShaderPrelude, define } = shaderData;
  return link(
    gl,
    `#version 300 es
precision highp float;
${vertexShaderPrelude}
${define}
${body('gl_Position = projectTile(place);')}`,
  );
}

/** In a tile of raised ground: from its south-west corner at (-1, -1) to (1, 1). */
export function tileProgram(gl: WebGL2RenderingContext): PointProgram {
  return link(
    gl,
    `#version 300 es
precision highp float;
${body('gl_Position = vec4(place.x * 2.0 - 1.0, 1.0 - place.y * 2.0, 0.0, 1.0);')}`,
  );
}

function link(gl: WebGL2RenderingContext, vertex: string): PointProgram {
  const program = gl.createProgram();
  for (const [type, source] of [
    [gl.VERTEX_SHADER, vertex],
    [gl.FRAGMENT_SHADER, FRAGMENT],
  ] as const) {
    const shader = gl.createShader(type);
    if (shader === null) continue;
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
    gl.deleteShader(shader);
  }
  gl.linkProgram(program);
  // A context that was lost links nothing; what is drawn comes back with the next one.
  if (!gl.getProgramParameter(program, gl.LINK_STATUS) && !gl.isContextLost()) {
    throw new Error(gl.getProgramInfoLog(program) ?? 'the points cannot be drawn');
  }
  const uniforms = Object.fromEntries(
    UNIFORMS.map((name) => [name, gl.getUniformLocation(program, name)]),
  ) as PointProgram['uniforms'];
  return { program, uniforms };
}
