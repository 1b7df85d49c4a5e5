import { expect, test } from 'vitest';
import { BUILDINGS } from '../../content/buildings.ts';
import { CALLINGS } from '../../content/callings.ts';
import { OCCUPATIONS } from '../../content/occupations.ts';
import { STRONGHOLD } from '../../content/strongholds.ts';
import { ALIKE, HOMES, WORKPLACES } from '../../content/workplaces.ts';
import type { Character, PlaceId, World } from '../../world.ts';
import { householdsOf, isServed, kindsFor } from './settle.ts';

const HOME = 3 as PlaceId;

function person(id: number, occupation: string, about: Partial<Character> = {}): Character {
  return { id, occupation, home: HOME, died: null, parents: [], ties: [], ...about } as unknown as Character;
}
const spouse = (to: number): Character['ties'] => [{ to, kind: 'spouse' }] as unknown as Character['ties'];
const grouped = (...characters: Character[]): (readonly number[])[] =>
  householdsOf({ characters } as unknown as World, { id: HOME } as never).map((household) => household.map(({ id }) => id));

test('every trade and every calling has a workplace, in a building that there is', () => {
  for (const name of [...OCCUPATIONS.map((one) => one.name), ...Object.keys(CALLINGS)]) {
    const work = WORKPLACES[name];
    expect(work, name).toBeDefined();
    expect(BUILDINGS, name).toHaveProperty([work.building]);
    if (work.home !== undefined) expect(HOMES).toContain(work.home);
  }
  for (const [name, others] of Object.entries(ALIKE)) {
    expect(BUILDINGS).toHaveProperty([name]);
    for (const other of others) if (!(other in STRONGHOLD)) expect(['upper keep', 'tower chamber']).toContain(other);
  }
});

test('those who are married live apart from their parents', () => {
  expect(
    grouped(
      person(0, 'smith', { ties: spouse(1) }),
      person(1, 'baker', { ties: spouse(0) }),
      person(2, 'child', { parents: [0, 1] as never }),
      person(3, 'weaver', { parents: [0, 1] as never, ties: spouse(4) }),
      person(4, 'potter', { ties: spouse(3) }),
      person(5, 'child', { parents: [3, 4] as never }),
    ),
  ).toEqual([
    [0, 1, 2],
    [3, 4, 5],
  ]);
});

test('whoever cannot work at home has somewhere to work', () => {
  const kinds = kindsFor([
    [person(0, 'innkeeper'), person(1, 'healer')],
    [person(2, 'ruler'), person(3, 'fisher')],
  ]);
  expect(kinds.slice(0, 2)).toEqual(['inn', 'manor']);
  expect(kinds).toEqual(expect.arrayContaining(['house of healing', 'hall']));
  expect(isServed('hall', ['great hall'])).toBe(true);
  expect(isServed('mill', ['great hall'])).toBe(false);
});
