import { NONE } from '../base/grid.ts';
import { hashText, unit2 } from '../base/hash.ts';
import type { Rng } from '../base/rng.ts';
import { type Beast, BEASTS } from '../content/beasts.ts';
import { type Concept, CREATURES, QUALITIES, SKIES, THINGS } from '../content/concepts.ts';
import { type Land, type Place, type PlaceId, type Reason, WATER } from '../world.ts';
import { cultureOf, type Peoples } from './peoples.ts';
import { compound, type TakenNames } from './naming.ts';
import type { Landmasses } from './landmasses.ts';
import type { SettlementParams } from './params.ts';
import { WILD_TERMS, type WildKind } from './wild-terms.ts';
import { PASSAGE, type Passage } from './passage.ts';
import { blockOf, byScore, distanceFrom, type Survey } from './blocks.ts';

/** Places where nobody lives, and what dens in some of them. */
export interface Wilds {
  readonly places: readonly Place[];
  /** The creature of each lair, by place id. */
  readonly beasts: ReadonlyMap<PlaceId, Beast>;
}

/** For each kind: one for so many settlements, and how many at least. */
const SHARES: readonly { readonly kind: WildKind; readonly each: number; readonly least: number }[] = [
  { kind: 'cave', each: 11, least: 3 },
  { kind: 'lair', each: 13, least: 2 },
  { kind: 'ruin', each: 13, least: 2 },
  { kind: 'shrine', each: 16, least: 1 },
  { kind: 'tower', each: 20, least: 1 },
  { kind: 'dungeon', each: 26, least: 1 },
  { kind: 'temple', each: 32, least: 1 },
  { kind: 'landmark', each: 22, least: 1 },
];

/** How far wild places keep from each other and from settlements, metres; less in a small world. */
const APART = 3500;
const FROM_PEOPLE = 1500;
/** Candidates looked at for one kind of place and distance, at most. */
const ATTEMPTS = 60_000;
/** Blocks that are looked at for one kind of place. */
const ENOUGH = 2500;

const NAMES: Readonly<Record<WildKind, { readonly heads: readonly Concept[]; readonly sides: readonly Concept[] }>> = {
  cave: {
    heads: ['cave', 'hollow'],
    sides: [
      'dark',
      'deep',
      'cold',
      'black',
      'old',
      'salt',
      'iron',
      'wind',
      'bone',
      'still',
      'owl',
      'grey',
      'great',
      'lost',
      'star',
      'red',
      'amber',
      'silver',
    ],
  },
  lair: { heads: ['lair'], sides: CREATURES },
  ruin: {
    heads: ['ruin', 'tower', 'town', 'fort'],
    sides: [
      'old',
      'lost',
      'king',
      'queen',
      'grave',
      'ghost',
      'black',
      'white',
      'holy',
      'high',
      'star',
      'moon',
      'elder',
      'thorn',
      'crow',
      'fire',
      'stone',
    ],
  },
  shrine: {
    heads: ['shrine', 'well', 'spring'],
    sides: [...SKIES, 'holy', 'mother', 'father', 'elder', 'white', 'ash', 'oak', 'stag', 'heron', 'song'],
  },
  tower: { heads: ['tower', 'watch'], sides: [...QUALITIES, ...SKIES, ...THINGS] },
  dungeon: {
    heads: ['grave', 'hollow', 'fort'],
    sides: ['dark', 'deep', 'black', 'lost', 'king', 'queen', 'bone', 'ghost', 'iron', 'giant', 'elder', 'dragon', 'cold', 'old'],
  },
  temple: {
    heads: ['shrine'],
    sides: ['great', 'high', 'holy', 'sun', 'moon', 'star', 'gold', 'white', 'mother', 'father', 'fire', 'thunder'],
  },
  landmark: { heads: ['stone', 'hill', 'watch'], sides: ['giant', 'lost', 'high', 'white', 'red', 'black', ...SKIES, ...CREATURES] },
};

/** Chooses where caves, lairs, ruins, shrines and towers lie, each for reasons of its own and on a landmass where people live. `taken` holds the names that are no longer free. */
export function makeWilds(
  land: Pick<Land, 'rect' | 'metresPerCell' | 'layers'>,
  survey: Survey,
  passage: Passage,
  masses: Landmasses,
  peoples: Peoples,
  settlements: readonly Place[],
  params: Pick<SettlementParams, 'wilds'>,
  taken: ReadonlySet<string>,
  rng: Rng,
): Wilds {
  const { width, height } = land.rect;
  const { columns } = survey;
  const salt = hashText(rng.path);
  const names: TakenNames = new Set(taken);
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

  const settled = new Set(settlements.map((place) => masses.part[place.cell]));
  const blocks: number[] = [];
  for (let block = 0; block < survey.site.length; block++)
    if (survey.site[block] !== NONE && settled.has(masses.part[survey.site[block]])) blocks.push(block);
  const kilometres = kilometresFromPeople(survey, width, settlements);
  const worth = new Float32Array(survey.site.length);
  const extent = Math.sqrt(blocks.length) * survey.metres;
  // Of many blocks, those without luck have no chance, and need not be looked at.
  const leastLuck = Math.max(0, Math.min(0.75, 1 - ENOUGH / blocks.length));
  SHARES.forEach(({ kind, each, least }, k) => {
    const wanted = Math.max(least, Math.round((params.wilds * settlements.length) / each));
    const lucky: number[] = [];
    for (const block of blocks) {
      const luck = unit2(salt + k, block % columns, Math.floor(block / columns));
      if (luck < leastLuck) continue;
      worth[block] = worthOf(kind, survey, kilometres[block], block) + 1.2 * luck;
      lucky.push(block);
    }
    const ranked = byScore(lucky, worth);
    const kin: number[] = [];
    const farFromKin = (block: number, reach: number): boolean =>
      kin.every((other) => {
        const dx = (block % columns) - (other % columns);
        const dy = Math.floor(block / columns) - Math.floor(other / columns);
        return dx * dx + dy * dy >= reach * reach;
      });
    // Those of a kind are spread over the whole land first; where it is too small for that, they come closer.
    for (let apart = (0.8 * extent) / Math.sqrt(wanted + 1); kin.length < wanted && apart > survey.metres / 2; apart = apart / 2) {
      const reach = apart / survey.metres;
      const looks = Math.min(ATTEMPTS, ranked.length);
      for (let look = 0; look < looks && kin.length < wanted; look++) {
        const block = ranked[look];
        if (!farFromKin(block, reach)) continue;
        const cell = spotIn(kind, land, survey, passage, masses, settled, block);
        if (cell === NONE || !isFree(cell, Math.min(apart, APART))) continue;
        kin.push(block);
        occupied.push({ cell, reach: APART });
        const id = (settlements.length + places.length) as PlaceId;
        const own = rng.fork(kind).fork(kin.length);
        const culture = cultureOf(peoples, survey, width, cell);
        const beast = kind === 'lair' ? beastFor(land, survey, block, own) : null;
        if (beast) beasts.set(id, beast);
        const name = compound(own, peoples.languages[culture], names, NAMES[kind].heads, beast ? [beast.concept] : NAMES[kind].sides);
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
          because: reasonsFor(kind, survey, kilometres[block], block),
          founded: null,
        });
      }
    }
  });
  return { places, beasts };
}

/** A block's worth as a wild place: the terms of its reasons, summed. */
function worthOf(kind: WildKind, survey: Survey, kilometres: number, block: number): number {
  let sum = 0;
  const terms = WILD_TERMS[kind];
  for (let t = 0; t < terms.length; t++) sum += terms[t].amount(survey, kilometres, block);
  return sum;
}

function reasonsFor(kind: WildKind, survey: Survey, kilometres: number, block: number): Reason[] {
  return WILD_TERMS[kind]
    .map(({ factor, amount }) => ({ factor, amount: Math.round(amount(survey, kilometres, block) * 100) / 100 }))
    .filter((reason) => reason.amount > 0.05)
    .sort((a, b) => b.amount - a.amount || (a.factor < b.factor ? -1 : 1));
}

/** About how far each block is from the nearest settlement on foot: ways wind, so a third more than as the crow flies. */
function kilometresFromPeople(survey: Survey, width: number, settlements: readonly Place[]): Float32Array {
  const marked = new Uint8Array(survey.site.length);
  for (const place of settlements) marked[blockOf(survey, width, place.cell)] = 1;
  return distanceFrom(marked, survey.columns, survey.rows).map((blocks) => (blocks * survey.metres * 1.33) / 1000);
}

/** The cell of a block where such a place would be: caves and towers on its steepest ground, the others on its gentlest. */
function spotIn(
  kind: WildKind,
  land: Pick<Land, 'rect' | 'layers'>,
  survey: Survey,
  passage: Passage,
  masses: Landmasses,
  settled: ReadonlySet<number>,
  block: number,
): number {
  const { width, height } = land.rect;
  const { edge, columns } = survey;
  const steep = kind === 'cave' || kind === 'tower' || kind === 'landmark';
  const left = (block % columns) * edge;
  const top = Math.floor(block / columns) * edge;
  let best: number = NONE;
  let most = -Infinity;
  for (let y = top; y < Math.min(height, top + edge); y++)
    for (let x = left, cell = y * width + left; x < Math.min(width, left + edge); x++, cell++) {
      if (passage.kind[cell] !== PASSAGE.open || land.layers.water[cell] !== WATER.dry || !settled.has(masses.part[cell])) continue;
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
    beast.woods * survey.trees[block] +
    beast.hills * Math.min(1, 2 * survey.hills[block]) +
    beast.cold * Math.max(-0.5, Math.min(1, cold)) +
    beast.wet * Math.min(1, rain / 1500) * (1 - survey.hills[block]) +
    beast.dry * Math.max(0, 1 - rain / 700);
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
