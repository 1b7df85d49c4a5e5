import { clamp } from '../../base/math.ts';
import { PLACE_LETTERS, REGION_LETTERS } from '../../content/map-lettering.ts';
import type { Cell, Place, PlaceId, World } from '../../world.ts';
import { type Curve, smoothCurve, type Spot } from './curve.ts';
import { type Box, placeLabels, type Try, type Wish } from './place-labels.ts';
import { realmTexts } from './realms.ts';
import { curveTry, lifted, triesAround, triesOver, type Writing } from './tries.ts';
import type { FaceName } from './typeface.ts';

/** A text of a map, in the letters it is written in. */
export interface MapText {
  readonly key: string;
  readonly text: string;
  readonly face: FaceName;
  /** Height of its em, pixels. */
  readonly size: number;
  /** Land and realms are written lightly under everything else, waters in italics. */
  readonly ink: 'land' | 'water' | 'place' | 'minor' | 'realm';
}

/** A text and where it is written; pixels count from the north-west corner of the world. */
export interface Label extends MapText, Writing {}

export interface Labels {
  readonly labels: readonly Label[];
  /** Places that are shown at this zoom. */
  readonly places: readonly PlaceId[];
}

export interface PlanOptions {
  /** Pixels per cell. */
  readonly zoom: number;
  /** How near one looks, 1 where the whole world is in view: the nearer, the more places. */
  readonly closeness: number;
  /** Pixels of the whole view across; what is named is not to be much wider. */
  readonly breadth: number;
  /** Factor on the size of all letters. */
  readonly scale?: number;
  /** Width in pixels of a text without extra spacing; undefined where it cannot be written. */
  readonly measure: (text: MapText) => number | undefined;
  /** Half the size of a place's symbol, pixels. */
  readonly reach: (place: Place) => number;
  /** A place that is shown whatever the zoom. */
  readonly chosen?: number | null;
  /** Whether realms are named instead of landscapes. */
  readonly realms?: boolean;
}

/**
 * Chooses and places all texts of a world for one zoom; the same for every part of it, so that moving the map moves the
 * texts and changes none. Places are lettered beside their symbols, regions along their shape, rivers along their
 * course, waters in italics; no text covers another or a symbol.
 */
export function planLabels(world: World, options: PlanOptions): Labels {
  const { zoom, closeness, measure, chosen = null } = options;
  const scale = options.scale ?? 1;
  const wishes: Wish<Writing>[] = [];
  const texts = new Map<string, MapText>();
  const taken: Box[] = [];
  const { width } = world.rect;
  const at = (cell: Cell): Spot => ({ x: ((cell % width) + 0.5) * zoom, y: (Math.floor(cell / width) + 0.5) * zoom });
  const height = world.rect.height * zoom;
  const onMap = ({ left, top, right, bottom }: Box): boolean => left >= 0 && top >= 0 && right <= width * zoom && bottom <= height;
  const wish = (text: MapText, rank: number, triesFor: (breadth: number) => readonly (Try<Writing> | null)[]): void => {
    const breadth = measure(text);
    if (breadth === undefined) return;
    const tries = triesFor(breadth).filter((one) => one !== null && one.boxes.every(onMap)) as Try<Writing>[];
    if (tries.length === 0) return;
    texts.set(text.key, text);
    wishes.push({ key: text.key, rank, tries });
  };

  const places: PlaceId[] = [];
  for (const place of world.places) {
    const style = PLACE_LETTERS[place.kind];
    if (closeness < style.from && place.id !== chosen) continue;
    places.push(place.id);
    const spot = at(place.cell);
    const reach = options.reach(place);
    taken.push({ left: spot.x - reach, top: spot.y - reach, right: spot.x + reach, bottom: spot.y + reach });
    const size = style.size * scale;
    const text: MapText = { key: `place:${place.id}`, text: place.name, face: 'roman', size, ink: style.rank >= 40 ? 'place' : 'minor' };
    const rank = place.id === chosen ? 1000 : style.rank + Math.min(9, Math.sqrt(place.population) / 12);
    wish(text, rank, (breadth) => triesAround(spot, reach + 1, breadth, size));
  }

  if (options.realms)
    for (const { name, faction, size: cells, spine, cell } of realmTexts(world)) {
      const size = clamp(10 + Math.sqrt(cells) * zoom * 0.05, 12, 30) * scale;
      const text: MapText = { key: `faction:${faction}`, text: name, face: 'capitals', size, ink: 'realm' };
      wish(text, 95, (breadth) => shapedTries(spine.map(at), at(cell), text, breadth, width * zoom));
    }

  for (const region of world.regions) {
    const look = REGION_LETTERS[region.kind];
    if (!region.name || (options.realms && !look.water)) continue;
    const size = clamp(9 + Math.sqrt(region.size) * zoom * 0.045, 11, look.most) * scale;
    const text: MapText = {
      key: `region:${region.id}`,
      text: region.name,
      face: look.water ? 'italic' : 'capitals',
      size,
      ink: look.water ? 'water' : 'land',
    };
    const across = Math.max(region.bounds.width, region.bounds.height * 0.6) * zoom;
    // One in an area many screens wide is only in the way.
    if (across > options.breadth * 5) continue;
    wish(text, 62 + Math.min(30, Math.sqrt(region.size) / 12), (breadth) =>
      // A name wider than its land says nothing.
      breadth > across * 1.15 + 20 ? [] : shapedTries(region.spine.map(at), at(region.cell), text, breadth, width * zoom),
    );
  }

  for (const lake of world.lakes) {
    const across = Math.sqrt(lake.cells.length) * zoom;
    if (!lake.name || across < 24 * scale) continue;
    const size = clamp(across / 6, 11, 18) * scale;
    const text: MapText = { key: `lake:${lake.id}`, text: lake.name, face: 'italic', size, ink: 'water' };
    wish(text, 45 + Math.min(15, across / 10), (breadth) => triesOver(middleOf(lake.cells.map(at)), breadth, size, 0.5));
  }

  for (const river of world.rivers) {
    if (!river.name || river.cells.length * zoom < 110 * scale) continue;
    const size = clamp(9.5 + river.cells.length * zoom * 0.004, 11, 14) * scale;
    const text: MapText = { key: `river:${river.id}`, text: river.name, face: 'italic', size, ink: 'water' };
    const spacing = 0.6 * scale;
    wish(text, 30 + Math.min(25, (river.cells.length * zoom) / 60), (breadth) => {
      const course = courseOf(river.cells, at, zoom, size);
      // Two thirds of the way down first: where the river is broad, and away from its mouth's other names.
      return [0.62, 0.45, 0.76, 0.3].map((share) => curveTry(course, share, breadth + spacing * text.text.length, size, spacing));
    });
  }

  const labels = placeLabels(wishes, taken).map(({ key, chosen: { how } }): Label => ({ ...(texts.get(key) as MapText), ...how }));
  return { labels, places };
}

/** Ways to write the name of an area: spread along its shape, then level in its middle. */
function shapedTries(spine: readonly Spot[], middle: Spot, text: MapText, breadth: number, across: number): (Try<Writing> | null)[] {
  const letters = Math.max(1, text.text.length);
  const water = text.ink === 'water';
  const tries: (Try<Writing> | null)[] = [];
  if (spine.length > 2) {
    for (const lift of [0, 1.3, -1.3]) {
      const curve = smoothCurve(lifted(spine, lift * text.size));
      const spacing = clamp((curve.length * 0.62 - breadth) / letters, text.size * 0.06, text.size * (water ? 0.5 : 0.9));
      tries.push(curveTry(curve, 0.5, breadth + spacing * letters, text.size, spacing));
    }
  }
  const spacing = text.size * (water ? 0.12 : 0.22);
  const whole = breadth + spacing * letters;
  return [
    ...tries,
    ...triesOver(
      { x: clamp(middle.x, whole / 2 + 4, Math.max(whole / 2 + 4, across - whole / 2 - 4)), y: middle.y },
      whole,
      text.size,
      spacing,
    ),
  ];
}

/** Points of a river a letter or so apart, smoothed and from west to east, with room for letters beside the water. */
function courseOf(cells: readonly Cell[], at: (cell: Cell) => Spot, zoom: number, size: number): Curve {
  const step = Math.max(1, Math.round((size * 1.6) / zoom));
  const points: Spot[] = [];
  for (let k = 0; k < cells.length; k += step) {
    const from = Math.max(0, k - step);
    const to = Math.min(cells.length, k + step + 1);
    points.push(middleOf(cells.slice(from, to).map(at)));
  }
  if (points.length < 2) points.push(at(cells[cells.length - 1]));
  if (points[points.length - 1].x < points[0].x) points.reverse();
  return smoothCurve(besides(points, size * 0.75));
}

/** The line moved to its left-hand side as one goes along it, which for lines to the east is above. */
function besides(points: readonly Spot[], by: number): Spot[] {
  return points.map(({ x, y }, k) => {
    const [a, b] = [points[Math.max(0, k - 1)], points[Math.min(points.length - 1, k + 1)]];
    const [dx, dy] = [b.x - a.x, b.y - a.y];
    const length = Math.sqrt(dx * dx + dy * dy) || 1;
    return { x: x + (dy / length) * by, y: y - (dx / length) * by };
  });
}

function middleOf(spots: readonly Spot[]): Spot {
  let x = 0;
  let y = 0;
  for (const spot of spots) {
    x += spot.x / spots.length;
    y += spot.y / spots.length;
  }
  return { x, y };
}
