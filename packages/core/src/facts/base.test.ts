import { describe, expect, test } from 'vitest';
import { hash2 } from '../base/hash.ts';
import {
  EVER,
  endFact,
  factCount,
  factsOf,
  factsWithObject,
  factsWithSubject,
  isTrue,
  makeFactBase,
  NOW,
  objectOf,
  objectsOf,
  stateFact,
  subjectsOf,
} from './base.ts';
import { matchFacts } from './match.ts';
import { NOTHING, readTerm, termOf, written } from './terms.ts';

const person = (id: number) => termOf('character', id);
const place = (id: number) => termOf('place', id);
const item = (id: number) => termOf('item', id);

describe('the fact base', () => {
  test('keeps who held a thing, year by year', () => {
    const base = makeFactBase();
    const forged = termOf('event', 3);
    stateFact(base, 'heldBy', item(0), person(1), { from: 10, because: forged });
    stateFact(base, 'heldBy', item(0), person(2), { from: 30 });
    stateFact(base, 'heldBy', item(0), place(5), { from: 60 });
    expect(objectOf(base, 'heldBy', item(0))).toBe(place(5));
    expect(objectOf(base, 'heldBy', item(0), 29)).toBe(person(1));
    expect(objectOf(base, 'heldBy', item(0), 30)).toBe(person(2));
    expect(objectOf(base, 'heldBy', item(0), 9)).toBe(NOTHING);
    expect(objectsOf(base, 'heldBy', item(0), null)).toEqual([person(1), person(2), place(5)]);
    expect(base.because[factsWithSubject(base, 'heldBy', item(0), null)[0]]).toBe(forged);
  });

  test('finds a mutual relation from either end, in the order of stating', () => {
    const base = makeFactBase();
    stateFact(base, 'friend', person(7), person(1));
    stateFact(base, 'friend', person(1), person(9));
    stateFact(base, 'friend', person(4), person(1));
    expect(objectsOf(base, 'friend', person(1))).toEqual([person(7), person(9), person(4)]);
    expect(subjectsOf(base, 'friend', person(9))).toEqual([person(1)]);
    expect(isTrue(base, 'friend', person(9), person(1))).toBe(true);
    expect(stateFact(base, 'friend', person(9), person(1))).toBe(1);
    expect(base.count).toBe(3);
  });

  test('lets facts end, and refuses what a relation cannot say', () => {
    const base = makeFactBase();
    const row = stateFact(base, 'atWar', termOf('faction', 0), termOf('faction', 1), { from: 100 });
    endFact(base, row, 104);
    expect(isTrue(base, 'atWar', termOf('faction', 1), termOf('faction', 0), 103)).toBe(true);
    expect(isTrue(base, 'atWar', termOf('faction', 1), termOf('faction', 0), 104)).toBe(false);
    expect(() => stateFact(base, 'home', place(1), person(1))).toThrow(RangeError);
    expect(() => stateFact(base, 'dead', person(1), place(1))).toThrow('dead cannot be stated of a character and a place');
  });

  test('terms are written and read alike', () => {
    const base = makeFactBase();
    for (const text of ['player', 'place:12', 'character:0', 'a wolf', 'place:x', 'beast:4', 'event:99999999999'])
      expect(written(base, readTerm(base, text))).toBe(text);
  });

  test('says the same as a list of all facts, whatever is asked', () => {
    const base = makeFactBase();
    const rows: { relation: 'rival' | 'home' | 'mentor'; s: number; o: number; from: number; until: number }[] = [];
    for (let k = 0; k < 3000; k++) {
      const draw = (n: number, salt: number): number => (hash2(k, salt, 77) >>> 0) % n;
      const relation = (['rival', 'home', 'mentor'] as const)[draw(3, 1)];
      const s = person(draw(90, 2));
      const o = relation === 'home' ? place(draw(30, 3)) : person(draw(90, 3));
      const from = draw(200, 4);
      if (s === o) continue;
      const before = base.count;
      stateFact(base, relation, s, o, { from });
      if (base.count === before) {
        const same = rows.find((row) => row.relation === relation && row.s === s && row.o === o && row.until > from && relation !== 'home');
        const turned = rows.find(
          (row) => relation === 'rival' && row.relation === relation && row.s === o && row.o === s && row.until > from,
        );
        const widened = same ?? turned;
        if (widened) widened.from = Math.min(widened.from, from);
        continue;
      }
      if (relation === 'home')
        for (const old of rows) if (old.relation === 'home' && old.s === s && old.from <= from && old.until > from) old.until = from;
      const after =
        relation === 'home' ? rows.filter((row) => row.relation === 'home' && row.s === s && row.from > from).map((row) => row.from) : [];
      rows.push({ relation, s, o, from, until: Math.min(Infinity, ...after) });
    }
    expect(base.count).toBe(rows.length);
    for (const year of [0, 50, 130, NOW])
      for (let k = 0; k < 90; k++) {
        const at = rows.filter(({ from, until }) => from <= year && year < until);
        expect(objectsOf(base, 'home', person(k), year)).toEqual(
          at.filter(({ relation, s }) => relation === 'home' && s === person(k)).map(({ o }) => o),
        );
        expect(subjectsOf(base, 'mentor', person(k), year)).toEqual(
          at.filter(({ relation, o }) => relation === 'mentor' && o === person(k)).map(({ s }) => s),
        );
        expect(objectsOf(base, 'rival', person(k), year)).toEqual(
          at
            .filter(({ relation, s, o }) => relation === 'rival' && (s === person(k) || o === person(k)))
            .map(({ s, o }) => (s === person(k) ? o : s)),
        );
      }
    expect(factsOf(base, 'home', null).length).toBe(rows.filter(({ relation }) => relation === 'home').length);
    expect(factCount(base, 'mentor', null, person(3))).toBe(factsWithObject(base, 'mentor', person(3), null).length);
    expect(base.from[0]).toBeGreaterThan(EVER);
  });
});

describe('matching', () => {
  test('finds every way to fill the variables', () => {
    const base = makeFactBase();
    stateFact(base, 'home', person(0), place(0));
    stateFact(base, 'home', person(1), place(1));
    stateFact(base, 'home', person(2), place(1));
    stateFact(base, 'stolenFrom', item(0), person(0));
    stateFact(base, 'heldBy', item(0), person(2));
    stateFact(base, 'friend', person(1), person(2));
    const found: string[] = [];
    matchFacts(
      base,
      [
        ['stolenFrom', 'thing', 'victim'],
        ['heldBy', 'thing', 'thief'],
        ['home', 'thief', 'den'],
        ['home', 'neighbour', 'den'],
        ['friend', 'thief', 'neighbour'],
      ],
      ({ thing, victim, thief, den, neighbour }, rows) => {
        found.push([thing, victim, thief, den, neighbour].map((term) => written(base, term)).join(' '), rows.join(' '));
      },
    );
    expect(found).toEqual(['item:0 character:0 character:2 place:1 character:1', '3 4 2 1 5']);
  });

  test('stops where it is told to', () => {
    const base = makeFactBase();
    for (let k = 0; k < 20; k++) stateFact(base, 'home', person(k), place(k % 4));
    let seen = 0;
    matchFacts(base, [['home', 'who', place(2)]], () => ++seen === 3);
    expect(seen).toBe(3);
  });
});
