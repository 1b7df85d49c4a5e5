import type { Rng } from '../../base/rng.ts';
import { learnLists } from '../../civilization/names/name-lists.ts';
import { familyName } from '../../civilization/names/family-name.ts';
import { tongueOf } from '../../civilization/tongue.ts';
import { CONCEPTS } from '../../content/concepts.ts';
import type { CultureId, LevelCause, Place, World } from '../../world.ts';
import { causeOf } from '../past/traces.ts';
import type { Building } from '../town/build.ts';
import type { Outlying } from './outlying.ts';
import type { Scene } from './scene.ts';

/** Who keeps a farm: no one of the cast, but those of a family. */
export interface FarmHousehold {
  /** Such as "the Miller family"; "the farmers" where no name is to be had. */
  readonly name: string;
  readonly why: LevelCause;
}

/**
 * Whose household sleeps on a farm. Where somebody of the nearest settlement holds the land, who has a bed there, it is kin
 * of the same name; else a family that shares its name with nobody in the world.
 */
export function householdOn(world: World, { cell, near, holder }: Outlying, rng: Rng): FarmHousehold {
  const owner = holder === null ? undefined : world.characters[holder];
  if (owner !== undefined && near !== null) {
    const name = `the ${familyOf(owner.name)} family`;
    return {
      name,
      why: causeOf('household', `character:${owner.id}`, `The house is that of ${name}: kin of ${owner.name}, who lives in ${near.name}.`),
    };
  }
  const family = unknownFamily(world, near?.culture ?? null, rng);
  const term = near === null ? `biome:${world.layers.biome[cell]}` : `place:${near.id}`;
  if (family === null)
    return { name: 'the farmers', why: causeOf('household', term, countedAmong('Those who farm here keep the house', near)) };
  const name = `the ${family} family`;
  return { name, why: causeOf('household', term, countedAmong(`The house is that of ${name}`, near)) };
}

function countedAmong(text: string, near: Place | null): string {
  return near === null ? `${text}.` : `${text}, who are counted among the people of ${near.name}.`;
}

/** The name that someone has from their family; the whole name where it is but one. */
function familyOf(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}

/** A family's name in the language of a people that nobody in the world bears; null where no language has words for it. */
function unknownFamily(world: World, culture: CultureId | null, rng: Rng): string | null {
  const people = world.cultures[culture ?? -1] ?? world.cultures[0];
  // A language read from a file may lack words.
  if (people === undefined || !CONCEPTS.every((idea) => idea in people.language.roots)) return null;
  const tongue = tongueOf(people.language, learnLists(world.recipe.names));
  const borne = new Set(world.characters.map(({ name }) => familyOf(name)));
  for (let tries = 0; tries < 20; tries++) {
    const { name } = familyName(rng, tongue);
    if (!borne.has(name)) return name;
  }
  return null;
}

/** Says of every bed of a farm whose it is: the family's, or in a house beside theirs the hands'. */
export function giveBeds(scene: Scene, buildings: readonly Building[], { name }: FarmHousehold): void {
  const owner = new Map<number, string>();
  for (const { kind, rooms } of buildings) for (const { id } of rooms) owner.set(id, kind.name === 'cottage' ? 'the farmhands' : name);
  for (const [i, object] of scene.objects.entries()) {
    const whose = object.name === 'bed' && object.room !== undefined ? owner.get(object.room) : undefined;
    if (whose !== undefined) scene.objects[i] = { ...object, kind: 'bed', name: `bed of ${whose}` };
  }
}
