import { isKnown } from '../civilization/decent.ts';
import type { World } from '../world.ts';

/** As much of a world as its names are measured by. */
export type Named = Pick<World, 'rivers' | 'lakes' | 'regions' | 'places' | 'factions' | 'characters' | 'cultures'>;

/** What the names of a world are like. */
export interface Naming {
  /** Share of the names of lands, waters, places, powers, peoples and persons that nothing else in the world bears. */
  readonly uniqueNames: number;
  /** Number of names of peoples and places that a well-known place or person bears too. */
  readonly knownNames: number;
}

export function readNaming({ rivers, lakes, regions, places, factions, characters, cultures }: Named): Naming {
  const namesOf = (table: readonly { readonly name: string }[]): string[] => table.map(({ name }) => name.toLowerCase());
  const land = [rivers, lakes, regions, places, cultures].flatMap(namesOf);
  const names = [...land, ...namesOf(factions), ...namesOf(characters)];
  const borne = new Map<string, number>();
  for (const name of names) borne.set(name, (borne.get(name) ?? 0) + 1);
  const alone = names.filter((name) => borne.get(name) === 1).length;
  return { uniqueNames: names.length === 0 ? 1 : alone / names.length, knownNames: land.filter(isKnown).length };
}
