/** Levels of red, green and blue, each 0 to 1. */
export type Rgb = readonly [number, number, number];
type Lab = readonly [l: number, a: number, b: number];

/**
 * How people without one kind of cone see linear light: Machado, Oliveira & Fernandes, "A
 * physiologically-based model for simulation of color vision deficiency" (2009), severity 1.
 */
const DEFICIENCIES = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Record<string, readonly Rgb[]>;

export type Vision = 'normal' | keyof typeof DEFICIENCIES | 'grey';
export const VISIONS = [
  'normal',
  'protanopia',
  'deuteranopia',
  'tritanopia',
] as const satisfies readonly Vision[];

/** How a colour `#rrggbb` is seen, in linear light. */
export function seenAs(color: string, vision: Vision): Rgb {
  const rgb = linear(color);
  if (vision === 'normal') return rgb;
  if (vision === 'grey') {
    const light = 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
    return [light, light, light];
  }
  const seen = DEFICIENCIES[vision].map((row) =>
    clamp(row[0] * rgb[0] + row[1] * rgb[1] + row[2] * rgb[2]),
  );
  return [seen[0] ?? 0, seen[1] ?? 0, seen[2] ?? 0];
}

/** What lies between two colours for that vision: CIEDE2000; below 2 hardly anyone sees it. */
export function difference(one: string, other: string, vision: Vision): number {
  return ciede2000(lab(seenAs(one, vision)), lab(seenAs(other, vision)));
}

/** How light a colour is, 0 to 100 (CIE L*): what a grey print keeps of it. */
export function lightness(color: string): number {
  return lab(seenAs(color, 'grey'))[0];
}

function linear(color: string): Rgb {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const level = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return level <= 0.04045 ? level / 12.92 : ((level + 0.055) / 1.055) ** 2.4;
  });
  return [r, g, b];
}

function clamp(level: number): number {
  return Math.min(1, Math.max(0, level));
}

/** sRGB in linear light to CIE L*a*b*, white D65. */
function lab([r, g, b]: Rgb): Lab {
  const x = (0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047;
  const y = 0.2126729 * r + 0.7151522 * g + 0.072175 * b;
  const z = (0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883;
  const f = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116);
  return [116 * f(y) - 16, 500 * (f(x) - f(y)), 200 * (f(y) - f(z))];
}

const DEG = Math.PI / 180;
const FAR = 25 ** 7;

/** Sharma, Wu & Dalal, "The CIEDE2000 color-difference formula" (2005). */
export function ciede2000(one: Lab, other: Lab): number {
  const meanC = (Math.hypot(one[1], one[2]) + Math.hypot(other[1], other[2])) / 2;
  const g = 0.5 * (1 - Math.sqrt(meanC ** 7 / (meanC ** 7 + FAR)));
  const [c1, h1] = polar(one, g);
  const [c2, h2] = polar(other, g);
  const deltaL = other[0] - one[0];
  const deltaC = c2 - c1;
  const turn = c1 * c2 === 0 ? 0 : ((h2 - h1 + 540) % 360) - 180;
  const deltaH = 2 * Math.sqrt(c1 * c2) * Math.sin((turn / 2) * DEG);
  const l = (one[0] + other[0]) / 2;
  const c = (c1 + c2) / 2;
  const h = c1 * c2 === 0 ? h1 + h2 : h1 + turn / 2;
  const t =
    1 -
    0.17 * Math.cos((h - 30) * DEG) +
    0.24 * Math.cos(2 * h * DEG) +
    0.32 * Math.cos((3 * h + 6) * DEG) -
    0.2 * Math.cos((4 * h - 63) * DEG);
  const inL = deltaL / (1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2));
  const inC = deltaC / (1 + 0.045 * c);
  const inH = deltaH / (1 + 0.015 * c * t);
  const around = ((h % 360) + 360) % 360;
  const rotation =
    -2 *
    Math.sqrt(c ** 7 / (c ** 7 + FAR)) *
    Math.sin(60 * Math.exp(-(((around - 275) / 25) ** 2)) * DEG);
  return Math.sqrt(inL ** 2 + inC ** 2 + inH ** 2 + rotation * inC * inH);
}

function polar([, a, b]: Lab, g: number): readonly [chroma: number, hueDeg: number] {
  const stretched = (1 + g) * a;
  return [Math.hypot(stretched, b), (Math.atan2(b, stretched) / DEG + 360) % 360];
}
