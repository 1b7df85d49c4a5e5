import { NONE } from '../base/grid.ts';
import { hashText, unit2 } from '../base/hash.ts';
import type { Rng } from '../base/rng.ts';
import { type Beast, BEASTS } from '../content/beasts.ts';
import { type Concept, CREATURES, QUALITIES, SKIES, THINGS } from '../content/languages.ts';
import { type Land, type Place, type PlaceId, type PlaceKind, type Reason, WATER } from '../world.ts';
import { cultureOf, type Peoples } from './cultures.ts';
import { compound, type TakenNames } from './naming.ts';
import { PASSAGE, type Passage } from './passage.ts';
import type { SettlementParams } from './params.ts';
import type { Spread } from './spread.ts';
import type { Survey } from './survey.ts';

/** Places where nobody lives, and what dens in some of them. */
export interface Wilds {
  readonly places: readonly Place[];
  /** The creature of each lair, by place id. */
  readonly beasts: ReadonlyMap<PlaceId, Beast>;
}

type WildKind = Extract<PlaceKind, 'cave' | 'lair' | 'ruin' | 'shrine' | 'tower'>;

/** For each kind: one for so many settlements, and how many at least. */
const SHARES: readonly { readonly kind: WildKind; readonly each: number; readonly least: number }[] = [
  { kind: 'cave', each: 11, least: 3 },
  { kind: 'lair', each: 13, least: 2 },
  { kind: 'ruin', each: 13, least: 2 },
  { kind: 'shrine', each: 16, least: 1 },
  { kind: 'tower', each: 20, least: 0 },
];

/** How far wild places keep from each other and from settlements, metres; less in a small world. */
const APART = 3500;
const FROM_PEOPLE = 1500;

const NAMES: Readonly<Record<WildKind, { readonly heads: readonly Concept[]; readonly sides: readonly Concept[] }>> = {
  cave: { heads: ['cave', 'hollow'], sides: ['dark', 'deep', 'cold', 'black', 'old', 'salt', 'iron', 'wind', 'bone', 'still', 'owl', 'grey', 'great', 'lost', 'star', 'red', 'amber', 'silver'] },
  lair: { heads: ['lair'], sides: CREATURES },
  ruin: { heads: ['ruin', 'tower', 'town', 'fort'], sides: ['old', 'lost', 'king', 'queen', 'grave', 'ghost', 'black', 'white', 'holy', 'high', 'star', 'moon', 'elder', 'thorn', 'crow', 'fire', 'stone'] },
  shrine: { heads: ['shrine', 'well', 'spring'], sides: [...SKIES, 'holy', 'mother', 'father', 'elder', 'white', 'ash', 'oak', 'stag', 'heron', 'song'] },
  tower: { heads: ['tower', 'watch'], sides: [...QUALITIES, ...SKIES, ...THINGS] },
};

/** Chooses where caves, lairs, ruins, shrines and towers lie, each for reasons of its own and within reach of a road. `taken` gains the names. */
export function makeWilds(land: Pick<Land, 'rect' | 'metresPerCell' | 'layers'>, survey: Survey, passage: Passage, spread: Spread, peoples: Peoples, settlements: readonly Place[], params: Pick<SettlementParams, 'wilds'>, taken: TakenNames, rng: Rng): Wilds {
  const { width, height } = land.rect;
  const { columns } = survey;
  const salt = hashText(rng.path);
  const places: Place[] = [];
  const beasts = new Map<PlaceId, Beast>();
  const occupied = settlements.map((place) => ({ cell: place.cell, reach: FROM_PEOPLE }));
  const shrink = Math.min(1, (Math.max(width, height) * land.metresPerCell) / 64_000);

  const isFree = (cell: number, apart: number): boolean =>
    occupied.every((other) => {
      const dx = (other.cell % width) - (cell % width);
      const dy = Math.floor(other.cell / width) - Math.floor(cell / width);
      const least = Math.max(1.5, (Math.min(apart, other.reach) * shrink) / land.metresPerCell);
      return dx * dx + dy * dy >= least * least;
    });

  const blocks: number[] = [];
  for (let block = 0; block < survey.site.length; block++) if (survey.site[block] !== NONE) blocks.push(block);
  const worth = new Float32Array(survey.site.length);
  SHARES.forEach(({ kind, each, least }, k) => {
    const wanted = Math.max(least, Math.round((params.wilds * settlements.length) / each));
    for (const block of blocks) {
      let score = 0;
      for (const reason of reasonsFor(kind, land, survey, spread, block)) score += reason.amount;
      worth[block] = score + 1.2 * unit2(salt + k, block % columns, Math.floor(block / columns));
    }
    const order = blocks.slice().sort((a, b) => worth[b] - worth[a] || a - b);
    let found = 0;
    // Where the land is too small to keep places well apart, they come closer.
    for (const apart of [APART, APART / 4, 0]) {
      for (const block of order) {
        if (found >= wanted) break;
        const cell = spotIn(kind, land, survey, passage, spread, block);
        if (cell === NONE || !isFree(cell, apart)) continue;
        found++;
        occupied.push({ cell, reach: APART });
        const id = (settlements.length + places.length) as PlaceId;
        const own = rng.fork(kind).fork(found);
        const culture = cultureOf(peoples, survey, width, cell);
        const beast = kind === 'lair' ? beastFor(land, survey, block, own) : null;
        if (beast) beasts.set(id, beast);
        const name = compound(own, peoples.languages[culture], taken, NAMES[kind].heads, beast ? [beast.concept] : NAMES[kind].sides);
        places.push({
          id,
          kind,
          name: name.name,
          meaning: name.meaning,
          cell,
          population: 0,
          faction: null,
          culture,
          water: null,
          because: reasonsFor(kind, land, survey, spread, block)
            .filter((reason) => reason.amount > 0.05)
            .sort((a, b) => b.amount - a.amount || (a.factor < b.factor ? -1 : 1))
            .map(({ factor, amount }) => ({ factor, amount: Math.round(amount * 100) / 100 })),
        });
      }
    }
  });
  return { places, beasts };
}

/** The terms of a block's worth as a wild place. */
function reasonsFor(kind: WildKind, land: Pick<Land, 'metresPerCell'>, survey: Survey, spread: Spread, block: number): Reason[] {
  // Twenty is the cost of a cell of easy ground: this is the way from the nearest settlement as if all were easy.
  const cost = spread.cost[survey.site[block]];
  const kilometres = ((cost / 20) * land.metresPerCell) / 1000;
  const hills = survey.hills[block];
  const trees = survey.trees[block];
  const within = (least: number, most: number): number => (kilometres < least ? -2 : kilometres <= most ? 1 : Math.max(-2, 1 - (kilometres - most) / most));
  switch (kind) {
    case 'cave':
      return [
        { factor: 'steep rock', amount: 3 * Math.min(1, 2 * hills) },
        { factor: 'a day’s walk from people', amount: within(2, 14) },
        { factor: 'water in the rock', amount: 0.4 * survey.fresh[block] },
      ];
    case 'lair':
      return [
        { factor: 'far from any hearth', amount: 1.5 * within(5, 25) },
        { factor: 'broken country', amount: 1.2 * Math.min(1, 2 * hills) },
        { factor: 'deep woods', amount: 1.2 * trees },
        { factor: 'thin soil', amount: 0.6 * (1 - survey.farmland[block]) },
      ];
    case 'ruin':
      return [
        { factor: 'land that once fed a town', amount: 1.6 * Math.min(1, 2 * survey.farmland[block]) },
        { factor: 'an old road', amount: 1.2 * within(3, 12) },
        { factor: 'fresh water', amount: 0.6 * survey.fresh[block] },
        { factor: 'a hill to hold', amount: 0.6 * Math.min(1, 2 * hills) },
      ];
    case 'shrine':
      return [
        { factor: 'a spring', amount: 1.2 * survey.fresh[block] },
        { factor: 'a high place', amount: 1.2 * Math.min(1, 2 * hills) },
        { factor: 'a morning’s walk from people', amount: 1.4 * within(2, 7) },
        { factor: 'the meeting of two waters', amount: survey.meeting[block] === 1 ? 0.8 : 0 },
      ];
    case 'tower':
      return [
        { factor: 'a headland', amount: survey.coast[block] !== 0 ? 1.6 * (1 - survey.shelter[block]) : 0 },
        { factor: 'a wide view', amount: 1.4 * Math.min(1, 2 * hills) },
        { factor: 'a road to watch', amount: 1.2 * within(2, 9) },
      ];
  }
}

/** The cell of a block where such a place would be: caves and towers on its steepest ground, the others on its gentlest. */
function spotIn(kind: WildKind, land: Pick<Land, 'rect' | 'layers'>, survey: Survey, passage: Passage, spread: Spread, block: number): number {
  const { width, height } = land.rect;
  const { edge, columns } = survey;
  const steep = kind === 'cave' || kind === 'tower';
  const left = (block % columns) * edge;
  const top = Math.floor(block / columns) * edge;
  let best: number = NONE;
  let most = -Infinity;
  for (let y = top; y < Math.min(height, top + edge); y++)
    for (let x = left, cell = y * width + left; x < Math.min(width, left + edge); x++, cell++) {
      if (passage.kind[cell] !== PASSAGE.open || land.layers.water[cell] !== WATER.dry || spread.owner[cell] === NONE) continue;
      const slope = passage.slope[cell];
      const worth = steep ? slope : -slope;
      if (worth <= most) continue;
      most = worth;
      best = cell;
    }
  return best;
}

/** A creature that likes the country; the best of three draws. */
function beastFor(land: Pick<Land, 'layers'>, survey: Survey, block: number, rng: Rng): Beast {
  const cell = survey.site[block];
  const cold = (8 - land.layers.temperature[cell]) / 14;
  const rain = land.layers.precipitation[cell];
  const likes = (beast: Beast): number =>
    beast.woods * survey.trees[block] + beast.hills * Math.min(1, 2 * survey.hills[block]) + beast.cold * Math.max(-0.5, Math.min(1, cold)) + beast.wet * Math.min(1, rain / 1500) * (1 - survey.hills[block]) + beast.dry * Math.max(0, 1 - rain / 700);
  let best = BEASTS[0];
  let most = -Infinity;
  for (let draw = 0; draw < 3; draw++) {
    const beast = BEASTS[Math.floor(rng.next() * BEASTS.length)];
    const liking = likes(beast);
    if (liking > most) {
      most = liking;
      best = beast;
    }
  }
  return best;
}
