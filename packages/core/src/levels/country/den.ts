import { type Cell, DX, DY, NONE } from '../../base/grid.ts';
import { unit2 } from '../../base/hash.ts';
import { addGradientNoise } from '../../base/noise.ts';
import { pick, type Rng } from '../../base/rng.ts';
import { BIOME_CREATURES, CREATURES } from '../../content/creatures.ts';
import { type Den, DWELLER_STRENGTH, LAIR_AGES, LAIRS } from '../../content/lairs.ts';
import { TRAIT_WORDS } from '../../content/site-traits.ts';
import type { LevelCause, Place, World } from '../../world.ts';
import { causeOf } from '../past/traces.ts';
import { choosePlan } from './choose-plan.ts';
import { LAIR_REACH, LAYOUTS } from './lair-layouts.ts';
import type { Country } from './land.ts';
import { isOpen, type Scene, USE } from './scene.ts';
import { type Owner, siteOf } from './site.ts';
import { stand } from './stand.ts';
import { T } from './tiles.ts';

/** A lair before it is laid out: what lives there, since when, how, and why so. */
export interface Lair {
  /** As the world calls it: "great wolf"; or what would live in such country, where the world knows of nothing. */
  readonly dweller: string;
  readonly strength: number;
  readonly den: Den;
  readonly age: (typeof LAIR_AGES)[number];
  readonly why: LevelCause;
}

const NOBODY: Owner = { id: NONE as Owner['id'], because: [], faction: null, founded: null, population: 0 };

/** What lives in a lair and how, by what the world says of it, by the country and by the land. */
export function lairAt(world: World, place: Place | null, cell: Cell, country: Country, rng: Rng): Lair {
  const dwells =
    place === null
      ? undefined
      : world.facts.find(({ relation, object, until }) => relation === 'dwells' && object === `place:${place.id}` && until === null);
  const words = CREATURES.flatMap((creature) => creature.words);
  const kinds = (BIOME_CREATURES[country.biome.name] ?? []).filter((one) => LAIRS.some(({ dwellers }) => dwellers.includes(one)));
  const word =
    dwells === undefined ? pick(rng, kinds.length > 0 ? kinds : ['wolf']) : (words.find((one) => dwells.subject.includes(one)) ?? 'wolf');
  const dweller = dwells?.subject ?? word;
  const fit = LAIRS.filter(({ dwellers }) => dwellers.includes(word));
  const chosen = choosePlan(fit.length > 0 ? fit : LAIRS.slice(0, 1), siteOf(world, cell, place ?? NOBODY, country), rng);
  const { plan: den, reason } = chosen;
  const cause = dwells?.because?.includes(':') === true ? dwells.because : undefined;
  const event = cause?.startsWith('event:') === true ? world.events[Number(cause.slice(6))] : undefined;
  const years = event === undefined ? rng.next() * rng.next() * 300 : world.year - event.year;
  const age = LAIR_AGES.find((one) => years <= one.years) ?? LAIR_AGES[1];
  const article = /^[aeiou]/i.test(dweller) ? 'an' : 'a';
  const text = [
    `This is ${den.name}, as ${article} ${dweller} ${dwells === undefined ? 'would have' : 'has'} it: ${den.told}.`,
    ...(reason === undefined ? [] : [`It is so here since ${TRAIT_WORDS[reason]}.`]),
    age.told,
  ].join(' ');
  const term = cause ?? (place === null || dwells === undefined ? `biome:${world.layers.biome[cell]}` : `place:${place.id}`);
  return { dweller, strength: DWELLER_STRENGTH[word] ?? 0.45, den, age, why: causeOf('plan', term, text) };
}

/** Lays out a lair round the middle, its mouth where the land falls; returns the cells of its floor. */
export function raiseLair({ scene, size, centre, setting, salt }: Country, { den, age }: Lair, rng: Rng): Cell[] {
  const { width, height, use } = scene;
  const stray = new Float32Array(width * height);
  addGradientNoise(stray, width, height, salt ^ 0xde4, 8, 1);
  const mottle = new Float32Array(width * height);
  addGradientNoise(mottle, width, height, salt ^ 0x0e77, 5, 1);
  const groundAt = LAYOUTS[den.layout](den, age.spread, rng);
  const [cx, cy] = [centre % width, Math.floor(centre / width)];
  const mouth = setting.facing === NONE ? 1 : setting.facing;
  const [patch, share] = den.patch ?? [den.floor, 0];
  const floor: Cell[] = [];
  for (let y = Math.max(2, cy - LAIR_REACH); y <= Math.min(size - 3, cy + LAIR_REACH); y++)
    for (let x = Math.max(2, cx - LAIR_REACH); x <= Math.min(size - 3, cx + LAIR_REACH); x++) {
      const cell = y * width + x;
      if (use[cell] !== USE.free) continue;
      const [dx, dy] = [x - cx, y - cy];
      const [ahead, aside] = [dx * DX[mouth] + dy * DY[mouth], dx * DY[mouth] - dy * DX[mouth]];
      const ground = groundAt(ahead, aside, stray[cell], unit2(salt ^ 0x2f, dx, dy));
      if (ground === null) continue;
      if (ground === 'deep') lay(scene, cell, T['deep water'], USE.water);
      else if (ground === 'shallow') lay(scene, cell, T['shallow water'], USE.water);
      else if (ground === 'rim') closeIn(scene, cell, den);
      else if (ground === 'bare' && den.rim === 'deep water' && dx * dx + dy * dy > 36) lay(scene, cell, T['shallow water'], USE.water);
      else {
        const patched = ground === 'floor' && mottle[cell] < 1.6 * share - 0.8 + 0.25 * unit2(salt, x, y);
        lay(scene, cell, ground === 'stairs' ? T.stairs : T[patched ? patch : den.floor], USE.kept);
        floor.push(cell);
      }
    }
  wetShores(scene, size);
  if (!isOutside(scene, centre)) openRims(scene, centre);
  return floor;
}

/** A shore along the water that belongs to a lair. */
function wetShores({ tiles, use, width, height }: Scene, size: number): void {
  for (let y = 1; y < height - 1; y++)
    for (let x = 1; x < size - 1; x++) {
      const cell = y * width + x;
      if (use[cell] === USE.free && tiles[cell] === T.ground && [1, -1, width, -width].some((step) => use[cell + step] === USE.water))
        tiles[cell] = T.shore;
    }
}

/** True where one can walk from the middle of a lair to where the land is as it was. */
function isOutside(scene: Scene, centre: Cell): boolean {
  const { width, tiles, use } = scene;
  const [cx, cy] = [centre % width, Math.floor(centre / width)];
  const met = new Set([centre]);
  for (const cell of met) {
    if (Math.max(Math.abs((cell % width) - cx), Math.abs(Math.floor(cell / width) - cy)) >= LAIR_REACH) return true;
    for (const step of [1, -1, width, -width]) {
      const next = cell + step;
      if (next >= 0 && next < tiles.length && use[next] !== USE.wall && isOpen(scene, next)) met.add(next);
    }
  }
  return false;
}

/** Where water shuts a lair's mouth a way may be cut through its rocks. */
function openRims({ tiles, use, width, height }: Scene, centre: Cell): void {
  const [cx, cy] = [centre % width, Math.floor(centre / width)];
  for (let y = Math.max(0, cy - LAIR_REACH); y <= Math.min(height - 1, cy + LAIR_REACH); y++)
    for (let x = Math.max(0, cx - LAIR_REACH); x <= Math.min(width - 1, cx + LAIR_REACH); x++) {
      const cell = y * width + x;
      if (use[cell] === USE.kept && CUT.has(tiles[cell])) use[cell] = USE.free;
    }
}

/** What a way can be cut through. */
const CUT: ReadonlySet<number> = new Set([T.rock, T.bush, T.tree, T.rampart]);

function lay({ tiles, use }: Scene, cell: Cell, tile: number, what: number): void {
  tiles[cell] = tile;
  use[cell] = what;
}

function closeIn(scene: Scene, cell: Cell, { rim }: Den): void {
  if (rim === 'deep water') lay(scene, cell, T['deep water'], USE.water);
  else lay(scene, cell, T[rim], USE.kept);
}

/** What lies about in a lair, the more the longer it has been lived in. */
export function litter(scene: Scene, cells: readonly Cell[], { den, age }: Lair, rng: Rng): void {
  const count = Math.round(den.litter.length * age.litter);
  for (let n = 0; n < count; n++) {
    const name = den.litter[n % den.litter.length];
    // Of what is made once there is one, however old the lair.
    if (n >= den.litter.length && ONCE.has(name)) continue;
    const lit = name === 'campfire';
    const solid = lit || SOLID.has(name);
    stand(scene, cells, lit ? 'light' : 'furniture', 'any', solid, { name, ...(lit ? { light: 6 } : {}) }, rng);
  }
}

const ONCE: ReadonlySet<string> = new Set(['campfire', 'nest', 'sarcophagus', 'pillar', 'broken statue', 'trough']);
const SOLID: ReadonlySet<string> = new Set([
  'bone heap',
  'rubble heap',
  'cart',
  'pillar',
  'nest',
  'barrel',
  'trough',
  'broken statue',
  'sarcophagus',
  'urn',
]);
