import { clamp } from '../base/math.ts';
import type { Style } from '../content/styles.ts';
import type { Place, PlaceKind, World } from '../world.ts';
import { type Rgb, rgb } from './raster-colour.ts';
import type { Frame } from './raster-frame.ts';

/** Outlines that a sign is made of; `hall` has battlements, `arch` is a cave's mouth. */
type Shape = 'disc' | 'square' | 'hall' | 'diamond' | 'triangle' | 'cross' | 'arch' | 'tower';
type Ink = 'ink' | 'paper' | 'accent';

/** A sign: its outline, half its size in pixels, its filling, and a mark in the middle. */
interface Sign {
  readonly shape: Shape;
  readonly size: number;
  readonly fill: Ink;
  readonly edge: Ink;
  readonly dot?: Ink;
  /** Signs are drawn from the lowest rank up; small maps leave out low ranks. */
  readonly rank: number;
}

const SIGNS: { readonly [K in PlaceKind]: Sign } = {
  city: { shape: 'hall', size: 4.6, fill: 'accent', edge: 'ink', dot: 'paper', rank: 9 },
  castle: { shape: 'hall', size: 3.6, fill: 'paper', edge: 'ink', rank: 7 },
  town: { shape: 'disc', size: 3.4, fill: 'paper', edge: 'ink', dot: 'accent', rank: 8 },
  port: { shape: 'diamond', size: 3.9, fill: 'paper', edge: 'ink', dot: 'accent', rank: 8 },
  abbey: { shape: 'cross', size: 3.4, fill: 'paper', edge: 'ink', rank: 5 },
  temple: { shape: 'cross', size: 3.4, fill: 'accent', edge: 'ink', rank: 5 },
  shrine: { shape: 'cross', size: 2.6, fill: 'paper', edge: 'ink', rank: 3 },
  village: { shape: 'disc', size: 2.3, fill: 'paper', edge: 'ink', rank: 4 },
  hamlet: { shape: 'disc', size: 1.5, fill: 'paper', edge: 'ink', rank: 2 },
  mine: { shape: 'triangle', size: 2.8, fill: 'ink', edge: 'paper', rank: 3 },
  ruin: { shape: 'square', size: 2.2, fill: 'paper', edge: 'ink', dot: 'ink', rank: 3 },
  dungeon: { shape: 'square', size: 2.4, fill: 'ink', edge: 'paper', rank: 3 },
  cave: { shape: 'arch', size: 2.7, fill: 'ink', edge: 'paper', rank: 3 },
  lair: { shape: 'triangle', size: 2.9, fill: 'accent', edge: 'ink', rank: 3 },
  tower: { shape: 'tower', size: 3, fill: 'paper', edge: 'ink', rank: 3 },
  landmark: { shape: 'diamond', size: 2.3, fill: 'accent', edge: 'ink', rank: 3 },
};

/** Half of the room that a sign takes on a map of so many pixels across, pixels. */
export function signReach(kind: PlaceKind, style: Style, across: number): number {
  const unit = clamp(Math.sqrt(across / 512), 0.55, 2);
  return SIGNS[kind].size * style.places.size * unit * 1.3 + 1;
}

/** Draws the signs of all places, lesser ones first, onto a picture of four channels. */
export function drawPlaces(world: World, frame: Frame, data: Uint8ClampedArray): void {
  const { clip, unit, style, zoom, pooled } = frame;
  const least = unit < 0.6 ? 8 : unit < 0.7 ? 4 : 0;
  const inks: Record<Ink, Rgb> = { ink: rgb(style.places.ink), paper: rgb(style.places.paper), accent: rgb(style.places.accent) };
  const places = world.places
    .filter((place) => SIGNS[place.kind].rank >= least)
    .sort((a, b) => SIGNS[a.kind].rank - SIGNS[b.kind].rank || a.id - b.id);
  const at = (place: Place): readonly [number, number] => {
    const x = place.cell % world.rect.width;
    const y = (place.cell - x) / world.rect.width;
    const round = style.crisp ? Math.round : (value: number): number => value;
    return [round(((x + 0.5) * zoom) / pooled - clip.x - 0.5), round(((y + 0.5) * zoom) / pooled - clip.y - 0.5)];
  };
  if (style.places.glow > 0)
    for (const place of places)
      if (place.population > 0) glow(data, clip.width, clip.height, ...at(place), place.population, unit, inks.accent);
  for (const place of places) {
    const sign = SIGNS[place.kind];
    drawSign(
      data,
      clip.width,
      clip.height,
      ...at(place),
      sign,
      sign.size * style.places.size * unit * (unit < 0.6 ? 0.8 : 1),
      inks,
      style.crisp,
    );
  }
}

/** Lamplight: a soft disc added to what is there, wide and bright as the place is large. */
function glow(
  data: Uint8ClampedArray,
  width: number,
  height: number,
  cx: number,
  cy: number,
  population: number,
  unit: number,
  colour: Rgb,
): void {
  const radius = unit * clamp(3 + Math.sqrt(population) * 0.16, 4, 26);
  const strength = clamp(0.3 + Math.sqrt(population) * 0.006, 0.3, 0.95);
  for (let y = Math.max(0, Math.ceil(cy - radius)); y <= Math.min(height - 1, cy + radius); y++) {
    for (let x = Math.max(0, Math.ceil(cx - radius)); x <= Math.min(width - 1, cx + radius); x++) {
      const d2 = ((x - cx) * (x - cx) + (y - cy) * (y - cy)) / (radius * radius);
      if (d2 >= 1) continue;
      const share = strength * (1 - d2) * (1 - d2) * (1 - d2);
      const at = (y * width + x) * 4;
      for (let c = 0; c < 3; c++) data[at + c] += colour[c] * share;
    }
  }
}

function drawSign(
  data: Uint8ClampedArray,
  width: number,
  height: number,
  cx: number,
  cy: number,
  sign: Sign,
  size: number,
  inks: Record<Ink, Rgb>,
  crisp: boolean,
): void {
  const line = Math.max(0.8, size * 0.28);
  const reach = size + line + 1.5;
  const fill = inks[sign.fill];
  const edge = inks[sign.edge];
  const halo = inks[sign.edge === 'ink' ? 'paper' : 'ink'];
  const dot = sign.dot === undefined ? undefined : inks[sign.dot];
  for (let y = Math.max(0, Math.ceil(cy - reach)); y <= Math.min(height - 1, cy + reach); y++) {
    for (let x = Math.max(0, Math.ceil(cx - reach)); x <= Math.min(width - 1, cx + reach); x++) {
      const dx = x - cx;
      const dy = y - cy;
      const d = outline(sign.shape, dx, dy, size);
      const at = (y * width + x) * 4;
      if (!crisp) put(data, at, halo, 0.55 * clamp(line + 1.4 - d, 0, 1));
      put(data, at, edge, cover(line + 0.5 - d, crisp));
      put(data, at, fill, cover(0.5 - d, crisp));
      if (dot !== undefined) put(data, at, dot, cover(size * 0.42 + 0.3 - Math.sqrt(dx * dx + dy * dy), crisp));
    }
  }
}

function cover(gap: number, crisp: boolean): number {
  return crisp ? (gap > 0.5 ? 1 : 0) : clamp(gap, 0, 1);
}

function put(data: Uint8ClampedArray, at: number, colour: Rgb, share: number): void {
  if (share <= 0) return;
  for (let c = 0; c < 3; c++) data[at + c] += (colour[c] - data[at + c]) * share;
}

/** Distance from a shape's outline, pixels; negative inside. */
function outline(shape: Shape, dx: number, dy: number, size: number): number {
  const ax = Math.abs(dx);
  const ay = Math.abs(dy);
  switch (shape) {
    case 'disc':
      return Math.sqrt(dx * dx + dy * dy) - size;
    case 'square':
      return Math.max(ax, ay) - size;
    case 'diamond':
      return (ax + ay - size * 1.2) * 0.7071067811865476;
    case 'triangle':
      return Math.max(ax * 0.87 - dy * 0.5 - size * 0.5, dy - size * 0.75);
    case 'cross':
      return Math.min(Math.max(ax - size * 0.36, ay - size), Math.max(ax - size * 0.95, Math.abs(dy + size * 0.25) - size * 0.36));
    case 'arch':
      return Math.max(dy - size * 0.75, dy < 0 ? Math.sqrt(dx * dx + dy * dy) - size : ax - size);
    case 'tower':
      return Math.max(ax - size * (dy < -size * 0.4 ? 0.75 : 0.5), ay - size);
    case 'hall': {
      const wall = Math.max(ax - size, Math.abs(dy - size * 0.15) - size * 0.75);
      const gap = Math.max(Math.abs(ax - size * 0.42) - size * 0.16, dy + size * 0.25);
      return Math.max(wall, -gap);
    }
  }
}
