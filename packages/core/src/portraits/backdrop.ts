import { unit2 } from '../base/hash.ts';
import { bytesOf, type Picture } from './canvas.ts';
import { fromOklch, mixed, parseColour, type Rgb, toOklch } from './colour.ts';

/** What lies behind a portrait. */
export interface Backdrop {
  /** Name of a biome: its colour and the shape of its horizon. */
  readonly biome?: string;
  /** `#rrggbb`, of a realm. */
  readonly colours?: string;
}

type Horizon = 'hills' | 'peaks' | 'firs' | 'crowns' | 'palms' | 'dunes' | 'reeds' | 'waves';

/** Hue (of the ground), and what stands on the horizon. */
const SCENES: Readonly<Record<string, { readonly colour: Rgb; readonly horizon: Horizon }>> = {
  ocean: { colour: 0x5f8fae, horizon: 'waves' },
  beach: { colour: 0x9fb7b0, horizon: 'waves' },
  marsh: { colour: 0x7f9a86, horizon: 'reeds' },
  mangrove: { colour: 0x6f957a, horizon: 'palms' },
  'salt flat': { colour: 0xb9b4ac, horizon: 'dunes' },
  alpine: { colour: 0x98a0ae, horizon: 'peaks' },
  volcanic: { colour: 0x8f7a78, horizon: 'peaks' },
  ice: { colour: 0xa8bccb, horizon: 'peaks' },
  tundra: { colour: 0xa3ac9f, horizon: 'hills' },
  'cold desert': { colour: 0xb8ab92, horizon: 'hills' },
  taiga: { colour: 0x7b978d, horizon: 'firs' },
  steppe: { colour: 0xb9ae80, horizon: 'hills' },
  grassland: { colour: 0xa2ab74, horizon: 'hills' },
  'temperate forest': { colour: 0x84a076, horizon: 'crowns' },
  'temperate rainforest': { colour: 0x648c78, horizon: 'firs' },
  shrubland: { colour: 0xa6a674, horizon: 'hills' },
  desert: { colour: 0xccae7e, horizon: 'dunes' },
  savanna: { colour: 0xbfa766, horizon: 'crowns' },
  'tropical dry forest': { colour: 0x97a562, horizon: 'crowns' },
  rainforest: { colour: 0x5c9470, horizon: 'palms' },
};
const BAYER: readonly number[] = [0, 8, 2, 10, 12, 4, 14, 6, 3, 11, 1, 9, 15, 7, 13, 5];

/** Height of the horizon's silhouette above its foot, in units, at x; `depth` 0 is the far one. */
function skyline(horizon: Horizon, x: number, salt: number): number {
  const swell = (size: number, k: number): number => {
    const i = Math.floor(x / size);
    const t = x / size - i;
    const s = t * t * (3 - 2 * t);
    return unit2(salt, i, k) * (1 - s) + unit2(salt, i + 1, k) * s;
  };
  const cell = (size: number, k: number): { t: number; luck: number } => {
    const i = Math.floor(x / size);
    return { t: Math.abs((x / size - i) * 2 - 1), luck: unit2(salt, i, k) };
  };
  switch (horizon) {
    case 'peaks': {
      const a = cell(17, 1);
      const b = cell(11, 2);
      return Math.max((1 - a.t) * (10 + 12 * a.luck), (1 - b.t) * (6 + 9 * b.luck)) + 3 * swell(3, 3);
    }
    case 'firs': {
      const a = cell(5, 1);
      return 4 + 5 * swell(14, 2) + (1 - a.t) * (5 + 7 * a.luck);
    }
    case 'crowns': {
      const a = cell(8, 1);
      return 4 + 4 * swell(16, 2) + Math.sqrt(Math.max(0, 1 - a.t * a.t)) * (3 + 5 * a.luck);
    }
    case 'palms': {
      const a = cell(6, 1);
      return 6 + 7 * swell(13, 2) + (1 - a.t * a.t) * 4 * a.luck + 2 * swell(2, 4);
    }
    case 'dunes': {
      const i = Math.floor(x / 22);
      const t = x / 22 - i;
      return 3 + (5 + 5 * unit2(salt, i, 1)) * (t < 0.7 ? t / 0.7 : (1 - t) / 0.3);
    }
    case 'reeds': {
      const a = cell(2.4, 1);
      return 3 + 2 * swell(12, 2) + (a.luck > 0.55 ? (1 - a.t) * 9 * a.luck : 0);
    }
    case 'waves':
      return 2 + 1.4 * swell(5, 1);
    default:
      return 4 + 8 * swell(20, 1) + 2.5 * swell(7, 2);
  }
}

/**
 * Fills what is still open behind a figure: a sky of four muted tones, dithered into each other, brightest behind the
 * head, and a far and a near horizon of its country. A realm's colour tints it and hems the foot.
 */
export function paintBackdrop(picture: Picture, { biome = 'grassland', colours }: Backdrop, salt: number): void {
  const { width, height } = picture;
  const scale = width / 64;
  const scene = Object.hasOwn(SCENES, biome) ? SCENES[biome] : SCENES['grassland'];
  const base = colours === undefined ? scene.colour : mixed(scene.colour, parseColour(colours), 0.3);
  const { chroma, hue } = toOklch(base);
  const soft = Math.min(0.055, chroma * 0.62);
  const sky = [0.47, 0.53, 0.59, 0.65, 0.71].map((lightness, i) =>
    bytesOf(fromOklch(lightness, soft * (1 - 0.06 * i), hue - 0.22 + 0.07 * i)),
  );
  const far = bytesOf(fromOklch(0.46, soft * 1.05, hue - 0.1));
  const near = bytesOf(fromOklch(0.38, soft * 1.15, hue));
  const words = new Uint32Array(picture.data.buffer);
  const farLine = new Float32Array(width);
  const nearLine = new Float32Array(width);
  for (let px = 0; px < width; px++) {
    const x = Math.floor(px / scale) + 0.5;
    farLine[px] = 53 - skyline(scene.horizon, x * 0.8, salt);
    nearLine[px] = 60 - 0.9 * skyline(scene.horizon, x + 40, salt ^ 77);
  }
  for (let py = 0; py < height; py++)
    for (let px = 0; px < width; px++) {
      const at = py * width + px;
      if (words[at] !== 0) continue;
      const y = py / scale;
      if (y > nearLine[px]) words[at] = near;
      else if (y > farLine[px]) words[at] = far;
      else {
        const dx = px / scale - 27;
        const dy = (y - 27) * 0.9;
        const glow = 4.4 - Math.sqrt(dx * dx + dy * dy) * 0.105;
        const step = Math.floor(glow + 0.3 * ((BAYER[(py & 3) * 4 + (px & 3)] + 0.5) / 16 - 0.5));
        words[at] = sky[step < 0 ? 0 : step > 4 ? 4 : step];
      }
    }
}
