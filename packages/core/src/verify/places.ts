import { type Cell, NONE } from '../base/grid.ts';
import { type Place, WATER, type World } from '../world.ts';
import { apart, spot } from './map.ts';
import type { Report } from './report.ts';

/** Settlements keep at least this many cells apart. */
const SPACING = 2;
/** How far people go for water: this many metres, or cells where those are larger. */
const WELL_METRES = 8000;
const WELL_CELLS = 8;
const SPRINGS = /\b(wells?|springs?|cisterns?|rain|streams?|brooks?|ponds?|snow|meltwater|oasis)\b/i;

/** True where people live. */
export function settled(place: Place): boolean {
  return place.population > 0;
}

/** Places stand on ground one can walk to, apart from each other; people live on dry land, by water that has a name. */
export function checkPlaces(world: World, report: Report): void {
  const { width } = world.rect;
  const { water, walkCost, territory } = world.layers;
  const placeAt = new Map<Cell, Place>();
  for (const place of world.places) {
    const where = `places[${place.id}]`;
    if (walkCost[place.cell] === 0)
      report.broken('places can be walked to', where, `${place.name} stands on ${spot(place.cell, width)}, which is impassable`);
    const other = placeAt.get(place.cell);
    if (other) report.broken('places keep apart', where, `${place.name} stands on the same cell as ${other.name}`);
    placeAt.set(place.cell, place);
    if ((place.faction ?? NONE) !== territory[place.cell])
      report.broken('territory agrees with places', where, `faction ${place.faction} on the land of ${territory[place.cell]}`);
    if (!settled(place)) continue;
    if (water[place.cell] !== WATER.dry)
      report.broken('people live on dry land', where, `${place.name} stands in water at ${spot(place.cell, width)}`);
    if (place.culture === null) report.broken('people have a culture', where, `${place.name} has none`);
  }
  checkSpacing(world, report);
  checkSources(world, report);
  checkMines(world, report);
  const start = world.places[world.start];
  if (!settled(start)) report.broken('a journey begins among people', 'world.start', `nobody lives at ${start.name}`);
}

function checkSpacing(world: World, report: Report): void {
  const { width } = world.rect;
  const towns = world.places.filter(settled);
  for (let i = 0; i < towns.length; i++)
    for (let j = 0; j < i; j++)
      if (apart(towns[i].cell, towns[j].cell, width) < SPACING)
        report.broken('places keep apart', `places[${towns[i].id}]`, `${towns[i].name} and ${towns[j].name} stand side by side`);
}

function checkSources(world: World, report: Report): void {
  const { width } = world.rect;
  const reach = Math.max(WELL_CELLS, WELL_METRES / world.metresPerCell);
  const sources = [...world.rivers, ...world.lakes].filter(({ name }) => name.length > 0);
  for (const place of world.places) {
    if (!settled(place)) continue;
    const where = `places[${place.id}].water`;
    const words = place.water ?? '';
    const named = sources.filter(({ name }) => holdsName(words, name));
    if (named.some(({ cells }) => cells.some((cell) => apart(cell, place.cell, width) <= reach)) || SPRINGS.test(words)) continue;
    const found =
      named.length > 0
        ? `${words} is not within ${Math.round(reach)} cells`
        : `"${words}" names no river, lake, well or spring of this world`;
    report.broken('people have water with a name', where, found);
  }
}

/** Miners live by what they dig: within this many metres, or cells where those are larger. */
const DIG_METRES = 3000;
const DIG_CELLS = 3;
const DUG: readonly string[] = ['iron', 'copper', 'silver', 'gold', 'gems', 'coal', 'salt', 'stone'];

function checkMines(world: World, report: Report): void {
  const { width } = world.rect;
  const reach = Math.max(DIG_CELLS, DIG_METRES / world.metresPerCell);
  const dug = world.deposits.filter(({ kind }) => DUG.includes(kind));
  for (const { id, kind, name, cell } of world.places)
    if (kind === 'mine' && !dug.some((deposit) => apart(deposit.cell, cell, width) <= reach))
      report.broken('a mine stands by a deposit', `places[${id}]`, `nothing is in the ground near ${name}`);
}

/** True where a text holds a name as words of its own, not as part of a longer word. */
export function holdsName(words: string, name: string): boolean {
  for (let at = words.indexOf(name); at >= 0; at = words.indexOf(name, at + 1))
    if (!/\p{L}/u.test(words.charAt(at - 1) + words.charAt(at + name.length))) return true;
  return false;
}
