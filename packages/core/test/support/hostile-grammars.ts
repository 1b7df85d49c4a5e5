import { chance, int, pick, type Rng } from '../../src/base/rng.ts';

const NAMES = ['origin', 'a', 'b', 'c', '__proto__', 'constructor', 'toString', 'x y', '', 'who', 'hasOwnProperty', '#', 'é'];
const TEXTS = [
  'word',
  '#a#',
  '#b.s#',
  '#c.a.capitalize#',
  '#[a:#b#]c#',
  '[a:b,c]',
  '[a:POP]',
  '[#a#]',
  '#a',
  '#',
  '##',
  '[',
  ']',
  '[]',
  '[:]',
  '[a:]',
  '\\',
  '\\#',
  '#who#',
  '#who.name#',
  '#who.verb(go)#',
  '#who.their#',
  '#who.age.words#',
  '#who.friends.list#',
  '#n.count(wolf)#',
  '#__proto__#',
  '#constructor.a#',
  '[__proto__:evil]',
  '#a.__proto__#',
  '#a.valueOf#',
  '#a.replace(a,$&$&)#',
  '#a.replace(,x)#',
  '#a.replace(#',
  '#toString#',
  '💥',
  '\u0000',
  'a. b! c?',
  '#a.sentence.title.ed.ing#',
  '#who.home.name.possessive#',
  '#.#',
  '#a.#',
  '#(.)#',
];
const CONDITIONS = [
  'who.age > 3',
  "who.kind = 'wolf'",
  'not has(who.home)',
  'n in [1, 2]',
  'n +',
  '(((',
  "'",
  'who',
  'n / 0 > 1',
  'count(who.friends) >= 1',
  'true and false',
  'who = who',
  'n < 1 and n > 2',
];

/** A grammar of random shape, mostly nearly right. */
export function randomGrammar(rng: Rng): unknown {
  if (chance(rng, 0.03)) return pick(rng, [null, 5, 'text', [], '', true, { origin: null }, { origin: { rules: 5 } }]);
  const symbols = Object.fromEntries(
    Array.from({ length: int(rng, 1, 6) }, () => [chance(rng, 0.85) ? pick(rng, NAMES.slice(0, 4)) : pick(rng, NAMES), randomRules(rng)]),
  );
  if (chance(rng, 0.5)) return symbols;
  return {
    format: 'hinterland.grammar',
    ...(chance(rng, 0.3) ? { start: pick(rng, NAMES) } : {}),
    ...(chance(rng, 0.3) ? { select: pick(rng, ['bag', 'window', 'specific', 'derivations', 'nonsense']) } : {}),
    ...(chance(rng, 0.2) ? { locale: pick(rng, ['de', 'en-GB', '']) } : {}),
    types: { person: { age: '0..90', kind: ['wolf', 'elk'], home: 'person?', friends: 'person[]' } },
    slots: { who: 'person', n: 'number', ...(chance(rng, 0.2) ? { a: 'text', odd: pick(rng, ['nothing', '5..1', 'person[]?', '']) } : {}) },
    ...(chance(rng, 0.2) ? { lexicon: { word: { plural: 'words', article: 'an' } } } : {}),
    symbols,
  };
}

function randomRules(rng: Rng): unknown {
  if (chance(rng, 0.1)) return randomText(rng);
  const rules = Array.from({ length: int(rng, 0, 4) }, () => randomRule(rng));
  return chance(rng, 0.8)
    ? rules
    : {
        rules,
        ...(chance(rng, 0.6) ? { select: pick(rng, ['bag', 'window', 'specific', 'derivations', 'weighted']) } : {}),
        ...(chance(rng, 0.2) ? { window: int(rng, -1, 3) } : {}),
      };
}

function randomRule(rng: Rng): unknown {
  if (chance(rng, 0.03)) return pick(rng, [5, null, [], {}, { text: 5 }, { text: 'x', weight: -1 }, { text: 'x', oops: 1 }]);
  if (chance(rng, 0.7)) return randomText(rng);
  return {
    text: randomText(rng),
    ...(chance(rng, 0.4) ? { weight: pick(rng, [0, 0.5, 3, 1e9]) } : {}),
    ...(chance(rng, 0.4) ? { when: pick(rng, CONDITIONS) } : {}),
    ...(chance(rng, 0.2) ? { asserts: pick(rng, [[['knows', 'who', 'who.home']], [['is', "'x'"]], [['is', 'nobody']], 5]) } : {}),
    ...(chance(rng, 0.1) ? { id: 'twin' } : {}),
  };
}

function randomText(rng: Rng): string {
  const good = chance(rng, 0.7) ? ['word', '#a#', '#b#', '#c.a#', ' ', '#[a:#b#]c#', 'owl', '.'] : TEXTS;
  return Array.from({ length: int(rng, 0, 4) }, () => pick(rng, good)).join('');
}

/** Grammars made to break an engine. */
export function hostileGrammars(): { name: string; source: unknown }[] {
  const chain = (count: number, rule: (next: string) => string): Record<string, string[]> =>
    Object.fromEntries([
      ...Array.from({ length: count }, (_, i) => [i === 0 ? 'origin' : `s${i}`, [rule(`s${i + 1}`)]] as [string, string[]]),
      [`s${count}`, ['x']] as [string, string[]],
    ]);
  const own = (symbols: unknown, more: object = {}): unknown => ({ format: 'hinterland.grammar', symbols, ...more });
  return [
    { name: 'eighteen doublings', source: chain(18, (next) => `#${next}##${next}#`) },
    { name: 'sixty doublings', source: chain(60, (next) => `#${next}##${next}#`) },
    { name: 'saved doublings', source: { origin: [`[a:xxxxxxxxxx]${'[a:#a##a#]'.repeat(40)}#a#`] } },
    { name: 'self-recursion', source: { origin: ['#origin#'] } },
    { name: 'a circle of three', source: { origin: ['#a#'], a: ['#b#'], b: ['#origin#'] } },
    { name: 'growth that is just too much', source: { origin: ['#origin##origin##origin#', 'x'] } },
    { name: 'a chain of 15,000 symbols', source: chain(15_000, (next) => `#${next}#`) },
    {
      name: 'a chain of 15,000 symbols, the last first',
      source: Object.fromEntries(Object.entries(chain(15_000, (next) => `#${next}#`)).reverse()),
    },
    {
      name: 'every name of Object.prototype',
      source: Object.fromEntries(
        ['origin', ...Object.getOwnPropertyNames(Object.prototype)].map((name) => [
          name,
          ['#toString# #valueOf# #__proto__# #constructor# #hasOwnProperty.valueOf#'],
        ]),
      ),
    },
    { name: 'an own __proto__', source: '{"__proto__": {"evil": ["x"]}, "origin": ["[__proto__:evil]#evil#"]}' },
    {
      name: 'modifiers of Object.prototype',
      source: { origin: ['#a.__proto__##a.valueOf##a.__defineGetter__##a.constructor#'], a: ['x'] },
    },
    { name: 'a pop of nothing', source: { origin: ['[zz:POP]x'] } },
    { name: 'a pop of everything', source: { origin: ['[a:POP][a:POP]#a#'], a: ['x'] } },
    { name: '100,000 opening brackets', source: { origin: ['['.repeat(100_000)] } },
    { name: '100,000 nested tags and actions', source: { origin: ['#[a:'.repeat(50_000)] } },
    { name: '100,000 tag signs', source: { origin: ['#'.repeat(100_001)] } },
    { name: '200,000 backslashes', source: { origin: [`#${'\\a'.repeat(100_000)}${'[b:c]'.repeat(10_000)}#`] } },
    { name: '100,000 modifiers', source: { origin: [`#a${'.capitalizeAll'.repeat(100_000)}#`], a: ['x'.repeat(100_000)] } },
    { name: '100,000 undefined symbols', source: { origin: Array.from({ length: 100_000 }, (_, i) => `#undefined${i}#`) } },
    { name: '100,000 equal rules', source: { origin: Array.from({ length: 100_000 }, () => '#origin#'), a: 'x' } },
    { name: 'replacements of replacements', source: { origin: [`#a${".replace(a,$'$`$&$&aaaa)".repeat(50)}#`], a: ['a'.repeat(1000)] } },
    { name: 'replacements of nothing', source: { origin: [`#a${".replace(,$'$'$')".repeat(20)}#`], a: ['a'.repeat(50_000)] } },
    { name: 'a name of a million characters', source: { origin: [`#${'a'.repeat(1_000_000)}#`], ['b'.repeat(1_000_000)]: ['x'] } },
    { name: 'five million characters', source: 'x'.repeat(5_000_000) },
    { name: 'deep JSON', source: `{"origin":${'['.repeat(100_000)}${']'.repeat(100_000)}}` },
    { name: 'a condition of many brackets', source: own({ origin: [{ text: 'x', when: `${'('.repeat(900)}true${')'.repeat(900)}` }] }) },
    { name: 'a condition of many nots', source: own({ origin: [{ text: 'x', when: 'not '.repeat(400) + 'true' }, 'y'] }) },
    {
      name: 'a condition with too many alternatives',
      source: own(
        { origin: [{ text: 'x', when: Array.from({ length: 40 }, (_, i) => `(n = ${i} or n = ${i + 1})`).join(' and ') }, 'y'] },
        { slots: { n: 'number' } },
      ),
    },
    {
      name: 'conditions on every step',
      source: own(
        {
          origin: [
            { text: '#origin##origin#', when: 'n > 0' },
            ...Array.from({ length: 20_000 }, (_, i) => ({ text: `x${i}`, when: `n != ${i}` })),
          ],
        },
        { slots: { n: 'number' } },
      ),
    },
    {
      name: 'types of themselves',
      source: own({ origin: ['#a.b.b.b.b.name# #a.c.list#'] }, { types: { t: { b: 't', c: 't[]' } }, slots: { a: 't' } }),
    },
    {
      name: 'derivations without end',
      source: own({ origin: ['#origin##origin##origin#', '#a#'], a: ['#origin#', 'x'] }, { select: 'derivations' }),
    },
    {
      name: 'bags of ten thousand',
      source: own({ origin: { rules: ['#b##b##b#'] }, b: { rules: Array.from({ length: 10_000 }, (_, i) => `w${i}`), select: 'bag' } }),
    },
    { name: 'a texts that saves itself again', source: { origin: ['[a:\\#a\\# \\#a\\#]#a#'], b: ['x'] } },
    { name: 'sentences without end', source: own({ origin: ['?!.'.repeat(100_000)] }) },
  ];
}
