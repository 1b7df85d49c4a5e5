import { findPath } from '../civilization/find-path.ts';
import { type Cell, type Faction, NONE, type Place, type PlaceId, type Reason, WATER, type World } from '../world.ts';

/** Why a place is where it is. */
export interface PlaceExplanation {
  readonly place: PlaceId;
  /** Terms of the score of its site, greatest first, as the place itself has them. */
  readonly because: readonly Reason[];
  readonly text: string;
}

/** Why land is held by whom it is, and why the border runs where it does. */
export interface BorderExplanation {
  readonly holder: Faction;
  /** Settlement of the holder that is quickest to reach, and the hours. */
  readonly seat: PlaceId;
  readonly hours: number;
  /** The nearest land of another, if any lies near. */
  readonly border: {
    readonly with: Faction;
    readonly cell: Cell;
    readonly kilometres: number;
    /** The other's quickest settlement from the same spot, and the hours; null where there is no way. */
    readonly seat: PlaceId | null;
    readonly hours: number | null;
    /** What the border follows, where it follows something. */
    readonly along: 'a ridge' | 'a river' | null;
  } | null;
  readonly text: string;
}

/** Says why a place stands where it does: the terms of its site with their amounts, its water and whom it belongs to. */
export function explainPlace(world: Pick<World, 'places' | 'factions'>, id: PlaceId): PlaceExplanation {
  const place = world.places[id];
  const terms = place.because.map(({ factor, amount }) => `${factor} (${amount})`);
  const sentences = [terms.length > 0 ? `${place.name} stands here for ${listed(terms)}.` : `${place.name} stands here by chance.`];
  if (place.water !== null) sentences.push(`Its people draw their water from ${place.water}.`);
  if (place.faction !== null && place.population > 0) {
    const holder = world.factions[place.faction];
    sentences.push(holder.capital === id ? `It is the capital of ${called(holder)}.` : `It belongs to ${called(holder)}.`);
  }
  return { place: id, because: place.because, text: sentences.join(' ') };
}

/** How far a border is looked for, metres. */
const BORDER_REACH = 12_000;
/** Settlements of a faction that are tried as the quickest to reach, nearest first as the crow flies. */
const TRIED = 3;

/**
 * Says why a cell is held by the faction it is: land goes with the settlement it is reached from at the least cost, and
 * settlements with the capital nearest along the ways. Null for land that nobody holds.
 */
export function explainBorder(world: World, cell: Cell): BorderExplanation | null {
  const faction = world.layers.territory[cell];
  if (faction === undefined || faction === NONE) return null;
  const holder = world.factions[faction];
  const own = quickest(world, faction, cell);
  const seat = own?.place ?? world.places[holder.capital];
  const hours = own?.hours ?? 0;
  const there = nearestOther(world, cell, faction);
  const sentences = [`This land belongs to ${called(holder)}: it is reached from ${seat.name} in ${told(hours)}.`];
  let border: BorderExplanation['border'] = null;
  if (there !== NONE) {
    const other = world.factions[world.layers.territory[there]];
    const theirs = quickest(world, other.id, there);
    const kilometres = distance(world, cell, there);
    const along = lineAlong(world, there, faction);
    border = { with: other, cell: there, kilometres, seat: theirs?.place.id ?? null, hours: theirs?.hours ?? null, along };
    const reason = theirs === null ? '' : `, whose ${theirs.place.name} is ${told(theirs.hours)} from there`;
    sentences.push(
      `${kilometres < 1.5 ? 'Here' : `${Math.round(kilometres)} km from here`} it meets ${called(other)}${reason}${along === null ? '; the border runs where both are as far' : `; the border follows ${along}, which is hard to cross`}.`,
    );
  }
  return { holder, seat: seat.id, hours, border, text: sentences.join(' ') };
}

function quickest(world: World, faction: number, cell: Cell): { readonly place: Place; readonly hours: number } | null {
  const near = world.places
    .filter((place) => place.population > 0 && place.faction === faction)
    .sort((a, b) => distance(world, a.cell, cell) - distance(world, b.cell, cell) || a.id - b.id);
  let best: { place: Place; hours: number } | null = null;
  for (const place of near.slice(0, TRIED)) {
    const journey = findPath(world, place, cell, best === null ? {} : { mostHours: best.hours });
    if (journey !== null && (best === null || journey.hours < best.hours)) best = { place, hours: journey.hours };
  }
  return best;
}

/** The nearest cell of another faction's land, or NONE. */
function nearestOther(world: World, cell: Cell, faction: number): Cell {
  const { width, height } = world.rect;
  const x = cell % width;
  const y = Math.floor(cell / width);
  const reach = Math.max(2, Math.round(BORDER_REACH / world.metresPerCell));
  let best: Cell = NONE;
  let least = Infinity;
  for (let ny = Math.max(0, y - reach); ny <= Math.min(height - 1, y + reach); ny++)
    for (let nx = Math.max(0, x - reach); nx <= Math.min(width - 1, x + reach); nx++) {
      const there = world.layers.territory[ny * width + nx];
      const far = (nx - x) * (nx - x) + (ny - y) * (ny - y);
      if (there === NONE || there === faction || far >= least) continue;
      least = far;
      best = ny * width + nx;
    }
  return best;
}

/** Whether the border about a cell follows running water, or ground that is higher than what lies on both sides. */
function lineAlong(world: World, cell: Cell, faction: number): 'a ridge' | 'a river' | null {
  const { width, height } = world.rect;
  const { territory, water, elevation } = world.layers;
  const x = cell % width;
  const y = Math.floor(cell / width);
  const reach = 4;
  let border = 0;
  let wet = 0;
  let here = 0;
  let around = 0;
  let ground = 0;
  for (let ny = Math.max(1, y - reach); ny <= Math.min(height - 2, y + reach); ny++)
    for (let nx = Math.max(1, x - reach); nx <= Math.min(width - 2, x + reach); nx++) {
      const at = ny * width + nx;
      if (water[at] === WATER.ocean) continue;
      ground++;
      around += elevation[at];
      const ours = territory[at] === faction;
      if (![at + 1, at - 1, at + width, at - width].some((beside) => (territory[beside] === faction) !== ours)) continue;
      border++;
      here += elevation[at];
      if (water[at] === WATER.river || [at + 1, at - 1, at + width, at - width].some((beside) => water[beside] === WATER.river)) wet++;
    }
  if (border === 0 || ground === 0) return null;
  if (wet > border / 2) return 'a river';
  return here / border - around / ground > 0.02 * world.metresPerCell ? 'a ridge' : null;
}

function distance(world: Pick<World, 'rect' | 'metresPerCell'>, a: Cell, b: Cell): number {
  const { width } = world.rect;
  const dx = (a % width) - (b % width);
  const dy = Math.floor(a / width) - Math.floor(b / width);
  return (Math.sqrt(dx * dx + dy * dy) * world.metresPerCell) / 1000;
}

/** With its article, where the name brings none. */
function called({ name }: Faction): string {
  return /^the /i.test(name) ? name : `the ${name}`;
}

function told(hours: number): string {
  if (hours < 1) return 'less than an hour';
  const whole = Math.round(hours);
  return whole === 1 ? 'an hour' : `${whole} hours`;
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`;
}
