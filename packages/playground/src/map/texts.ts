import type { RegionKind, World } from '@hinterland/core';
import type { Camera, Point, Viewport } from './camera.ts';
import { toScreen } from './camera.ts';
import { type Box, type LabelWish, type PlacedLabel, placeLabels } from './labels.ts';
import { PLACE_STYLES } from './symbols.ts';

/** A text as it is written on the map. */
export interface MapText {
  readonly key: string;
  readonly text: string;
  readonly font: string;
  readonly spacing: number;
  readonly ink: 'land' | 'water' | 'place' | 'minor';
  readonly angle: number;
}

export interface Lettering {
  readonly placed: readonly PlacedLabel[];
  readonly textOf: ReadonlyMap<string, MapText>;
  /** Places whose symbol is shown at this zoom. */
  readonly places: readonly number[];
}

const WATERS: ReadonlySet<RegionKind> = new Set(['ocean', 'sea', 'bay']);
const HEIGHT_OF_FONT = 1.15;

/**
 * Chooses and places all texts of a world for one camera, those beyond the edges of the screen too: moving the map at
 * one zoom then moves the texts with it and changes none. `measure` gives a text's width in CSS pixels.
 */
export function letter(
  world: World,
  camera: Camera,
  view: Viewport,
  fitZoom: number,
  measure: (text: MapText) => number,
  chosen: number | null,
): Lettering {
  const texts = new Map<string, MapText>();
  const wishes: LabelWish[] = [];
  const taken: Box[] = [];
  const closeness = camera.zoom / fitZoom;
  const at = (cell: number): Point =>
    toScreen(camera, view, {
      x: world.rect.x + (cell % world.rect.width) + 0.5,
      y: world.rect.y + Math.floor(cell / world.rect.width) + 0.5,
    });
  const wish = (text: MapText, p: Point, rank: number, offset: number | null, size: number): number => {
    const width = measure(text) + 6;
    texts.set(text.key, text);
    wishes.push({ key: text.key, x: p.x, y: p.y, width, height: size * HEIGHT_OF_FONT, rank, offset, angle: text.angle });
    return width;
  };

  const places: number[] = [];
  for (const place of world.places) {
    const style = PLACE_STYLES[place.kind];
    if (closeness < style.from && place.id !== chosen) continue;
    const p = at(place.cell);
    places.push(place.id);
    const reach = style.radius + 1;
    taken.push({ left: p.x - reach, top: p.y - reach, right: p.x + reach, bottom: p.y + reach });
    const rank = place.id === chosen ? 1000 : style.rank + Math.min(9, Math.log10(1 + place.population) * 2);
    const font = `${style.rank >= 80 ? 700 : 500} ${style.font}px "Alegreya", serif`;
    wish(
      { key: `place:${place.id}`, text: place.name, font, spacing: 0, ink: style.rank >= 40 ? 'place' : 'minor', angle: 0 },
      p,
      rank,
      style.radius + 3,
      style.font,
    );
  }

  for (const region of world.regions) {
    if (!region.name) continue;
    const p = at(region.cell);
    const breadth = region.bounds.width * camera.zoom;
    const water = WATERS.has(region.kind);
    const size = Math.max(12, Math.min(water ? 26 : 20, 9 + Math.sqrt(region.size) * camera.zoom * 0.045));
    const font = water ? `italic 500 ${size}px "Alegreya", serif` : `500 ${size}px "Alegreya SC", serif`;
    const text: MapText = {
      key: `region:${region.id}`,
      text: region.name,
      font,
      spacing: size * (water ? 0.12 : 0.22),
      ink: water ? 'water' : 'land',
      angle: 0,
    };
    // A name wider than its land says nothing; one in an area many screens wide is only in the way.
    if (measure(text) > breadth * 1.15 + 20 || breadth > view.width * 5) continue;
    wish(text, p, 62 + Math.min(30, Math.sqrt(region.size) / 12), null, size);
  }

  const middles = middlesOfLakes(world);
  for (const lake of world.lakes) {
    const breadth = Math.sqrt(lake.cells.length) * camera.zoom;
    if (!lake.name || breadth < 24) continue;
    const p = toScreen(camera, view, middles[lake.id]);
    const size = Math.max(11, Math.min(18, breadth / 6));
    wish(
      { key: `lake:${lake.id}`, text: lake.name, font: `italic 500 ${size}px "Alegreya", serif`, spacing: 0.5, ink: 'water', angle: 0 },
      p,
      45 + Math.min(15, breadth / 10),
      null,
      size,
    );
  }

  for (const river of world.rivers) {
    const length = river.cells.length * camera.zoom;
    if (!river.name || length < 110) continue;
    // Two thirds of the way down: where the river is broad, and away from its mouth's other names.
    const middle = Math.floor(river.cells.length * 0.6);
    const span = Math.max(2, Math.round(40 / camera.zoom));
    const p = at(river.cells[middle]);
    const a = at(river.cells[Math.max(0, middle - span)]);
    const b = at(river.cells[Math.min(river.cells.length - 1, middle + span)]);
    const raw = Math.atan2(b.y - a.y, b.x - a.x);
    const angle = Math.abs(raw) > Math.PI / 2 ? raw - Math.sign(raw) * Math.PI : raw;
    const above = { x: p.x + Math.sin(angle) * 9, y: p.y - Math.cos(angle) * 9 };
    wish(
      { key: `river:${river.id}`, text: river.name, font: 'italic 500 12.5px "Alegreya", serif', spacing: 0.6, ink: 'water', angle },
      above,
      30 + Math.min(25, length / 60),
      null,
      12.5,
    );
  }

  return { placed: placeLabels(wishes, taken), textOf: texts, places };
}

const lakesOfWorld = new WeakMap<World, readonly Point[]>();

/** The middle of each lake, in cells. */
function middlesOfLakes(world: World): readonly Point[] {
  const known = lakesOfWorld.get(world);
  if (known) return known;
  const { x, y, width } = world.rect;
  const middles = world.lakes.map(({ cells }) => {
    let [sumX, sumY] = [0, 0];
    for (const cell of cells) {
      sumX += cell % width;
      sumY += Math.floor(cell / width);
    }
    return { x: x + 0.5 + sumX / Math.max(1, cells.length), y: y + 0.5 + sumY / Math.max(1, cells.length) };
  });
  lakesOfWorld.set(world, middles);
  return middles;
}
