import { type Cell, NONE } from '../../base/grid.ts';
import type { Rng } from '../../base/rng.ts';
import { ALIKE, OTHER_WORK, PRIVATE, WORKPLACES } from '../../content/buildings.ts';
import type { Character, Place, Spot, World } from '../../world.ts';
import { put, type Scene } from '../country/scene.ts';
import type { Building } from './build.ts';
import { stand } from '../country/stand.ts';

/** Where in a settlement people are who are not at home. */
export interface Spots {
  readonly market: readonly Cell[];
  readonly water: readonly Cell[];
  readonly edge: readonly Cell[];
}

/** People of a place who live under one roof: the trade of the first says which. */
export type Household = readonly Character[];

/** Who lives at a place, by household: husbands and wives, parents and children together. */
export function householdsOf(world: World, place: Place): Household[] {
  const people = world.characters.filter(({ home, died }) => home === place.id && died === null);
  const own = new Map(people.map(({ id }, i) => [id, i]));
  const group = people.map((_, i) => i);
  const rootOf = (i: number): number => (group[i] === i ? i : (group[i] = rootOf(group[i])));
  for (const [i, { parents, ties }] of people.entries())
    for (const other of [...parents, ...ties.filter(({ kind }) => kind === 'spouse').map(({ to }) => to)]) {
      const j = own.get(other);
      if (j !== undefined) group[Math.max(rootOf(i), rootOf(j))] = Math.min(rootOf(i), rootOf(j));
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
  for (const household of households) {
    const works = household.map(({ occupation }) => WORKPLACES[occupation] ?? OTHER_WORK);
    kinds.push(works.find(({ own }) => own)?.building ?? 'house');
    for (const { building, own } of works) if (!own && !kinds.includes(building)) kinds.push(building);
  }
  return kinds;
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
  const named = (building: Building, name: string): void => {
    for (const { id, plan } of building.rooms) scene.rooms[id].name = `${name}, ${plan.name}`;
  };
  const find = (kind: string, fresh: boolean): Building | undefined =>
    [kind, ...(ALIKE[kind] ?? [])]
      .map((name) => buildings.find((one) => one.kind.name === name && (!fresh || vacant.has(one))))
      .find((one) => one !== undefined);
  for (const [n, household] of households.entries()) {
    const own = rng.fork(n);
    const works = household.map(({ occupation }) => WORKPLACES[occupation] ?? OTHER_WORK);
    const wanted = works.find((work) => work.own)?.building ?? 'house';
    const home =
      find(wanted, true) ??
      ['house', 'cottage', 'town house', 'farmhouse'].map((kind) => find(kind, true)).find((one) => one !== undefined) ??
      buildings.find((one) => vacant.has(one) && one.rooms.some(({ plan }) => plan.fittings.some(({ name }) => name === 'bed'))) ??
      find(wanted, false) ??
      buildings[n % Math.max(1, buildings.length)];
    if (home !== undefined) {
      if (vacant.has(home) && PRIVATE.has(home.kind.name)) named(home, `${home.kind.name} of ${household[0].name}`);
      vacant.delete(home);
    }
    const chambers = home === undefined ? [spots.edge] : cellsOf(scene, home, 'bed');
    // Where a house is too full for all, the neighbours help out.
    const elsewhere = (): (readonly Cell[])[] => [...buildings.flatMap((one) => cellsOf(scene, one, 'bed')), spots.edge, spots.market];
    for (const [k, person] of household.entries()) {
      const about = { character: person.id };
      const bed = tryEach(chambers, elsewhere, (cells) => stand(scene, cells, 'bed', 'wall', true, { name: 'bed', ...about }, own));
      const work = works[k];
      const shop = work.own && k === works.findIndex((one) => one.own) ? home : (find(work.building, false) ?? home);
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
                ? roomsOf(scene, find('inn', false))
                : at === 'shrine'
                  ? roomsOf(scene, find('temple', false))
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

/** The cells of a building's rooms: first those that hold such a fitting, or else from the front. */
function cellsOf(scene: Scene, { rooms }: Building, fitting: string | null): (readonly Cell[])[] {
  const suits = rooms.filter(({ plan }) => fitting === null || plan.fittings.some(({ name }) => name === fitting));
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
