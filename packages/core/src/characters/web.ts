import { clamp } from '../base/math.ts';
import { chance, pick, type QuickRng } from '../base/quick-rng.ts';
import type { CharacterId } from '../world.ts';
import { areTied, type Person } from './person.ts';
import { type KindWeights, type Spinning, tie, tieChild, tieFitting, tieOverseas, weightsOf } from './tie.ts';

/** Kinds that people who are not kin may have. */
const WEB: KindWeights = [
  ['friend', 7, 4, 1.6],
  ['rival', 0.4, 4.3, 5.6],
  ['creditor', 0.6, 1.5, 3],
  ['mentor', 2.4, 2, 1],
  ['trading partner', 1.4, 1, 0.4],
  ['beloved', 2.2, 1.5, 1.2],
  ['grudge', 0, 0.8, 2.6],
  ['liege', 0.6, 0.7, 0.7],
];
/** Where people meet who do not live in one place. */
const ABROAD: KindWeights = [
  ['friend', 6, 3, 1],
  ['rival', 0.4, 2, 4],
  ['creditor', 0.6, 2.4, 3.6],
  ['mentor', 2, 1.6, 0.7],
  ['trading partner', 4, 3.4, 1.6],
  ['beloved', 1, 0.5, 0.4],
  ['grudge', 0, 0.8, 3],
];
const TIES_NEAR = 1.7;
const TIES_ABROAD = 1.7;
/** Ties of one shore with another, at most. */
const MOST_OVERSEAS = 4;

/** Ties everyone: first kin, then neighbours, then along every road and lane; last, who still stands alone, and shores that no lane joins. */
export function spinWeb(web: Spinning, rng: QuickRng): void {
  tieKin(web, rng.fork('kin'));
  web.residents.forEach((here, place) =>
    tieNeighbours(
      web,
      here.filter(({ died }) => died === null),
      rng.fork('near').fork(place),
    ),
  );
  tieAbroad(web, rng.fork('abroad'));
  web.residents.forEach((here, place) =>
    joinUp(
      web,
      here.filter(({ died }) => died === null),
      rng.fork('join').fork(place),
    ),
  );
  joinShores(web, rng.fork('shores'));
}

function tieKin(web: Spinning, rng: QuickRng): void {
  for (const person of web.people) {
    const own = rng.fork(person.id);
    for (const parent of person.parents) tie(web, own, person, parent, 'parent');
    if (person.master !== null && !areTied(person, person.master)) tie(web, own, person, person.master, 'mentor');
    if (person.spouse && person.spouse.id < person.id) tie(web, own, person, person.spouse, 'spouse');
    for (const parent of person.parents)
      for (const sibling of parent.children)
        if (sibling.id < person.id && !areTied(person, sibling)) tie(web, own, person, sibling, 'sibling');
    // Cousins: the children of a parent's brothers and sisters, two of them at most, for who counts them all?
    let cousins = 0;
    for (const parent of person.parents)
      for (const grand of parent.parents)
        for (const aunt of grand.children)
          for (const cousin of aunt === parent ? [] : aunt.children)
            if (cousin.id < person.id && cousins < 2 && !areTied(person, cousin)) {
              tie(web, own, person, cousin, 'cousin');
              cousins++;
            }
  }
}

function tieNeighbours(web: Spinning, here: readonly Person[], rng: QuickRng): void {
  if (here.length < 2) return;
  const weights = weightsOf(WEB, web.params.tone);
  const grown = here.filter(({ child }) => !child);
  const children = here.filter(({ child }) => child);
  const young = children.length > 1 ? children : here;
  for (const person of here) {
    const own = rng.fork(person.id);
    const sociable = TIES_NEAR * web.params.ties * (1 + 0.4 * person.traits.extraversion) * (here.length > 4 ? 1 : 0.85);
    for (let left = sociable; left > 0; left--) {
      if (left < 1 && !chance(own, left)) break;
      // Friends of friends are met more often than strangers: half of all ties close a triangle.
      const between2 = person.ties.length > 0 && chance(own, 0.5) ? web.people[pick(own, person.ties).to].ties : [];
      const met = between2.length > 0 ? web.people[pick(own, between2).to] : pick(own, here);
      const other =
        met.died === null && met.home === person.home && met.child === person.child
          ? met
          : pick(own, chance(own, 0.6) ? (person.child ? young : grown) : here);
      if (other !== person && !areTied(person, other)) tieFitting(web, own, person, other, WEB, weights);
    }
  }
}

/** Along every road and sea lane some know someone at its other end. */
function tieAbroad(web: Spinning, rng: QuickRng): void {
  const weights = weightsOf(ABROAD, web.params.tone);
  for (const road of web.roads) {
    const from = web.residents[road.from].filter(({ died, child }) => died === null && !child);
    const to = web.residents[road.to].filter(({ died, child }) => died === null && !child);
    if (from.length === 0 || to.length === 0) continue;
    const own = rng.fork(road.id);
    const many = TIES_ABROAD * web.params.ties * clamp(Math.sqrt(Math.min(from.length, to.length)) / 2, 1, 3);
    for (let left = Math.max(1, many); left > 0; left--) {
      if (left < 1 && !chance(own, left)) break;
      const [a, b] = [pick(own, from), pick(own, to)];
      if (!areTied(a, b)) tieFitting(web, own, a, b, ABROAD, weights);
    }
  }
}

/** The groups of a place that know nothing of one another get a friend in common. */
function joinUp(web: Spinning, here: readonly Person[], rng: QuickRng): void {
  if (here.length < 2) return;
  const seen = new Set<CharacterId>();
  const ids = new Set(here.map(({ id }) => id));
  for (const person of here) {
    if (seen.has(person.id)) continue;
    if (seen.size > 0) {
      const known = here.filter(({ id }) => seen.has(id));
      const other = known.reduce((best, one) => (Math.abs(one.born - person.born) < Math.abs(best.born - person.born) ? one : best));
      if (person.child || other.child) tieChild(web, rng.fork(person.id), person, other);
      else tie(web, rng.fork(person.id), person, other, 'friend');
    }
    const queue = [person];
    seen.add(person.id);
    for (const one of queue)
      for (const { to } of one.ties)
        if (ids.has(to) && !seen.has(to)) {
          seen.add(to);
          queue.push(web.people[to]);
        }
  }
}

/** Of each group that knows nobody of the greatest, a few get to know someone there. */
function joinShores(web: Spinning, rng: QuickRng): void {
  const groups = groupsOf(web).map((group) => group.filter(({ child }) => !child));
  const greatest = groups.reduce((best, group) => (group.length > best.length ? group : best), []);
  for (const group of groups) {
    if (group === greatest || group.length === 0) continue;
    const own = rng.fork(group[0].id);
    for (let left = clamp(Math.round(Math.sqrt(group.length) / 2), 1, MOST_OVERSEAS); left > 0; left--) {
      const [a, b] = [pick(own, group), pick(own, greatest)];
      if (!areTied(a, b)) tieOverseas(web, own, a, b);
    }
  }
}

/** The living by who knows whom, if need be through others. */
function groupsOf({ people }: Spinning): Person[][] {
  const groups: Person[][] = [];
  const seen = new Uint8Array(people.length);
  for (const person of people) {
    if (person.died !== null || seen[person.id] !== 0) continue;
    const group = [person];
    seen[person.id] = 1;
    for (const one of group)
      for (const { to } of one.ties)
        if (seen[to] === 0 && people[to].died === null) {
          seen[to] = 1;
          group.push(people[to]);
        }
    groups.push(group);
  }
  return groups;
}
