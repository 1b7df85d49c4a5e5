import { type Region, type RegionKind, WATER, type World } from '../world.ts';
import { eachNeighbour } from './map.ts';
import type { Report } from './report.ts';

const MASSES: readonly RegionKind[] = ['continent', 'island'];
/** What grows where a region of each kind is. */
const GROWTH: Readonly<Partial<Record<RegionKind, readonly string[]>>> = {
  forest: ['taiga', 'temperate forest', 'temperate rainforest', 'tropical dry forest', 'rainforest'],
  marsh: ['mangrove', 'marsh'],
  desert: ['desert', 'cold desert', 'salt flat'],
  plain: ['grassland', 'steppe', 'savanna', 'shrubland'],
  ice: ['ice'],
};

/**
 * Each place lies in just those stretches of land that the facts say: of landmasses and of what grows all cells are known
 * from the layers; of ranges and fire mountains no more than their bounds.
 */
export function checkWithin(world: World, report: Report): void {
  const { places, regions, facts } = world;
  const said = new Map<number, Set<number>>();
  for (const { id, relation, subject, object } of facts) {
    const place = /^place:(\d+)$/.exec(subject);
    const region = /^region:(\d+)$/.exec(object ?? '');
    if (relation !== 'within' || !place) continue;
    if (!region || !regions[Number(region[1])]) {
      report.broken('places lie in the regions that facts say', `facts[${id}]`, `${subject} lies in ${object}`);
      continue;
    }
    const known = said.get(Number(region[1]));
    if (known) known.add(Number(place[1]));
    else said.set(Number(region[1]), new Set([Number(place[1])]));
  }
  for (const region of regions) {
    const own = said.get(region.id) ?? new Set();
    const covered = cellsOf(world, region);
    for (const { id, name, cell } of places) {
      const inside = covered ? covered[cell] === 1 : own.has(id) && isWithinBounds(world, region, cell);
      if (inside === own.has(id)) continue;
      const found = `${name} lies ${inside ? 'in' : 'outside'} ${region.name}, and the facts say otherwise`;
      report.broken('places lie in the regions that facts say', `places[${id}]`, found);
    }
  }
}

function isWithinBounds({ rect, layers }: World, { bounds, kind }: Region, cell: number): boolean {
  const [x, y] = [rect.x + (cell % rect.width), rect.y + Math.floor(cell / rect.width)];
  if (x < bounds.x || y < bounds.y || x >= bounds.x + bounds.width || y >= bounds.y + bounds.height) return false;
  return (kind === 'range' || kind === 'volcano' || kind === 'plateau') && layers.water[cell] !== WATER.ocean;
}

/** 1 for each cell of a region, filled from the cell that it names; null where the layers do not tell. */
function cellsOf({ rect, layers, biomes }: World, { kind, cell }: Region): Uint8Array | null {
  const growth = GROWTH[kind];
  if (!growth && !MASSES.includes(kind)) return null;
  const grows = Uint8Array.from(biomes, ({ name }) => (growth?.includes(name) === true ? 1 : 0));
  const { water, biome } = layers;
  const covered = new Uint8Array(water.length);
  covered[cell] = 1;
  const open = [cell];
  for (let here = open.pop(); here !== undefined; here = open.pop())
    eachNeighbour(here, rect.width, rect.height, (next) => {
      if (covered[next] === 1 || water[next] === WATER.ocean) return;
      if (growth && (water[next] === WATER.lake || grows[biome[next]] === 0)) return;
      covered[next] = 1;
      open.push(next);
    });
  return covered;
}
