import { type Cell, NONE } from '../../base/grid.ts';
import type { Rng } from '../../base/rng.ts';
import { ALIKE, HOMES, OTHER_WORK, PRIVATE, type Workplace, WORKPLACES } from '../../content/workplaces.ts';
import type { Character, Place, Spot, World } from '../../world.ts';
import { put, type Scene } from '../country/scene.ts';
import type { Building } from './build.ts';
import { spotIn, stand } from '../country/stand.ts';

/** Where in a settlement people are who are not at home. */
export interface Spots {
  readonly market: readonly Cell[];
  readonly water: readonly Cell[];
  readonly edge: readonly Cell[];
}

/** People of a place who live under one roof: the trade of the first says which. */
export type Household = readonly Character[];

/** Who lives at a place, by household: couples, and children with their parents until they have a spouse of their own. */
export function householdsOf(world: World, place: Place): Household[] {
  const people = world.characters.filter(({ home, died }) => home === place.id && died === null);
  const own = new Map(people.map(({ id }, i) => [id, i]));
  const group = people.map((_, i) => i);
  const rootOf = (i: number): number => (group[i] === i ? i : (group[i] = rootOf(group[i])));
  for (const [i, { parents, ties }] of people.entries()) {
    const spouses = ties.filter(({ kind, to }) => kind === 'spouse' && own.has(to)).map(({ to }) => to);
    for (const other of spouses.length > 0 ? spouses : parents) {
      const j = own.get(other);
      if (j !== undefined) group[Math.max(rootOf(i), rootOf(j))] = Math.min(rootOf(i), rootOf(j));
    }
  }
  const houses = new Map<number, Character[]>();
  for (const [i, one] of people.entries()) {
    const root = rootOf(i);
    houses.set(root, [...(houses.get(root) ?? []), one]);
  }
  return [...houses.values()];
}

/** Kinds of building that the people of a place need to live and to work in, the same kind as often as it is needed. */
export function kindsFor(households: readonly Household[]): string[] {
  const kinds: string[] = [];
  const trades = households.map((household) => household.map(workOf));
  for (const works of trades) kinds.push(homeKind(works));
  for (const works of trades)
    for (const [k, { building, outside }] of works.entries())
      if (k !== atHome(works) && outside === undefined && !HOMES.includes(building) && !kinds.includes(building)) kinds.push(building);
  return kinds;
}

/** True where a kind of building, or what serves for it outside towns, is among those that there are. */
export function isServed(name: string, kinds: readonly string[]): boolean {
  return kinds.includes(name) || (ALIKE[name] ?? []).some((other) => kinds.includes(other));
}

function workOf({ occupation }: Character): Workplace {
  return WORKPLACES[occupation] ?? OTHER_WORK;
}

/** Which of a household lives where they work; NONE where an office asks for a home apart. */
function atHome(works: readonly Workplace[]): number {
  return works.some(({ home = 'house' }) => home !== 'house') ? NONE : works.findIndex(({ own }) => own);
}

/** What a household lives in: where one of it works, or what the office of one asks for. */
function homeKind(works: readonly Workplace[]): string {
  const host = atHome(works);
  return host === NONE ? (works.find(({ home = 'house' }) => home !== 'house')?.home ?? 'house') : works[host].building;
}

/**
 * Gives each household a roof, each of its people a bed and a place to work, and puts them where they are by day. Houses
 * take the names of those who live there. Returns the buildings that nobody has.
 */
export function settle(
  place: Place,
  scene: Scene,
  buildings: readonly Building[],
  households: readonly Household[],
  spots: Spots,
  rng: Rng,
): Set<Building> {
  const vacant = new Set(buildings);
  const lodged = new Map<Building, number>();
  const named = (building: Building, name: string): void => {
    for (const { id, plan } of building.rooms) scene.rooms[id].name = `${name}, ${plan.name}`;
  };
  const find = (kind: string, fits: (one: Building) => boolean = () => true): Building | undefined =>
    [kind, ...(ALIKE[kind] ?? [])]
      .map((name) => buildings.find((one) => one.kind.name === name && fits(one)))
      .find((one) => one !== undefined);
  for (const [n, household] of households.entries()) {
    const own = rng.fork(n);
    const works = household.map(workOf);
    const home = homeFor(buildings, vacant, lodged, homeKind(works), find);
    if (home !== undefined) {
      if (vacant.has(home) && PRIVATE.has(home.kind.name)) named(home, `${home.kind.name} of ${household[0].name}`);
      vacant.delete(home);
      lodged.set(home, (lodged.get(home) ?? 0) + household.length);
    }
    const chambers = home === undefined ? [spots.edge] : cellsOf(scene, home, 'bed');
    const sleeping = home === undefined ? 1 : home.rooms.filter(hasBed).length;
    // Where a house is too full for all, the neighbours help out.
    const elsewhere = (): (readonly Cell[])[] => [
      ...buildings.filter(hasBeds).flatMap((one) => cellsOf(scene, one, 'bed')),
      ...buildings.flatMap((one) => cellsOf(scene, one, 'bed')),
      spots.edge,
      spots.market,
    ];
    for (const [k, person] of household.entries()) {
      const about = { character: person.id };
      const bed = makeBed(scene, chambers, Math.max(1, sleeping), elsewhere, person, own);
      const work = works[k];
      const shop = k === atHome(works) || HOMES.includes(work.building) ? home : (find(work.building) ?? home);
      const yard = work.outside === undefined ? [] : [spots[work.outside]];
      const rooms = shop === undefined ? [spots.edge] : cellsOf(scene, shop, null);
      const bench = tryEach([...yard, ...rooms, ...chambers], elsewhere, (cells) =>
        stand(scene, cells, 'workplace', 'any', true, { name: work.at, ...about }, own),
      );
      const at = whereabouts(person, place);
      const haunt =
        at === 'market' || at === 'square'
          ? [spots.market]
          : at === 'water'
            ? [spots.water]
            : at === 'field' || at === 'wood' || at === 'hill'
              ? [spots.edge]
              : at === 'tavern'
                ? roomsOf(scene, find('inn'))
                : at === 'shrine'
                  ? roomsOf(scene, find('temple'))
                  : [];
      // Their bed and their work wait for those who are held elsewhere.
      if (person.captive !== null) continue;
      const anchor = at === 'home' ? bed : bench;
      const near = anchor === NONE ? [] : [besideOf(scene, scene.objects[anchor].cell)];
      tryEach([...haunt, ...near, ...rooms, ...chambers], elsewhere, (cells) =>
        stand(scene, cells, 'person', 'any', false, { name: person.name, ...about }, own),
      );
    }
  }
  return vacant;
}

/** The roof over a household: a vacant one that suits it, else any vacant one with beds, else where the fewest live already. */
function homeFor(
  buildings: readonly Building[],
  vacant: ReadonlySet<Building>,
  lodged: ReadonlyMap<Building, number>,
  wanted: string,
  find: (kind: string, fits: (one: Building) => boolean) => Building | undefined,
): Building | undefined {
  const isFresh = (one: Building): boolean => vacant.has(one) && hasBeds(one);
  const fresh = [wanted, ...HOMES].map((kind) => find(kind, isFresh)).find((one) => one !== undefined) ?? buildings.find(isFresh);
  if (fresh !== undefined) return fresh;
  const crowd = (one: Building): number => (lodged.get(one) ?? 0) / spaceOf(one);
  const shared = buildings.filter(hasBeds);
  return (shared.length > 0 ? shared : buildings).reduce<Building | undefined>(
    (best, one) => (best === undefined || crowd(one) < crowd(best) ? one : best),
    undefined,
  );
}

function hasBed({ plan }: Building['rooms'][number]): boolean {
  return plan.fittings.some(({ name }) => name === 'bed');
}

function hasBeds({ rooms }: Building): boolean {
  return rooms.some(hasBed);
}

function spaceOf({ lot }: Building): number {
  return lot.rect.width * lot.rect.height;
}

/** Somebody's bed along a wall of one of the first so many chambers, which are to sleep in, or where nothing solid has room there something that is rolled up by day. */
function makeBed(
  scene: Scene,
  chambers: readonly (readonly Cell[])[],
  sleeping: number,
  elsewhere: () => readonly (readonly Cell[])[],
  { id }: Character,
  rng: Rng,
): number {
  for (const cells of chambers.slice(0, sleeping)) {
    const cell = spotIn(scene, cells, 'wall', true, rng);
    if (cell !== NONE) return put(scene, 'bed', cell, true, { name: 'bed', character: id });
  }
  return tryEach(chambers, elsewhere, (cells) => {
    const cell = spotIn(scene, cells, 'any', false, rng);
    return cell === NONE ? NONE : put(scene, 'bed', cell, false, { name: 'bedroll', character: id });
  });
}

/** Where someone is in the middle of the morning; at work if nothing else is known. */
function whereabouts({ schedule }: Character, place: Place): Spot {
  const slot = [...schedule].reverse().find(({ from }) => from <= 10);
  return slot === undefined || slot.place !== place.id || slot.spot === 'road' ? 'workplace' : slot.spot;
}

function tryEach(
  first: readonly (readonly Cell[])[],
  then: () => readonly (readonly Cell[])[],
  act: (cells: readonly Cell[]) => number,
): number {
  for (const cells of first) {
    const made = act(cells);
    if (made !== NONE) return made;
  }
  for (const cells of then()) {
    const made = act(cells);
    if (made !== NONE) return made;
  }
  return NONE;
}

/** The cells of a building's rooms: first those that hold such a fitting, the household's own before those of guests; or from the front. */
function cellsOf(scene: Scene, { rooms }: Building, fitting: string | null): (readonly Cell[])[] {
  const fits = rooms.filter(({ plan }) => fitting === null || plan.fittings.some(({ name }) => name === fitting));
  const isOwn = ({ plan }: Building['rooms'][number]): boolean => plan.name.endsWith('chamber');
  const suits = fitting === null ? fits : [...fits.filter(isOwn), ...fits.filter((one) => !isOwn(one))];
  return [...suits, ...rooms.filter((one) => !suits.includes(one))].map(({ id }) => scene.rooms[id].cells);
}

function roomsOf(scene: Scene, building: Building | undefined): (readonly Cell[])[] {
  return building === undefined ? [] : cellsOf(scene, building, null);
}

/** Cells round a cell. */
function besideOf({ width }: Scene, cell: Cell): Cell[] {
  return [cell + 1, cell - 1, cell + width, cell - width, cell + width + 1, cell + width - 1, cell - width + 1, cell - width - 1];
}

/** Puts a way out where a road ends. */
export function putExit(scene: Scene, cell: Cell, to: readonly string[]): void {
  if (scene.taken[cell]) return;
  put(scene, 'exit', cell, false, { name: to.length > 0 ? `the road to ${to[0]}` : 'the way out' });
}
