import { NONE } from '../base/grid.ts';
import { clamp } from '../base/math.ts';
import { int, type Rng } from '../base/rng.ts';
import type { Culture, CultureId, Land, RegionId, RegionKind } from '../world.ts';
import type { Concept } from '../content/concepts.ts';
import { dataOf } from './language.ts';
import { makeTongues } from './make-tongues.ts';
import { compound, type Name, type TakenNames } from './naming.ts';
import { type Tongue, tongueOf } from './tongue.ts';
import type { SettlementParams } from './params.ts';
import type { Peoples } from './peoples.ts';
import type { Survey } from './blocks.ts';

/** Farmland that feeds one culture, square kilometres of the best. */
const ROOM = 700;
const MOST = 5;
/** What peoples call themselves after. */
const PEOPLES: readonly Concept[] = [
  'river',
  'hill',
  'wood',
  'sea',
  'stone',
  'valley',
  'horse',
  'wolf',
  'heron',
  'stag',
  'eagle',
  'otter',
  'oak',
  'ash',
  'reed',
  'heather',
  'barley',
  'salt',
  'iron',
  'amber',
  'sun',
  'star',
  'wind',
  'dawn',
  'winter',
  'moor',
  'shore',
];
/** Kinds of region that a people would call home. */
const HOMES: readonly RegionKind[] = ['continent', 'island', 'plain', 'forest', 'range', 'plateau', 'desert', 'marsh'];

/**
 * Draws the cultures of a world: homelands far apart on good land, from which each people spread until it met another;
 * mountains and straits slow it down. Those whose homelands lie near each other speak sister languages. `learned` is what
 * the user's own lists of names taught.
 */
export function makeCultures(
  land: Pick<Land, 'rect' | 'regions'>,
  survey: Survey,
  params: Pick<SettlementParams, 'cultures'>,
  rng: Rng,
  learned?: Tongue['learned'],
): Peoples {
  const homes = homelands(survey, params, rng.fork('homes'));
  const cultureOfBlock = spreadOut(survey, homes);
  const { tongues, sisterOf } = makeTongues(survey, homes, rng);
  const languages = learned ? tongues.map((tongue) => tongueOf(dataOf(tongue), learned)) : tongues;
  const taken: TakenNames = new Set();
  const cultures = homes.map((block, c): Culture => {
    const { name, meaning } = peopleName(rng.fork('name').fork(c), tongues[c], taken);
    return {
      id: c as CultureId,
      name,
      meaning,
      homeland: homeRegion(land, survey.site[block]),
      sisterOf: sisterOf[c] === NONE ? null : (sisterOf[c] as CultureId),
      language: dataOf(tongues[c]),
    };
  });
  return { cultures, languages, cultureOfBlock };
}

/** "People of the heron": never in the manner of a user's list, so that it can be told from a place. */
function peopleName(rng: Rng, tongue: Tongue, taken: TakenNames): Name {
  const { name, meaning } = compound(rng, tongue, taken, ['people'], PEOPLES);
  return { name, meaning: meaning.replace(/^(.+) people$/, 'people of the $1') };
}

/** Blocks to start from: the best land first, then whatever is good and farthest from all before it. */
function homelands(survey: Survey, params: Pick<SettlementParams, 'cultures'>, rng: Rng): number[] {
  const { columns, site, farmland, metres } = survey;
  const area = (metres / 1000) * (metres / 1000);
  let room = 0;
  const good: number[] = [];
  for (let block = 0; block < site.length; block++) {
    if (site[block] === NONE) continue;
    room += farmland[block] * area;
    good.push(block);
  }
  if (good.length === 0) return [0];
  const wanted = params.cultures === 'auto' ? int(rng, 2, clamp(Math.round(room / ROOM), 2, MOST)) : params.cultures;
  const homes: number[] = [];
  const distance = new Float64Array(good.length).fill(1e12);
  while (homes.length < Math.min(wanted, good.length)) {
    let best = 0;
    let most = -1;
    for (let g = 0; g < good.length; g++) {
      const worth = (farmland[good[g]] + 0.02) * (homes.length === 0 ? 1 : Math.sqrt(distance[g]));
      if (distance[g] > 0 && worth > most) {
        most = worth;
        best = g;
      }
    }
    const home = good[best];
    homes.push(home);
    for (let g = 0; g < good.length; g++) {
      const dx = (good[g] % columns) - (home % columns);
      const dy = Math.floor(good[g] / columns) - Math.floor(home / columns);
      distance[g] = Math.min(distance[g], dx * dx + dy * dy);
    }
  }
  return homes;
}

/** Every block goes to the homeland from which it costs least to reach; four rounds of two sweeps settle all but the most winding ways. */
function spreadOut(survey: Survey, homes: readonly number[]): Uint8Array {
  const { columns, rows, site, hills, trees } = survey;
  const blocks = columns * rows;
  const owner = new Uint8Array(blocks);
  const cost = new Float32Array(blocks).fill(1e9);
  const step = new Float32Array(blocks);
  for (let block = 0; block < blocks; block++) step[block] = site[block] === NONE ? 2.5 : 1 + 3 * hills[block] + trees[block];
  homes.forEach((block, c) => {
    cost[block] = 0;
    owner[block] = c;
  });
  const relax = (to: number, from: number, length: number): void => {
    const through = cost[from] + length * step[to];
    if (through < cost[to]) {
      cost[to] = through;
      owner[to] = owner[from];
    }
  };
  for (let round = 0; round < 4; round++) {
    for (let y = 0; y < rows; y++)
      for (let x = 0, block = y * columns; x < columns; x++, block++) {
        if (x > 0) relax(block, block - 1, 1);
        if (y === 0) continue;
        relax(block, block - columns, 1);
        if (x > 0) relax(block, block - columns - 1, 1.41421356);
        if (x < columns - 1) relax(block, block - columns + 1, 1.41421356);
      }
    for (let y = rows - 1; y >= 0; y--)
      for (let x = columns - 1, block = y * columns + x; x >= 0; x--, block--) {
        if (x < columns - 1) relax(block, block + 1, 1);
        if (y === rows - 1) continue;
        relax(block, block + columns, 1);
        if (x < columns - 1) relax(block, block + columns + 1, 1.41421356);
        if (x > 0) relax(block, block + columns - 1, 1.41421356);
      }
  }
  return owner;
}

/** The smallest region that seems to hold the cell. */
function homeRegion(land: Pick<Land, 'rect' | 'regions'>, cell: number): RegionId | null {
  if (cell === NONE || cell === undefined) return null;
  const x = (cell % land.rect.width) + land.rect.x;
  const y = Math.floor(cell / land.rect.width) + land.rect.y;
  let best: RegionId | null = null;
  let least = Infinity;
  for (const region of land.regions) {
    const { bounds } = region;
    if (!HOMES.includes(region.kind) || region.size >= least) continue;
    if (x < bounds.x || y < bounds.y || x >= bounds.x + bounds.width || y >= bounds.y + bounds.height) continue;
    least = region.size;
    best = region.id;
  }
  return best;
}
