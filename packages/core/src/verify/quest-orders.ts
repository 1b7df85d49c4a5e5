import { type Fact, FUNCTIONAL_RELATIONS, type Quest } from '../world.ts';
import type { Report } from './report.ts';

/** States looked at, at most. */
const MOST = 20_000;
/** Facts in one word of a state. */
const WORD = 30;

/** A move on states that are sets of facts: those it asks for, those it ends, those it brings about, as bits in words. */
interface Bits {
  readonly needs: readonly number[];
  readonly ends: readonly number[];
  readonly gives: readonly number[];
}

/**
 * Plays a quest in every order: steps of branches among its own, blows at creatures without leave, before the quest was
 * taken and after. From every state that can come about, an ending must still be within reach.
 */
export function checkOrders(quest: Quest, where: string, report: Report): void {
  const facts = new Map<string, number>();
  const groups = new Map<string, number[]>();
  const numberOf = (fact: Fact): number => {
    const key = fact.join('\n');
    let number = facts.get(key);
    if (number === undefined) {
      number = facts.size;
      facts.set(key, number);
      if (FUNCTIONAL_RELATIONS.includes(fact[0])) {
        const group = `${fact[0]}\n${fact[1]}`;
        const others = groups.get(group);
        if (others) others.push(number);
        else groups.set(group, [number]);
      }
    }
    return number;
  };
  const steps = [...quest.steps, ...quest.branches.flatMap((branch) => branch.steps)];
  const deeds: { needs: readonly Fact[]; gives: readonly Fact[] }[] = [...steps];
  for (const [relation, foe, is] of quest.start) {
    if (relation !== 'state' || is !== 'alive') continue;
    const where_ = quest.start.find((fact) => fact[0] === 'at' && fact[1] === foe)?.[2];
    if (where_ === undefined) continue;
    const blow = steps.find(({ action, subject }) => subject === foe && (action === 'kill' || action === 'damage'));
    const needs: Fact[] = [
      ['at', 'player', where_],
      ['at', foe, where_],
      ['state', foe, 'alive'],
    ];
    if (quest.gates.some((gate) => gate.at === where_)) needs.push(['state', where_, 'open']);
    deeds.push({ needs, gives: blow ? blow.gives : [['state', foe, 'dead']] });
  }
  for (const { needs, gives } of deeds) for (const fact of [...needs, ...gives]) numberOf(fact);
  for (const fact of quest.start) numberOf(fact);
  for (const { when } of quest.endings) for (const fact of when) numberOf(fact);

  const words = Math.max(1, Math.ceil(facts.size / WORD));
  const bitsOf = (list: readonly number[]): number[] => {
    const out = Array.from({ length: words }, () => 0);
    for (const number of list) out[Math.floor(number / WORD)] |= 1 << (number % WORD);
    return out;
  };
  const moves: Bits[] = deeds.map(({ needs, gives }) => ({
    needs: bitsOf(needs.map(numberOf)),
    ends: bitsOf(gives.flatMap((fact) => groups.get(`${fact[0]}\n${fact[1]}`) ?? [])),
    gives: bitsOf(gives.map(numberOf)),
  }));
  const endings = quest.endings.map(({ when }) => bitsOf(when.map(numberOf)));
  const contains = (state: readonly number[], asked: readonly number[]): boolean => asked.every((bits, w) => (state[w] & bits) === bits);

  const seen = new Map<string, number>();
  const states: number[][] = [];
  const before: number[][] = [];
  const safe: number[] = [];
  const add = (state: number[]): number => {
    const key = state.join();
    const known = seen.get(key);
    if (known !== undefined) return known;
    seen.set(key, states.length);
    states.push(state);
    before.push([]);
    return states.length - 1;
  };
  add(bitsOf(quest.start.map(numberOf)));
  for (let at = 0; at < states.length && states.length <= MOST; at++) {
    const state = states[at];
    if (endings.some((ending) => contains(state, ending))) {
      safe.push(at);
      continue;
    }
    for (const { needs, ends, gives } of moves) {
      if (!contains(state, needs)) continue;
      const to = add(state.map((bits, w) => (bits & ~ends[w]) | gives[w]));
      if (to !== at) before[to].push(at);
    }
  }
  if (states.length > MOST) {
    report.broken('quests can be played in any order', where, 'there are too many orders of play to look at');
    return;
  }
  const isSafe = new Uint8Array(states.length);
  for (const at of safe) isSafe[at] = 1;
  for (let k = 0; k < safe.length; k++)
    for (const at of before[safe[k]])
      if (isSafe[at] === 0) {
        isSafe[at] = 1;
        safe.push(at);
      }
  if (safe.length < states.length)
    report.broken(
      'quests can be played in any order',
      where,
      `from ${states.length - safe.length} of ${states.length} states no ending can be reached any more`,
    );
  if (quest.proof.states !== 0 && quest.proof.states !== states.length)
    report.broken('quest proofs are true', `${where}.proof.states`, `it says ${quest.proof.states}, there are ${states.length}`);
}
