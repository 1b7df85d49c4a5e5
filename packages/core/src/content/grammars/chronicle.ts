import type { GrammarSource, RuleSource, SymbolSource } from '../../grammar/grammar-source.ts';
import { ACCOUNTS } from './chronicle-accounts.ts';
import { CHRONICLE_WORDS, PEACE_EVENTS } from './chronicle-peace.ts';
import { WAR_EVENTS } from './chronicle-war.ts';
import { WONDER_EVENTS } from './chronicle-wonder.ts';

/** A symbol whose rules do not repeat until most of them were used. */
function bags(rules: Readonly<Record<string, readonly (string | RuleSource)[]>>): Record<string, SymbolSource> {
  return Object.fromEntries(Object.entries(rules).map(([name, list]) => [name, { select: 'bag', rules: list }]));
}

const EVENTS = Object.fromEntries(
  Object.entries({ ...PEACE_EVENTS, ...WAR_EVENTS, ...WONDER_EVENTS }).map(([kind, rules]) => [`tell-${kind}`, rules]),
);

/** How the events of a world are told: one symbol for each kind of event, and for the accounts that others give of them. */
export const CHRONICLE: GrammarSource = {
  format: 'hinterland.grammar',
  locale: 'en',
  start: [...Object.keys(EVENTS), ...Object.keys(ACCOUNTS)],
  types: {
    person: { age: '0..130', title: 'text?', epithet: 'text?', home: 'text' },
    power: { kind: 'text', seat: 'text' },
    place: { kind: 'text', water: 'text?' },
    region: { kind: 'text' },
    relic: { kind: 'text', looks: 'text', lore: 'text' },
    deed: { kind: 'text' },
  },
  slots: {
    actor: 'person?',
    other: 'person?',
    realm: 'power?',
    enemy: 'power?',
    place: 'place?',
    aim: 'place?',
    region: 'region?',
    relic: 'relic?',
    cause: 'deed?',
    word: 'text?',
    list: 'text?',
    teller: 'text?',
    count: '0..10000000',
    years: '0..2000',
  },
  lexicon: { grave: { plural: 'graves' }, dead: { plural: 'dead' } },
  symbols: bags({ ...EVENTS, ...ACCOUNTS, ...CHRONICLE_WORDS }),
};
