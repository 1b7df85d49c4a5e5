/** Trees and smaller plants, each in a few shapes. Light falls from the upper left; outlines are coloured, never black. */
import { type RampSpec, type Rgb, ramp } from './colour.ts';
import { dice, saltOf, valueNoise } from './noise.ts';
import { alphaAt, box, makeRaster, outline, plot, type Raster, shadow, sketch } from './raster.ts';
import type { Sprite } from './sprite.ts';

const leaf = (lightness: number, chroma: number, hue: number, spread = 0.36, shift = 32): readonly Rgb[] =>
  ramp({ lightness, chroma, hue, spread, shift } satisfies RampSpec, 6);
const LEAVES = {
  oak: leaf(0.57, 0.135, 139),
  elm: leaf(0.6, 0.135, 130),
  birch: leaf(0.68, 0.135, 122, 0.32),
  maple: leaf(0.64, 0.14, 55, 0.36, 25),
  jungle: leaf(0.5, 0.13, 148),
  palm: leaf(0.62, 0.14, 130),
  acacia: leaf(0.6, 0.105, 118, 0.32),
  pine: leaf(0.46, 0.085, 160, 0.32, 30),
  fir: leaf(0.43, 0.075, 172, 0.3, 30),
  larch: leaf(0.6, 0.12, 100, 0.34),
  mangrove: leaf(0.47, 0.09, 138),
  bush: leaf(0.56, 0.12, 134, 0.32),
  dry: leaf(0.62, 0.085, 100, 0.3),
  cactus: leaf(0.56, 0.115, 148, 0.3),
} as const;
const BARK = ramp({ lightness: 0.42, chroma: 0.06, hue: 50, spread: 0.26, shift: 10 }, 4);
const PALE_BARK = ramp({ lightness: 0.84, chroma: 0.02, hue: 80, spread: 0.26, shift: 10 }, 4);
const GREY_BARK = ramp({ lightness: 0.6, chroma: 0.025, hue: 60, spread: 0.3, shift: 10 }, 4);
const SNOW = [0xffffff, 0xdfe9f5, 0xb9cbe4] as const;

interface Blob {
  readonly x: number;
  readonly y: number;
  readonly rx: number;
  readonly ry: number;
}

/** Clumps of leaves from back to front; each is lit by itself and dark along its lower rim, so that they stand apart. */
function clumps(picture: Raster, blobs: readonly Blob[], colours: readonly Rgb[], salt: number): void {
  for (const blob of [...blobs].sort((a, b) => a.y + a.ry - (b.y + b.ry))) {
    for (let y = Math.floor(blob.y - blob.ry - 1); y <= blob.y + blob.ry + 1; y++) {
      for (let x = Math.floor(blob.x - blob.rx - 1); x <= blob.x + blob.rx + 1; x++) {
        const dx = (x + 0.5 - blob.x) / blob.rx;
        const dy = (y + 0.5 - blob.y) / blob.ry;
        const noise = valueNoise(salt, x / 1.9, y / 1.9);
        const far = dx * dx + dy * dy + noise * 0.28;
        if (far > 1) continue;
        const light = -dx * 0.5 - dy * 0.85 + noise * 0.5;
        let shade = light > 0.78 ? 5 : light > 0.3 ? 4 : light > -0.18 ? 3 : light > -0.62 ? 2 : 1;
        if (far > 0.72 && dy > 0.2) shade = Math.min(shade, 1);
        plot(picture, x, y, colours[shade]);
      }
    }
  }
}

/** The lower right of the whole crown lies in shade. */
function shadeCrown(picture: Raster, colours: readonly Rgb[], cx: number, cy: number, rx: number, ry: number): void {
  for (let y = 0; y < cy + ry; y++) {
    for (let x = 0; x < picture.width; x++) {
      const dx = (x + 0.5 - cx) / rx;
      const dy = (y + 0.5 - cy) / ry;
      if (dx * 0.6 + dy * 0.9 < 0.5 + (((x + y) & 1) === 0 ? 0.08 : 0)) continue;
      const at = (y * picture.width + x) * 4;
      if (picture.data[at + 3] === 0) continue;
      const now = (picture.data[at] << 16) | (picture.data[at + 1] << 8) | picture.data[at + 2];
      const shade = colours.indexOf(now);
      if (shade > 1) plot(picture, x, y, colours[shade - 1]);
    }
  }
}

function trunk(picture: Raster, cx: number, top: number, foot: number, width: number, bark: readonly Rgb[]): void {
  const left = cx - (width >> 1);
  for (let y = top; y < foot; y++) for (let i = 0; i < width; i++) plot(picture, left + i, y, bark[i === 0 ? 2 : i === width - 1 ? 0 : 1]);
  plot(picture, left - 1, foot - 1, bark[1]);
  plot(picture, left + width, foot - 1, bark[0]);
}

type Look = { readonly crown: number; readonly tall: number; readonly bark: readonly Rgb[]; readonly flat?: boolean };

function leafTree(name: string, colours: readonly Rgb[], look: Look, variant: number): Sprite {
  const salt = saltOf(`plants/${name}`);
  const roll = dice(salt, variant);
  const rx = look.crown + roll() * 2 - 1;
  const ry = look.flat ? rx * 0.45 : rx * (0.82 + roll() * 0.12);
  const width = Math.ceil(rx * 2) + 8;
  const height = Math.ceil(ry * 2 + look.tall) + 6;
  const picture = makeRaster(width, height);
  const cx = Math.floor(width / 2);
  const foot = height - 4;
  const cy = foot - look.tall - ry + 2;
  trunk(picture, cx, Math.round(cy), foot, look.crown > 8 ? 4 : 3, look.bark);
  const blobs: Blob[] = [{ x: cx, y: cy - ry * 0.1, rx: rx * 0.72, ry: ry * 0.74 }];
  const around = look.flat ? 5 : 7;
  for (let i = 0; i < around; i++) {
    const turn = ((i + roll() * 0.6) / around) * Math.PI * 2;
    const size = 0.4 + roll() * 0.12;
    blobs.push({ x: cx + Math.cos(turn) * rx * 0.55, y: cy + Math.sin(turn) * ry * 0.55, rx: rx * size, ry: Math.max(2.2, ry * size) });
  }
  blobs.push({ x: cx - rx * 0.15, y: cy + ry * 0.25, rx: rx * 0.5, ry: Math.max(2.2, ry * 0.5) });
  clumps(picture, blobs, colours, salt + variant);
  shadeCrown(picture, colours, cx, cy, rx, ry);
  outline(picture, edgeOf(colours));
  shadow(picture, cx + 1.5, foot - 0.5, rx * 0.85, 3);
  return { name: `${name}${variant}`, picture, footX: cx, footY: foot - 1 };
}

function edgeOf(colours: readonly Rgb[]): Rgb {
  const c = colours[0];
  return (((c >> 16) * 0.55) << 16) | ((((c >> 8) & 255) * 0.6) << 8) | ((c & 255) * 0.75);
}

/** Skirts of branches, each hanging over the one below. */
function conifer(name: string, colours: readonly Rgb[], size: number, snowy: boolean, variant: number): Sprite {
  const salt = saltOf(`plants/${name}`);
  const roll = dice(salt, variant);
  const tiers = 4 + (roll() < 0.5 ? 1 : 0);
  const half = size * (0.42 + roll() * 0.06);
  const tall = Math.round(size * (1.15 + roll() * 0.2));
  const width = Math.ceil(half * 2) + 6;
  const picture = makeRaster(width, tall + 9);
  const cx = width >> 1;
  const foot = tall + 5;
  trunk(picture, cx, foot - 6, foot, 3, BARK);
  for (let tier = tiers - 1; tier >= 0; tier--) {
    const bottom = 2 + Math.round(((tier + 1) / tiers) * (tall - 1));
    const rise = Math.round((tall / tiers) * 1.55);
    const reach = half * (0.34 + (0.66 * (tier + 1)) / tiers);
    for (let y = Math.max(1, bottom - rise); y <= bottom; y++) {
      const down = 1 - (bottom - y) / rise;
      const w = reach * down ** 0.85;
      for (let x = Math.floor(cx - w); x <= cx + w; x++) {
        const side = (x + 0.5 - cx) / Math.max(1, w);
        // A jagged hem: the ends of the branches hang at different heights.
        const hem = ((x * 3 + tier * 5 + variant) % 4 < 2 ? 0 : 1) + (Math.abs(side) > 0.75 ? 1 : 0);
        if (y > bottom - hem) continue;
        const light = -side * 0.75 - down * 0.7 + 0.62 + valueNoise(salt + variant, x / 1.6, y / 1.6) * 0.4;
        let shade = light > 0.75 ? 5 : light > 0.38 ? 4 : light > 0 ? 3 : light > -0.4 ? 2 : 1;
        if (y >= bottom - hem - 0.5) shade = 1;
        const white = snowy && down < 0.62 && light > -0.15;
        plot(picture, x, y, white ? SNOW[light > 0.5 ? 0 : light > 0.15 ? 1 : 2] : colours[shade]);
      }
    }
  }
  outline(picture, edgeOf(colours));
  shadow(picture, cx + 1.5, foot - 0.5, half * 0.85, 2.6);
  return { name: `${name}${variant}`, picture, footX: cx, footY: foot - 1 };
}

function palm(variant: number): Sprite {
  const picture = makeRaster(26, 34);
  const roll = dice(saltOf('plants/palm'), variant);
  const lean = roll() * 6 - 3;
  const foot = 30;
  const topY = 11;
  let topX = 13;
  for (let y = foot; y >= topY; y--) {
    const t = (foot - y) / (foot - topY);
    topX = Math.round(13 + lean * t * t);
    const ring = y % 3 === 0;
    plot(picture, topX - 1, y, BARK[ring ? 1 : 3]);
    plot(picture, topX, y, BARK[ring ? 0 : 2]);
    if (t < 0.25) plot(picture, topX + 1, y, BARK[0]);
  }
  const fronds = 8;
  for (let i = 0; i < fronds; i++) {
    const turn = ((i + roll() * 0.5) / fronds) * Math.PI * 2;
    const reach = 8.5 + roll() * 2;
    for (let s = 0; s <= 14; s++) {
      const t = s / 14;
      const x = topX + Math.cos(turn) * reach * t;
      const y = topY + Math.sin(turn) * reach * 0.5 * t - Math.sin(t * Math.PI * 0.62) * 4 + t * t * 6.5;
      const shade = Math.sin(turn) > 0.4 ? 2 : Math.cos(turn) < 0.2 ? 4 : 3;
      plot(picture, Math.round(x), Math.round(y), LEAVES.palm[Math.min(5, shade + (s & 1))]);
      plot(picture, Math.round(x), Math.round(y) + 1, LEAVES.palm[Math.max(1, shade - 1)]);
      if (t > 0.3 && t < 0.85 && s & 1) plot(picture, Math.round(x), Math.round(y) + 2, LEAVES.palm[1]);
    }
  }
  plot(picture, topX, topY + 1, 0x8a5a2c);
  plot(picture, topX - 1, topY + 2, 0x6e441f);
  outline(picture, edgeOf(LEAVES.palm));
  shadow(picture, 15, foot, 6, 2.2);
  return { name: `palm${variant}`, picture, footX: 13, footY: foot };
}

function cactus(variant: number): Sprite {
  const picture = makeRaster(18, 24);
  const c = LEAVES.cactus;
  const arm = (x: number, y: number, width: number, height: number): void => {
    for (let j = 0; j < height; j++)
      for (let i = 0; i < width; i++)
        if (!(j === 0 && (i === 0 || i === width - 1)))
          plot(picture, x + i, y + j, c[i === 0 ? 4 : i === width - 1 ? 1 : (j + i) % 3 === 0 ? 2 : 3]);
  };
  arm(7, 4 + variant, 5, 17 - variant);
  if (variant !== 1) {
    arm(3, 8 + variant, 3, 6);
    box(picture, 5, 12 + variant, 2, 2, c[2]);
  }
  if (variant !== 2) {
    arm(13, 6 + variant * 2, 3, 6);
    box(picture, 12, 10 + variant * 2, 2, 2, c[1]);
  }
  if (variant === 0) plot(picture, 9, 3, 0xe58fa6);
  outline(picture, edgeOf(c));
  shadow(picture, 11, 20.5, 6, 2);
  return { name: `cactus${variant}`, picture, footX: 9, footY: 20 };
}

function deadTree(variant: number): Sprite {
  const picture = makeRaster(24, 28);
  const roll = dice(saltOf('plants/dead'), variant);
  const grow = (x: number, y: number, angle: number, length: number, width: number): void => {
    for (let s = 0; s < length; s++) {
      x += Math.cos(angle);
      y += Math.sin(angle);
      for (let i = 0; i < width; i++) plot(picture, Math.round(x) + i, Math.round(y), GREY_BARK[i === 0 ? 3 : 1]);
    }
    if (width <= 1 && length < 4) return;
    grow(x, y, angle - 0.5 - roll() * 0.3, length * 0.62, Math.max(1, width - 1));
    grow(x, y, angle + 0.5 + roll() * 0.3, length * 0.6, Math.max(1, width - 1));
  };
  grow(11, 24, -Math.PI / 2 + roll() * 0.2 - 0.1, 9, 3);
  outline(picture, 0x322a2c);
  shadow(picture, 12.5, 24, 5, 2);
  return { name: `dead${variant}`, picture, footX: 12, footY: 24 };
}

function bush(name: string, colours: readonly Rgb[], berries: Rgb | undefined, variant: number): Sprite {
  const picture = makeRaster(16, 14);
  const salt = saltOf(`plants/${name}`);
  const roll = dice(salt, variant);
  const blobs = [0, 1, 2, 3].map((i) => ({
    x: 4.5 + i * 2.3 + roll(),
    y: 7.5 + roll() * 2 - (i === 1 || i === 2 ? 1.5 : 0),
    rx: 3.2,
    ry: 2.9,
  }));
  clumps(picture, blobs, colours, salt + variant);
  if (berries !== undefined)
    for (let i = 0; i < 5; i++) {
      const x = 4 + Math.floor(roll() * 8);
      const y = 5 + Math.floor(roll() * 5);
      if (alphaAt(picture, x, y)) plot(picture, x, y, berries);
    }
  outline(picture, edgeOf(colours));
  shadow(picture, 8.5, 11.5, 6.5, 2);
  return { name: `${name}${variant}`, picture, footX: 8, footY: 11 };
}

function reeds(variant: number): Sprite {
  const picture = makeRaster(14, 17);
  const roll = dice(saltOf('plants/reeds'), variant);
  for (let i = 0; i < 6; i++) {
    const x = 2 + i * 2 - (i > 3 ? 1 : 0);
    const tall = 7 + Math.floor(roll() * 6);
    for (let y = 0; y < tall; y++)
      plot(picture, x + (y > tall - 4 && roll() < 0.4 ? 1 : 0), 14 - y, LEAVES.dry[y > tall - 3 ? 5 : y < 3 ? 1 : 3]);
    if (i & 1) sketch(picture, x, 14 - tall, ['b', 'b', 'b'], { b: 0x6d4a2f });
  }
  return { name: `reeds${variant}`, picture, footX: 7, footY: 14 };
}

/** A few blossoms on one stalk or scattered. */
function flowers(variant: number): Sprite {
  const picture = makeRaster(9, 8);
  const petals: Rgb = [0xf7f3e6, 0xf2cf4a, 0xe58fa6, 0xa98be0, 0xe0703a, 0xf7f3e6][variant];
  const heart: Rgb = variant === 0 ? 0xe9b93c : variant === 5 ? 0xd2a5d8 : 0xfff3c4;
  const roll = dice(saltOf('plants/flowers'), variant);
  for (let i = 0; i < 3; i++) {
    const x = 1 + i * 2 + Math.floor(roll() * 2);
    const y = 1 + Math.floor(roll() * 4);
    plot(picture, x, y + 1, 0x4f7f3a);
    plot(picture, x, y + 2, 0x3c6a34);
    plot(picture, x, y, i === 1 ? heart : petals);
    if (i !== 1) plot(picture, x + 1, y, petals);
    else
      for (const [dx, dy] of [
        [1, 0],
        [-1, 0],
        [0, -1],
      ])
        plot(picture, x + dx, y + dy, petals);
  }
  return { name: `flowers${variant}`, picture, footX: 4, footY: 6 };
}

/** Every plant; a name and a variant number make a sprite's name. */
export function drawPlants(): Sprite[] {
  const out: Sprite[] = [];
  for (let v = 0; v < 4; v++) {
    out.push(leafTree('oak', LEAVES.oak, { crown: 10, tall: 7, bark: BARK }, v));
    out.push(leafTree('elm', LEAVES.elm, { crown: 9, tall: 8, bark: BARK }, v));
    out.push(conifer('pine', LEAVES.pine, 22, false, v));
    out.push(conifer('fir', LEAVES.fir, 24, true, v));
  }
  for (let v = 0; v < 3; v++) {
    out.push(leafTree('birch', LEAVES.birch, { crown: 8, tall: 9, bark: PALE_BARK }, v));
    out.push(leafTree('maple', LEAVES.maple, { crown: 9, tall: 7, bark: BARK }, v));
    out.push(leafTree('jungle', LEAVES.jungle, { crown: 12, tall: 9, bark: GREY_BARK }, v));
    out.push(leafTree('acacia', LEAVES.acacia, { crown: 12, tall: 10, bark: BARK, flat: true }, v));
    out.push(leafTree('mangrove', LEAVES.mangrove, { crown: 8.5, tall: 6, bark: GREY_BARK }, v));
    out.push(leafTree('olive', LEAVES.dry, { crown: 7.5, tall: 6, bark: GREY_BARK }, v));
    out.push(conifer('larch', LEAVES.larch, 20, false, v));
    out.push(palm(v), cactus(v), deadTree(v));
    out.push(bush('bush', LEAVES.bush, undefined, v), bush('berry', LEAVES.bush, 0xd9445c, v), bush('scrub', LEAVES.dry, undefined, v));
    out.push(reeds(v));
  }
  for (let v = 0; v < 6; v++) out.push(flowers(v));
  return out;
}
