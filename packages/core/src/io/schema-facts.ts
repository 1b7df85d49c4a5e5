import { shown } from '../base/input-error.ts';
import { type Account, type Fact, type TableName, TABLES, type Term } from '../world.ts';
import { list, oneOf, record, refuse, type Shape, text } from './schema-shape.ts';

/** The tables that a term such as "place:12" can point into, by the word before the colon. */
const TABLE_OF_WORD: ReadonlyMap<string, TableName> = new Map(TABLES.map((table) => [table.slice(0, -1), table]));

/** One end of a fact; what looks like an id must be one. */
export const term: Shape<Term> = {
  expected: 'a text such as "place:12"',
  schema: {
    type: 'string',
    minLength: 1,
    description: 'One end of a fact: "player", a table and an index such as "place:12", or a plain word.',
  },
  check: (value, walk) => {
    if (typeof value !== 'string' || value === '') refuse(walk, `expected a text such as "place:12", got ${shown(value)}`);
    const id = /^([a-z]+):(.*)$/s.exec(value);
    const table = id ? TABLE_OF_WORD.get(id[1]) : undefined;
    if (!id || table === undefined) return;
    const size = walk.sizes[table] ?? Infinity;
    if (!/^(0|[1-9]\d{0,8})$/.test(id[2]) || Number(id[2]) >= size)
      refuse(walk, `expected an index into ${table} after "${id[1]}:", got ${shown(value)}`);
  },
};

/** What holds of one or two ends. */
export const fact: Shape<Fact> = {
  expected: 'a fact: [relation, subject] or [relation, subject, object]',
  schema: { type: 'array', prefixItems: [text.schema, term.schema, term.schema], minItems: 2, items: false },
  check: (value, walk) => {
    if (!Array.isArray(value) || value.length < 2 || value.length > 3 || typeof value[0] !== 'string')
      refuse(walk, `expected a fact such as ["at", "item:3", "place:12"], got ${shown(value)}`);
    const at = walk.steps.length;
    for (let i = 1; i < value.length; i++) {
      walk.steps[at] = i;
      term.check(value[i], walk);
    }
    walk.steps.length = at;
  },
};
export const facts: Shape<readonly Fact[]> = list(fact);

/** Somebody's own telling of an event. */
export const account: Shape<Account> = record<Account>({ by: term, bias: oneOf(['plain', 'slanted', 'omits']), claims: facts, text });
