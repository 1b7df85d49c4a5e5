import { chance, int, pick, type Rng } from '../../src/base/rng.ts';

const NAMES = ['a', 'b', 'c', 'd', 'e'];
const WORDS = ['oak', 'elm', 'an old yew', '', 'x, y', 'owl.', 'it: is', 'u', 'Fly', '(so)'];
const MODIFIERS = ['.a', '.s', '.ed', '.capitalize', '.capitalizeAll', '.replace(o,0)', '.firstX'];

/** A grammar of Tracery's syntax with everything in it that people write by mistake, free of circles. */
export function randomTraceryGrammar(rng: Rng): Record<string, string[] | string> {
  const grammar: Record<string, string[] | string> = {};
  // A symbol uses only later ones, so that Tracery comes to an end.
  NAMES.forEach((name, level) => {
    const rules = Array.from({ length: int(rng, 1, 4) }, () => randomRule(rng, level, 0));
    grammar[name] = rules.length === 1 && chance(rng, 0.5) ? rules[0] : rules;
  });
  grammar['origin'] = [randomRule(rng, -1, 0), randomRule(rng, -1, 0)];
  return grammar;
}

function randomRule(rng: Rng, level: number, nesting: number): string {
  let rule = '';
  for (let part = int(rng, 1, 4); part > 0; part--) rule += randomPart(rng, level, nesting);
  return rule;
}

function randomPart(rng: Rng, level: number, nesting: number): string {
  const later = NAMES.slice(level + 1);
  const name = later.length === 0 || chance(rng, 0.03) ? 'nowhere' : pick(rng, later);
  const kind = rng.next();
  if (kind < 0.4 || nesting > 2) return pick(rng, WORDS);
  if (kind < 0.75)
    return `#${chance(rng, 0.25) ? randomAction(rng, level, nesting) : ''}${name}${chance(rng, 0.4) ? pick(rng, MODIFIERS) : ''}#`;
  if (kind < 0.9) return randomAction(rng, level, nesting);
  return pick(rng, ['\\#', '\\[', '\\\\', '\\]', ' ', '.', ':', ',']);
}

function randomAction(rng: Rng, level: number, nesting: number): string {
  const target = pick(rng, [...NAMES.slice(level + 2), 'v', 'w']);
  const kind = rng.next();
  if (kind < 0.15) return `[${pick(rng, NAMES)}:POP]`;
  if (kind < 0.25) return `[${randomRule(rng, level, nesting + 1)}]`;
  return `[${target}:${Array.from({ length: int(rng, 1, 3) }, () => randomRule(rng, level, nesting + 1)).join(',')}]`;
}
