import { pick, type Rng } from '../../base/rng.ts';
import { learnLists } from '../../civilization/names/name-lists.ts';
import { innName } from '../../civilization/names/inn-name.ts';
import { compound, type TakenNames } from '../../civilization/naming.ts';
import { type Tongue, tongueOf } from '../../civilization/tongue.ts';
import { INN_HEADS, INN_SIDES } from '../../content/thing-name-words.ts';
import type { Place, World } from '../../world.ts';

/** Who names what in a place. */
export interface Namer {
  readonly street: (kind: 'main' | 'side', to: string | undefined) => string;
  readonly inn: () => string;
}

const LANES = ['Street', 'Lane', 'Row', 'Walk', 'Alley', 'Rise', 'Way'];
/** Names of streets where no language has words for them. */
const PLAIN = ['High', 'Low', 'Old', 'New', 'Long', 'Cross', 'Mill', 'Temple', 'Well', 'Green'];
const HEADS = ['stone', 'hill', 'tower', 'market', 'bridge', 'field', 'wood', 'spring'] as const;
const SIDES = [
  'old',
  'new',
  'high',
  'low',
  'white',
  'black',
  'red',
  'green',
  'grey',
  'gold',
  'still',
  'broad',
  'crow',
  'hare',
  'oak',
  'ash',
] as const;

/** Names in the language of the place's people; where it has no people, plain ones. */
export function namerOf(world: World, place: Place, rng: Rng): Namer {
  const culture = world.cultures[place.culture ?? -1] ?? world.cultures[0];
  const taken: TakenNames = new Set([place.name.toLowerCase()]);
  // A language read from a file may lack words.
  const speaks = culture !== undefined && [...HEADS, ...SIDES, ...INN_SIDES, ...INN_HEADS].every((idea) => idea in culture.language.roots);
  let learnt: Tongue | undefined;
  const tongue = (): Tongue => (learnt ??= tongueOf(culture.language, learnLists(world.recipe.names)));
  const word = (): string => (speaks ? compound(rng, tongue(), taken, HEADS, SIDES).name : pick(rng, PLAIN));
  return {
    street: (kind, to) => (kind === 'main' && to !== undefined ? `${to} Road` : `${word()} ${pick(rng, LANES)}`),
    inn: () => (speaks ? innName(rng, tongue(), taken).name : 'The Open Door'),
  };
}
