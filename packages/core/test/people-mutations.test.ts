import { expect, test } from 'vitest';
import { generateWorld } from '../src/generate.ts';
import { parseRecipe } from '../src/recipe.ts';
import { verifyWorld } from '../src/verify.ts';
import { checkCaptives } from '../src/verify/captives.ts';
import { checkDays } from '../src/verify/days.ts';
import { checkChronicle } from '../src/verify/history.ts';
import { checkKin } from '../src/verify/kin.ts';
import { checkLives } from '../src/verify/lives.ts';
import { checkMinds } from '../src/verify/minds.ts';
import { checkHistory, checkPeople } from '../src/verify/people.ts';
import { openReport } from '../src/verify/report.ts';
import { checkNames, checkTexts } from '../src/verify/text.ts';
import { checkShape } from '../src/verify/world-shape.ts';
import { type Belief, type Character, type CharacterId, type ScheduleSlot, type Tie, WATER, type World } from '../src/world.ts';
import { seeds } from './support/seeds.ts';

const worlds: readonly World[] = seeds('broken people', 2).map((seed) =>
  generateWorld(parseRecipe({ seed, size: 64, params: { characters: { cast: 70 }, quests: { count: 0 }, settlements: { density: 0.4 } } })),
);

/** Someone, damaged, or null where they have nothing to damage; `world` may be asked for others. */
type Damage = (one: Character, world: World, k: number) => Partial<Character> | null;
const put = <T>(list: readonly T[], at: number, value: Partial<T>): T[] => list.map((old, k) => (k === at ? { ...old, ...value } : old));
const some = <T>(list: readonly T[], k: number): number => k % Math.max(1, list.length);
const slot = (one: Character, k: number, change: (slot: ScheduleSlot, at: number) => Partial<ScheduleSlot>): Partial<Character> => {
  const at = some(one.schedule, k);
  return { schedule: put(one.schedule, at, change(one.schedule[at], at)) };
};
const tie = (one: Character, kinds: readonly string[], change: Partial<Tie>): Partial<Character> | null => {
  const at = one.ties.findIndex(({ kind }) => kinds.length === 0 || kinds.includes(kind));
  return at < 0 ? null : { ties: put(one.ties, at, change) };
};
const belief = (one: Character, k: number, change: Partial<Belief>): Partial<Character> | null =>
  one.beliefs.length === 0 ? null : { beliefs: put(one.beliefs, some(one.beliefs, k), change) };
const untied = (one: Character, world: World): Character =>
  world.characters.find(
    (other) => other.died === null && other.id !== one.id && !one.ties.some(({ to }) => to === other.id) && !other.parents.includes(one.id),
  ) as Character;
const elsewhere = (one: Character, world: World): World['places'][number] =>
  world.places.find(({ population, id }) => population > 0 && id !== one.home) as World['places'][number];
const KIN = ['parent', 'child', 'sibling', 'spouse', 'cousin'];

/** Ways to damage one of the living. */
const DAMAGE: Readonly<Record<string, Damage>> = {
  'a day in the sea': (one, world, k) => slot(one, k, () => ({ cell: world.layers.water.indexOf(WATER.ocean) })),
  'a day at the other end of the world': (one, world, k) =>
    slot(one, k, ({ cell }) => ({ cell: world.layers.walkCost.findIndex((cost, at) => cost > 0 && Math.abs(at - cell) > 1500) })),
  'a day that overlaps': (one, _, k) => slot(one, k + 1, (_slot, at) => ({ from: at === 0 ? 3 : one.schedule[at - 1].from })),
  'a day that runs backwards': (one) => ({ schedule: [...one.schedule].reverse() }),
  'a day of nothing': () => ({ schedule: [] }),
  'a day that begins at dawn': (one) => ({ schedule: one.schedule.slice(1) }),
  'a day on no road': (one, _, k) => slot(one, k, ({ spot }) => ({ spot: spot === 'road' ? 'square' : 'road' })),
  'a bed in another place': (one, world) => {
    const at = one.schedule.findIndex(({ spot }) => spot === 'home');
    const there = elsewhere(one, world);
    return at < 0 ? null : { schedule: put(one.schedule, at, { place: there.id, cell: there.cell }) };
  },
  'held, and nobody knows': (_, world) => ({ captive: world.places.find(({ population }) => population === 0)?.id ?? null }),
  'held in a town': (one, world) => ({ captive: elsewhere(one, world).id }),
  'free, and the day spent in ropes': (one, _, k) => (one.captive === null ? slot(one, k, () => ({ spot: 'captivity' })) : null),
  'a trait out of range': (one) => ({ traits: { ...one.traits, openness: 1.2 } }),
  'a trait that is no number': (one) => ({ traits: { ...one.traits, neuroticism: Number.NaN } }),
  'motives that do not sum up': (one) => ({ motivations: { ...one.motivations, wealth: one.motivations.wealth + 0.05 } }),
  'a motive below nought': (one) => ({
    motivations: { ...one.motivations, wealth: -0.1, comfort: one.motivations.comfort + one.motivations.wealth + 0.1 },
  }),
  'a stat out of range': (one) => ({ stats: { ...one.stats, wits: 23 } }),
  'a skill beyond the best': () => ({ skills: [{ name: 'singing', level: 1.01 }] }),
  'a voice out of range': (one) => ({ voice: { ...one.voice, formality: -0.2 } }),
  'nothing to swear by': (one) => ({ voice: { ...one.voice, oath: '' } }),
  'no temper': () => ({ temper: [] }),
  'no trade': () => ({ occupation: '' }),
  'no pronouns': (one) => ({ pronouns: { ...one.pronouns, possessive: '' } }),
  'older than a parent': (one, world) =>
    one.parents.length === 0 ? null : { born: Math.min(...one.parents.map((id) => world.characters[id].born)) - 1 },
  'born to a child': (one, world) => (one.parents.length === 0 ? null : { born: world.characters[one.parents[0]].born + 9 }),
  'not yet born': (_one, world) => ({ born: world.year + 1 }),
  'of two hundred years': (_one, world) => ({ born: world.year - 200 }),
  'dead before birth': (one) => ({ died: one.born - 1 }),
  'dead, with a day and things to sell': (_one, world) => ({ died: world.year - 1 }),
  'dead, with things to say': (_one, world) => ({ died: world.year - 1, schedule: [], affordances: [], goods: [], purse: 0 }),
  'at home among ruins': (_one, world) => {
    const ruin = world.places.find(({ population }) => population === 0);
    return ruin ? { home: ruin.id } : null;
  },
  'their own parent': (one) => ({ parents: [one.id] }),
  'a parent twice': (one) => (one.parents.length === 0 ? null : { parents: [one.parents[0], one.parents[0]] }),
  'a parent nobody tied them to': (one, world) => {
    const other = world.characters.find(({ id, born }) => born < one.born - 20 && !one.ties.some(({ to }) => to === id));
    return other && one.ties.some(({ kind }) => kind === 'parent') ? { parents: [other.id] } : null;
  },
  'parents forgotten': (one) => (one.ties.some(({ kind }) => kind === 'parent') ? { parents: [] } : null),
  'kin that know nothing of it': (one, world) => ({
    ties: [...one.ties, { to: untied(one, world).id, kind: 'sibling', strength: 0.5, because: 'They grew up under one roof', event: null }],
  }),
  'a tie dropped at one end': (one) => (one.ties.length === 0 ? null : { ties: one.ties.slice(1) }),
  'kin of another kind': (one) => tie(one, KIN, { kind: 'mentor' }),
  'a friend who is a rival': (one) => tie(one, ['friend'], { kind: 'rival' }),
  'a debt owed by both': (one) => tie(one, ['creditor'], { kind: 'debtor' }),
  'a tie without cause': (one) => tie(one, [], { because: '' }),
  'a tie of another cause': (one) => tie(one, [], { because: 'They met on the moon' }),
  'a tie out of an event that never was': (one, world) => tie(one, [], { event: world.events.length as never }),
  'a tie to nobody': (one, world) => tie(one, [], { to: world.characters.length as never }),
  'a tie to oneself': (one) => tie(one, [], { to: one.id }),
  'a love beyond measure': (one) => tie(one, [], { strength: 1.4 }),
  'a second tie of one kind': (one) => (one.ties.length === 0 ? null : { ties: [...one.ties, one.ties[0]] }),
  'a function nobody knows': (one) => ({ affordances: [...one.affordances, 'juggle' as never] }),
  'a function twice': (one) => ({ affordances: [...one.affordances, one.affordances[0]] }),
  'of no use': () => ({ affordances: [] }),
  'goods of no amount': (one) => ({ goods: put(one.goods, 0, { amount: 0 }) }),
  'goods without a name': (one) => ({ goods: put(one.goods, 0, { name: '' }) }),
  'goods twice': (one) => ({ goods: [...one.goods, one.goods[0]] }),
  'herring in the hills': (one, world) => {
    const { width, height } = world.rect;
    const [x, y] = [world.places[one.home].cell % width, Math.floor(world.places[one.home].cell / width)];
    const reach = Math.ceil(4000 / world.metresPerCell) + 2;
    for (let ny = Math.max(0, y - reach); ny <= Math.min(height - 1, y + reach); ny++)
      for (let nx = Math.max(0, x - reach); nx <= Math.min(width - 1, x + reach); nx++)
        if (world.layers.water[ny * width + nx] === WATER.ocean) return null;
    return { goods: [{ name: 'salted herring', amount: 2 }] };
  },
  'a debt for a purse': () => ({ purse: -3 }),
  'a belief about somebody who never was': (one, world, k) =>
    belief(one, k, { fact: ['home', `character:${world.characters.length}`, 'place:0'], right: false }),
  'a belief of no kind': (one, _, k) => belief(one, k, { fact: ['dreams', 'place:0', 'place:0'], right: false }),
  'half a belief': (one, _, k) => belief(one, k, { fact: ['home', `character:${one.id}`], right: false }),
  'an error that is marked as right': (one, world, k) =>
    belief(one, k, { fact: ['home', `character:${one.id}`, `place:${elsewhere(one, world).id}`], right: true }),
  'what is right, marked as an error': (one, _, k) => belief(one, k, { right: !one.beliefs[some(one.beliefs, k)].right }),
  'a belief stronger than an oath': (one, _, k) => belief(one, k, { strength: 1.5 }),
  'a belief told by oneself': (one, _, k) => belief(one, k, { source: one.id }),
  'a belief held twice': (one) => (one.beliefs.length === 0 ? null : { beliefs: [...one.beliefs, one.beliefs[0]] }),
  'a secret of nothing': (one, world) => ({
    secrets: [{ text: 'nobody', fact: ['loves', `character:${one.id}`, `character:${untied(one, world).id}`] }],
  }),
  'a secret without words': (one) => (one.secrets.length === 0 ? null : { secrets: put(one.secrets, 0, { text: '' }) }),
  'a name of somebody else': (one, world) => ({ name: world.characters[(one.id + 1) % world.characters.length].name }),
  'a name in small letters': (one) => ({ name: one.name.toLowerCase() }),
  'a title that somebody else bears': (one, world) => {
    const other = world.characters.find(({ id, died, title }) => id !== one.id && died === null && title?.includes(' of '));
    return other ? { title: other.title } : null;
  },
  'deeds of somebody else': (one, world) => {
    const event = world.events.find(({ participants }) => !participants.includes(one.id));
    return event ? { event: event.id } : null;
  },
  'the years of another': (one) => ({ appearance: { ...one.appearance, age: one.appearance.age + 7 } }),
  'a nose from a stranger': (one, world) => ({
    appearance: { ...one.appearance, inheritedFrom: { ...one.appearance.inheritedFrom, face: untied(one, world).id } },
  }),
  'hair nobody can cut': (one) => ({ appearance: { ...one.appearance, hairStyle: 'comet' as never } }),
  'a gene too few': (one) => ({ appearance: { ...one.appearance, genome: one.appearance.genome.slice(1) } }),
  'a skin that is no colour': (one) => ({ appearance: { ...one.appearance, skin: 'pale' } }),
};

/** Damage to the facts rather than to the person. */
const STATED: Readonly<Record<string, (one: Character, world: World) => readonly [relation: string, object: string]>> = {
  'two homes': (one, world) => ['home', `place:${elsewhere(one, world).id}`],
  'two birthplaces': (one, world) => ['bornIn', `place:${world.places.find(({ id }) => id !== one.birthplace)?.id}`],
  'two trades': (one) => ['occupation', one.occupation === 'smith' ? 'baker' : 'smith'],
};

const living = (world: World): Character[] => world.characters.filter(({ died }) => died === null);
const replaced = (world: World, id: CharacterId, change: Partial<Character>): World => ({
  ...world,
  characters: world.characters.map((one) => (one.id === id ? { ...one, ...change } : one)),
});
const TRIES = 1;
/** Every so many damaged worlds are read as a whole; of the others only what concerns people, since the land is not damaged. */
const WHOLE = 16;

/** What `verifyWorld` finds, without what it reads of the land. */
function peopleProblems(world: World): number {
  const report = openReport();
  report.check('world', () => {
    checkShape(world, report);
    if (!report.clean()) return;
    for (const check of [
      checkPeople,
      checkKin,
      checkLives,
      checkDays,
      checkMinds,
      checkCaptives,
      checkHistory,
      checkChronicle,
      checkNames,
      checkTexts,
    ])
      check(world, report);
  });
  return report.problems().length;
}

test('good worlds pass by themselves', () => {
  for (const world of worlds) expect(verifyWorld(world)).toEqual([]);
});

test('at least 95 in 100 worlds with someone damaged are noticed', () => {
  let made = 0;
  const missed: Record<string, number> = {};
  const never: string[] = [];
  const look = (name: string, world: World): void => {
    made++;
    const found = peopleProblems(world);
    if (made % WHOLE === 0) expect(verifyWorld(world).length > 0, name).toBe(found > 0);
    if (found === 0) missed[name] = (missed[name] ?? 0) + 1;
  };
  for (const [name, damage] of Object.entries(DAMAGE)) {
    const before = made;
    for (const [w, world] of worlds.entries()) {
      const people = living(world);
      let tries = 0;
      // Those whom a damage finds nothing at are passed over for the next.
      for (let k = 0; k < people.length && tries < TRIES; k++) {
        const one = people[(k * 7 + 3 * w + name.length) % people.length];
        const change = damage(one, world, k + w);
        if (!change) continue;
        look(name, replaced(world, one.id, change));
        tries++;
      }
    }
    if (made === before) never.push(name);
  }
  for (const [name, stated] of Object.entries(STATED))
    for (const world of worlds) {
      const one = living(world)[name.length];
      const [relation, object] = stated(one, world);
      const row = { id: world.facts.length, relation, subject: `character:${one.id}`, object, from: null, until: null, because: null };
      look(name, { ...world, facts: [...world.facts, row as never] });
    }
  expect(never).toEqual([]);
  expect(made).toBeGreaterThan(120);
  const lost = Object.values(missed).reduce((sum, count) => sum + count, 0);
  expect(1 - lost / made, JSON.stringify(missed)).toBeGreaterThanOrEqual(0.95);
  // Nothing is missed each time.
  for (const [name, count] of Object.entries(missed)) expect(count, name).toBeLessThan(TRIES * worlds.length);
});
