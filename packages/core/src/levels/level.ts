import { InputError, shown } from '../base/input-error.ts';
import { type Rng, stream } from '../base/rng.ts';
import type { Level, Place, PlaceId, PlaceKind, World } from '../world.ts';
import { pick } from '../base/rng.ts';
import type { DungeonKind } from '../content/dungeons.ts';
import { makeAbbey } from './country/abbey.ts';
import { makeCastle } from './country/castle.ts';
import { makeMine } from './country/mine.ts';
import { makeLair, makeLandmark } from './country/wilderness.ts';
import { makeCave } from './cave/cave.ts';
import { makeDungeon } from './dungeon/dungeon.ts';
import { errandsOf, tellNotes, vaultsOf } from './needs.ts';
import type { LevelParams } from './params.ts';
import { whyOfPlace } from './past/place-why.ts';
import { makeTown } from './town/town.ts';
import { addVault } from './vault/vault.ts';

type Maker = (world: World, place: Place, params: LevelParams, rng: Rng) => Level;

/** Makes a dungeon of one of these kinds, by the place's own lot. */
function dungeonOf(...kinds: readonly DungeonKind[]): Maker {
  return (world, place, params, rng) => makeDungeon(world, place, pick(rng.fork('kind'), kinds), params, rng);
}

/** What makes the level of each kind of place. */
const MAKERS: { readonly [K in PlaceKind]: Maker } = {
  city: makeTown,
  town: makeTown,
  village: makeTown,
  hamlet: makeTown,
  port: makeTown,
  cave: makeCave,
  lair: makeLair,
  landmark: makeLandmark,
  dungeon: dungeonOf('crypt', 'crypt', 'mine', 'keep', 'temple'),
  mine: makeMine,
  castle: makeCastle,
  abbey: makeAbbey,
  temple: dungeonOf('temple'),
  shrine: dungeonOf('temple', 'crypt'),
  tower: dungeonOf('tower'),
  ruin: dungeonOf('ruin', 'ruin', 'crypt', 'keep', 'temple'),
};

/** Kinds of places that `generateLevel` can enter. */
export const LEVEL_KINDS: readonly PlaceKind[] = Object.keys(MAKERS) as PlaceKind[];

/**
 * A place from inside: stage 12, made when it is asked for. It depends on the place and on what the world says of it, not
 * on which levels were made before.
 * @throws InputError where there is no such place
 */
export function generateLevel(world: World, placeId: PlaceId | number): Level {
  const place = Number.isInteger(placeId) ? world.places[placeId] : undefined;
  if (place === undefined)
    throw new InputError('place', `there is no place ${shown(placeId)}; this world has the places 0 to ${world.places.length - 1}`);
  const { seed, subseeds, params } = world.recipe;
  const rng = stream(subseeds.levels ?? seed, 'levels').fork(place.id);
  let level = MAKERS[place.kind](world, place, params.levels, rng);
  for (const vault of vaultsOf(world, place)) level = addVault(level, vault, rng.fork('vault').fork(vault.quest));
  const { proof } = level;
  const objects = tellNotes(world, level.objects);
  const why = [...level.why, ...whyOfPlace(world, place)];
  return { ...level, objects, why, proof: { ...proof, errands: errandsOf(world, place, objects, proof.objectSteps) } };
}
