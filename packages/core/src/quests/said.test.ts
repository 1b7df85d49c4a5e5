import { expect, test } from 'vitest';
import { TENSION_PATTERNS } from '../content/quest-tensions.ts';
import { factCount, makeFactBase, stateFact } from '../facts/base.ts';
import { termOf } from '../facts/terms.ts';
import { bitsOfConditions, saidOfEach } from './said.ts';

test('bits say of whom a pattern can hold: the same as to look each fact up', () => {
  const base = makeFactBase();
  const person = (id: number) => termOf('character', id);
  stateFact(base, 'parent', person(0), person(1));
  stateFact(base, 'sibling', person(1), person(2));
  stateFact(base, 'debtor', person(2), person(3));
  stateFact(base, 'heldBy', termOf('item', 4), person(3));
  stateFact(base, 'stolenFrom', termOf('item', 4), person(0));
  const said = saidOfEach(base, 5);
  let held = 0;
  for (const { any, all } of TENSION_PATTERNS)
    for (const one of any) {
      const conditions = [one, ...all];
      const bits = bitsOfConditions(conditions);
      for (let id = 0; id < 5; id++) {
        const found = conditions.every(
          ([relation, subject, object]) =>
            (subject !== 'giver' || factCount(base, relation, person(id), null) > 0) &&
            (object !== 'giver' || factCount(base, relation, null, person(id)) > 0),
        );
        expect((said[id] & bits) === bits, `${id} ${JSON.stringify(conditions)}`).toBe(found);
        if (found && bits !== 0) held++;
      }
    }
  expect(held).toBeGreaterThanOrEqual(8);
});
