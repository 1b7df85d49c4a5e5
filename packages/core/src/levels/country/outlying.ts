import { type Cell, NONE } from '../../base/grid.ts';
import { hashText, unit2 } from '../../base/hash.ts';
import { CAMP_SORTS, type CampSort } from '../../content/camps.ts';
import { type Character, type CharacterId, type LevelCause, type Place, WATER, type World } from '../../world.ts';
import { causeOf } from '../past/traces.ts';

/** A farm or a camp out in the country: no place of the world, but there whenever one comes to its cell. */
export interface Outlying {
  readonly kind: 'farm' | 'camp';
  readonly cell: Cell;
  /** Such as "the farm of Asha Miller" or "the hunters’ camp east of Oruna". */
  readonly name: string;
  /** Who camps there; null for a farm. */
  readonly sort: CampSort | null;
  /** The settlement it belongs to, or the nearest place. */
  readonly near: Place | null;
  /** Who of the settlement holds the land of a farm; null where nobody known does, and for a camp. */
  readonly holder: CharacterId | null;
  /** Why it is there. */
  readonly because: LevelCause;
}

/** How far from a settlement people farm, metres. */
const FARMED = 2600;
/** How far from holy places pilgrims halt, and from mines and towns charcoal is burnt, metres. */
const HALT = 5000;
const BURNT = 6000;
/** How far from a border armies lie, metres. */
const MARCH = 4000;
/** Share of the best farmland, 0 to 255, that is worth a farm. */
const FERTILE = 70;
/** Of all cells that would do, the share that have it. */
const SHARE: Readonly<Record<'farm' | CampSort, number>> = {
  farm: 0.34,
  soldiers: 0.08,
  pilgrims: 0.16,
  bandits: 0.05,
  'charcoal burners': 0.03,
  herders: 0.02,
  hunters: 0.012,
};

const SETTLED: ReadonlySet<string> = new Set(['city', 'town', 'village', 'hamlet', 'port', 'castle', 'abbey', 'mine']);
const HOLY: ReadonlySet<string> = new Set(['abbey', 'temple', 'shrine']);
const FARMERS: ReadonlySet<string> = new Set(['farmer', 'herder', 'orchard keeper', 'beekeeper', 'gardener']);
const BEARINGS = ['east', 'south-east', 'south', 'south-west', 'west', 'north-west', 'north', 'north-east'] as const;

/** What the world says of its country that farms and camps depend on. */
interface Countryside {
  readonly world: World;
  readonly salt: number;
  readonly settled: readonly Place[];
  readonly holy: readonly Place[];
  /** Travellers a day on the busiest road of each cell. */
  readonly traffic: ReadonlyMap<Cell, number>;
  readonly crossings: ReadonlySet<Cell>;
  readonly places: ReadonlySet<Cell>;
  /** Pairs of factions that are at war, and the fact that says so. */
  readonly wars: ReadonlyMap<string, string>;
}

function countrysideOf(world: World): Countryside {
  const traffic = new Map<Cell, number>();
  const crossings = new Set<Cell>();
  for (const road of world.roads) {
    if (road.kind === 'sea') continue;
    for (const cell of road.cells) traffic.set(cell, Math.max(traffic.get(cell) ?? 0, road.traffic));
    for (const { cell } of road.crossings) crossings.add(cell);
  }
  const wars = new Map<string, string>();
  for (const { relation, subject, object, until, because } of world.facts)
    if (relation === 'atWar' && until === null && object !== null) {
      wars.set(`${subject} ${object}`, because ?? subject);
      wars.set(`${object} ${subject}`, because ?? object);
    }
  return {
    world,
    salt: hashText(`${world.recipe.subseeds.levels ?? world.recipe.seed}/outlying`),
    settled: world.places.filter(({ kind }) => SETTLED.has(kind)),
    holy: world.places.filter(({ kind }) => HOLY.has(kind)),
    traffic,
    crossings,
    places: new Set(world.places.map(({ cell }) => cell)),
    wars,
  };
}

/** The farm or camp at a cell, or null where there is neither. */
export function outlyingAt(world: World, cell: Cell): Outlying | null {
  return found(countrysideOf(world), cell);
}

/** All farms and camps of a world, by cell. */
export function outlyingOf(world: World): Outlying[] {
  const side = countrysideOf(world);
  const out: Outlying[] = [];
  for (let cell = 0; cell < world.layers.water.length; cell++) {
    const one = found(side, cell);
    if (one !== null) out.push(one);
  }
  return out;
}

/** A farm or a camp where one is asked for, whether or not the world has one there: of the sort that suits the land best. */
export function outlyingAnywhere(world: World, cell: Cell, kind: 'farm' | 'camp'): Outlying {
  const side = countrysideOf(world);
  if (kind === 'farm') return farmAt(side, cell, nearestOf(side, side.settled, cell));
  for (const sort of CAMP_SORTS) {
    const because = campReason(side, sort, cell);
    if (because !== null) return campAt(side, sort, cell, because);
  }
  const near = nearestOf(side, world.places, cell);
  const text = 'Those who hunt in this country sleep here, for no house is near.';
  return campAt(side, 'hunters', cell, causeOf('camp', near === null ? `biome:${world.layers.biome[cell]}` : `place:${near.id}`, text));
}

function found(side: Countryside, cell: Cell): Outlying | null {
  const { world, salt, settled, crossings, places } = side;
  const { rect, layers } = world;
  const [x, y] = [cell % rect.width, Math.floor(cell / rect.width)];
  if (layers.water[cell] !== WATER.dry || x < 1 || y < 1 || x >= rect.width - 1 || y >= rect.height - 1) return null;
  const luck = unit2(salt, x, y);
  if (luck >= SHARE.farm || places.has(cell) || crossings.has(cell)) return null;
  for (const step of [1, -1, rect.width, -rect.width])
    if (layers.water[cell + step] === WATER.ocean || layers.water[cell + step] === WATER.lake) return null;
  if (layers.fertility[cell] >= FERTILE && luck < SHARE.farm * Math.min(1, layers.fertility[cell] / 160)) {
    const near = nearestOf(side, settled, cell);
    if (near !== null && metresTo(world, near, cell) <= FARMED && layers.territory[cell] === (near.faction ?? NONE))
      return farmAt(side, cell, near);
  }
  for (const sort of CAMP_SORTS) {
    if (luck >= SHARE[sort]) continue;
    const because = campReason(side, sort, cell);
    if (because !== null) return campAt(side, sort, cell, because);
  }
  return null;
}

function metresTo({ rect, metresPerCell }: World, { cell }: Place, from: Cell): number {
  const [dx, dy] = [(cell % rect.width) - (from % rect.width), Math.floor(cell / rect.width) - Math.floor(from / rect.width)];
  return Math.sqrt(dx * dx + dy * dy) * metresPerCell;
}

function nearestOf({ world }: Countryside, places: readonly Place[], cell: Cell): Place | null {
  let best: Place | null = null;
  let least = Infinity;
  for (const place of places) {
    const far = metresTo(world, place, cell);
    if (far >= least) continue;
    least = far;
    best = place;
  }
  return best;
}

/** In which direction a cell lies from a place. */
function bearing({ rect }: World, from: Place, cell: Cell): string {
  const [dx, dy] = [(cell % rect.width) - (from.cell % rect.width), Math.floor(cell / rect.width) - Math.floor(from.cell / rect.width)];
  const [a, b] = [Math.abs(dx), Math.abs(dy)];
  if (a > 2 * b) return dx > 0 ? BEARINGS[0] : BEARINGS[4];
  if (b > 2 * a) return dy > 0 ? BEARINGS[2] : BEARINGS[6];
  return dx > 0 ? (dy > 0 ? BEARINGS[1] : BEARINGS[7]) : dy > 0 ? BEARINGS[3] : BEARINGS[5];
}

/** Those of a settlement who till land, in the order of the table. */
function farmersOf(world: World, place: Place): Character[] {
  return world.characters.filter(({ home, died, occupation }) => home === place.id && died === null && FARMERS.has(occupation));
}

function farmAt({ world }: Countryside, cell: Cell, near: Place | null): Outlying {
  const base = { kind: 'farm', cell, sort: null, near, holder: null } as const;
  const rich = world.layers.fertility[cell];
  const soil = rich > 170 ? 'deep and black' : rich > 110 ? 'good' : rich > FERTILE ? 'fair' : 'poor';
  if (near === null)
    return { ...base, name: 'the farm', because: causeOf('farm', `biome:${world.layers.biome[cell]}`, `The soil is ${soil} here.`) };
  const farmers = farmersOf(world, near);
  const way = bearing(world, near, cell);
  const holder = farmers.length === 0 ? undefined : farmers[BEARINGS.findIndex((one) => one === way) % farmers.length];
  const text = `The soil is ${soil} here, and ${near.name} lives by it.`;
  if (holder === undefined) return { ...base, name: `the farm ${way} of ${near.name}`, because: causeOf('farm', `place:${near.id}`, text) };
  return {
    ...base,
    name: `the farm ${way} of ${near.name}`,
    holder: holder.id,
    because: causeOf('farm', `character:${holder.id}`, `${text} ${holder.name}, ${holder.occupation} of ${near.name}, holds this land.`),
  };
}

function campAt({ world }: Countryside, sort: CampSort, cell: Cell, because: LevelCause): Outlying {
  let near: Place | null = null;
  for (const place of world.places) if (near === null || metresTo(world, place, cell) < metresTo(world, near, cell)) near = place;
  const whose = sort === 'bandits' ? 'robbers’' : `${sort}’`;
  const where = near === null ? '' : ` ${bearing(world, near, cell)} of ${near.name}`;
  return { kind: 'camp', cell, sort, near, holder: null, name: `the ${whose} camp${where}`, because };
}

/** Why somebody of a sort would camp at a cell; null where they would not. */
function campReason(side: Countryside, sort: CampSort, cell: Cell): LevelCause | null {
  const { world, settled, holy, traffic, wars } = side;
  const { layers, biomes, factions } = world;
  const trees = biomes[layers.biome[cell]].trees;
  const near = nearestOf(side, settled, cell);
  const far = near === null ? Infinity : metresTo(world, near, cell);
  const biome = `biome:${layers.biome[cell]}`;
  switch (sort) {
    case 'soldiers': {
      const own = layers.territory[cell];
      const other = own === NONE ? NONE : enemyBeyond(side, cell, own);
      if (other === NONE || far < FARMED) return null;
      const because = wars.get(`faction:${own} faction:${other}`) ?? `faction:${own}`;
      return causeOf(
        'camp',
        because,
        `The ${bare(factions[own].name)} and the ${bare(factions[other].name)} are at war, and the border is near.`,
      );
    }
    case 'pilgrims': {
      const shrine = nearestOf(side, holy, cell);
      if (shrine === null || !traffic.has(cell) || far < 1200) return null;
      const way = metresTo(world, shrine, cell);
      return way > HALT || way < 1000 ? null : causeOf('camp', `place:${shrine.id}`, `Pilgrims on their way to ${shrine.name} halt here.`);
    }
    case 'bandits': {
      const road = traffic.get(cell);
      if (road === undefined || road < 12 || far < 1.2 * FARMED || near === null) return null;
      return causeOf(
        'camp',
        `place:${near.id}`,
        `About ${Math.round(road)} travellers a day come by on their way to ${near.name}, and no house is within call.`,
      );
    }
    case 'charcoal burners': {
      const forge = settled.filter(({ kind }) => kind === 'mine' || kind === 'city' || kind === 'town');
      const to = nearestOf(side, forge, cell);
      if (trees < 0.4 || to === null || metresTo(world, to, cell) > BURNT || far < 800) return null;
      return causeOf('camp', `place:${to.id}`, `The forges of ${to.name} want charcoal, and here is wood to burn.`);
    }
    case 'herders':
      if (trees > 0.25 || layers.fertility[cell] > 120 || layers.precipitation[cell] < 150 || far < 1500) return null;
      return causeOf('camp', biome, 'There is grass here and little else, so that herds pass through.');
    case 'hunters':
      if (trees < 0.35 || far < 1500) return null;
      return causeOf('camp', biome, 'There is game in these woods, and no house is near.');
  }
}

const bare = (name: string): string => (name.startsWith('The ') ? name.slice(4) : name);

/** A faction at war with another that holds land near a cell; NONE where there is none. */
function enemyBeyond({ world, wars }: Countryside, cell: Cell, own: number): number {
  if (wars.size === 0) return NONE;
  const { rect, layers, metresPerCell } = world;
  const reach = Math.max(1, Math.ceil(MARCH / metresPerCell));
  const [cx, cy] = [cell % rect.width, Math.floor(cell / rect.width)];
  for (let y = Math.max(0, cy - reach); y <= Math.min(rect.height - 1, cy + reach); y++)
    for (let x = Math.max(0, cx - reach); x <= Math.min(rect.width - 1, cx + reach); x++) {
      const other = layers.territory[y * rect.width + x];
      if (other !== NONE && other !== own && wars.has(`faction:${own} faction:${other}`)) return other;
    }
  return NONE;
}
