import { describe, expect, test } from 'vitest';
import { madeLand } from '../../test/made-land.ts';
import { BIOME_RULES, BIOMES } from '../content/biomes.ts';
import { STYLE_NAMES, type StyleName, STYLES } from '../content/styles.ts';
import { drawLand } from './raster.ts';
import { type Rgb, rgb } from './raster-colour.ts';
import { groundColour } from './raster-palette.ts';

type Matrix = readonly (readonly [number, number, number])[];

/** How colours look to eyes without one kind of cone (Machado, Oliveira, Fernandes 2009, severity 1), on linear light. */
const EYES: Readonly<Record<string, Matrix>> = {
  'all cones': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
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
};

/** CIE L*a*b* of a colour as given eyes see it. */
function lab(colour: Rgb, eyes: Matrix): readonly [number, number, number] {
  const linear = colour.map((channel) =>
    channel / 255 <= 0.04045 ? channel / 255 / 12.92 : Math.pow((channel / 255 + 0.055) / 1.055, 2.4),
  );
  const [r, g, b] = eyes.map((row) => Math.min(1, Math.max(0, row[0] * linear[0] + row[1] * linear[1] + row[2] * linear[2])));
  const f = (t: number): number => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** CIE76 distance, as the least sharp of the eyes see it. */
function distance(a: Rgb, b: Rgb): number {
  return Math.min(
    ...Object.values(EYES).map((eyes) => {
      const p = lab(a, eyes);
      const q = lab(b, eyes);
      return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
    }),
  );
}

/** Pairs of biomes whose rectangles in the plane of temperature and rain share a border: they lie side by side where the climate changes slowly. */
function neighbours(): [string, string][] {
  const pairs = new Map<string, [string, string]>();
  const rules = BIOME_RULES.filter((rule) => rule.group === 'climate');
  for (const a of rules) {
    for (const b of rules) {
      if (
        a.name >= b.name ||
        a.celsius === undefined ||
        b.celsius === undefined ||
        a.millimetres === undefined ||
        b.millimetres === undefined
      )
        continue;
      const warmth = Math.min(a.celsius[1], b.celsius[1]) - Math.max(a.celsius[0], b.celsius[0]);
      const rain = Math.min(a.millimetres[1], b.millimetres[1]) - Math.max(a.millimetres[0], b.millimetres[0]);
      if ((warmth >= 0 && rain > 0) || (warmth > 0 && rain >= 0)) pairs.set(`${a.name}/${b.name}`, [a.name, b.name]);
    }
  }
  for (const name of ['ice', 'tundra', 'taiga', 'steppe']) pairs.set(`alpine/${name}`, ['alpine', name]);
  for (const name of ['taiga', 'grassland', 'temperate forest', 'shrubland']) pairs.set(`marsh/${name}`, ['marsh', name]);
  for (const name of ['rainforest', 'tropical dry forest']) pairs.set(`mangrove/${name}`, ['mangrove', name]);
  return [...pairs.values()];
}

/** Least distance that neighbouring biomes keep. About 2 is what an eye can tell side by side; styles of one hue have less room. */
const LEAST: { readonly [S in StyleName]: number } = { atlas: 9, parchment: 5, night: 5, blueprint: 4.5, pixel: 10, 'high-contrast': 15 };
const colourOf = (style: StyleName, name: string): Rgb =>
  groundColour(STYLES[style], name, BIOMES.find((biome) => biome.name === name)?.colour ?? '');

describe('biomes side by side', () => {
  const pairs = neighbours();
  test('there are some', () => {
    expect(pairs.length).toBeGreaterThan(30);
  });
  test.each(STYLE_NAMES)('in %s can be told apart, by colour-blind eyes too', (style) => {
    const close = pairs
      .map(([a, b]) => ({ pair: `${a} / ${b}`, distance: distance(colourOf(style, a), colourOf(style, b)) }))
      .filter((one) => one.distance < LEAST[style]);
    expect(close).toEqual([]);
  });
  test.each(STYLE_NAMES)('in %s look different where they are drawn', (style) => {
    const drawn = BIOMES.map((_, id) => {
      const size = 48;
      const count = size * size;
      const land = {
        ...madeLand({
          width: size,
          height: size,
          elevation: new Float32Array(count).fill(300),
          downhill: new Int32Array(count).fill(-1),
          biome: new Uint8Array(count).fill(id),
        }),
        biomes: BIOMES,
      };
      const { data } = drawLand(land, { style, hillshade: 0, contours: 0 });
      const sum = [0, 0, 0];
      for (let y = 16; y < 32; y++) for (let x = 16; x < 32; x++) for (let c = 0; c < 3; c++) sum[c] += data[(y * size + x) * 4 + c] / 256;
      return sum as unknown as Rgb;
    });
    const at = (name: string): Rgb => drawn[BIOMES.findIndex((biome) => biome.name === name)];
    for (const [a, b] of pairs) expect(distance(at(a), at(b)), `${a} / ${b}`).toBeGreaterThan(LEAST[style] * 0.75);
  });
});

describe('colours', () => {
  test('a biome that no style knows keeps its own, as the style changes it', () => {
    for (const style of STYLE_NAMES) {
      const dark = groundColour(STYLES[style], 'glass waste', '#203040');
      const bright = groundColour(STYLES[style], 'glass waste', '#f0e8d0');
      expect(bright[0] + bright[1] + bright[2]).toBeGreaterThan(dark[0] + dark[1] + dark[2]);
    }
  });
  test('what is no colour is refused', () => {
    expect(() => rgb('red')).toThrow('colour: expected #rrggbb, got "red"');
  });
});
