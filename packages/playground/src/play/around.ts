import type { LevelView, Mark, WorldView } from '@hinterland/phaser-plugin';
import { capital } from '../world/terms.ts';

/** Something within sight that one can walk to without a pointer or an eye on the picture. */
export interface Near {
  /** What it is called; of several things of one name the nearest is told. */
  readonly name: string;
  readonly cell: number;
  /** Steps there. */
  readonly steps: number;
  /** Whether a quest under way is about it. */
  readonly wanted: boolean;
}

/** Entries of the list out on the map at most: the nearest are told. */
const MOST = 40;
/** How far out on the map one looks, in tiles. */
const REACH = 30;

/**
 * What there is around the hero in a level that can be walked to as things are: what quests want first, then by distance.
 * Rooms are told as soon as something of them was seen, so that one can find one's way about by their names.
 */
export function aroundInside(level: LevelView, wanted: readonly number[]): readonly Near[] {
  const reach = level.reach();
  if (!reach) return [];
  const nearest = new Map<string, Near>();
  const add = (called: string, cell: number, isWanted = false): void => {
    const steps = reach.steps[cell];
    const name = capital(called);
    const known = nearest.get(name);
    if (steps < 0 || (known && (known.wanted || (!isWanted && known.steps <= steps)))) return;
    nearest.set(name, { name, cell, steps, wanted: isWanted });
  };
  const { doors, entrance, links, objects, rooms, rect } = level.level;
  for (const object of wanted) add(objects[object].name ?? objects[object].kind, objects[object].cell, true);
  for (const { object, cell } of level.inSight) add(objects[object].name ?? objects[object].kind, cell);
  // What lies behind a closed door is told by nothing else.
  for (const { cell, kind } of doors) {
    if (!level.isSeen(cell) || (kind === 'secret' && !level.state.found.includes(cell))) continue;
    const beside = [cell - 1, cell + 1, cell - rect.width, cell + rect.width];
    if (beside.some((one) => !level.isSeen(one))) add(`${kind === 'secret' ? 'door' : kind} not yet gone through`, cell);
  }
  for (const { name, cells } of rooms) {
    // Of a house with its roof on one knows the door, and not which rooms there are.
    const indoors = cells.find((cell) => level.isRoofed(cell) && reach.steps[cell] >= 0);
    if (indoors !== undefined) {
      add(name.split(', ')[0], indoors);
      continue;
    }
    const seen = cells.filter((cell) => level.isSeen(cell) && reach.steps[cell] >= 0);
    const middle = cells[cells.length >> 1];
    const far = (cell: number): number =>
      Math.abs((cell % rect.width) - (middle % rect.width)) + Math.abs(Math.floor(cell / rect.width) - Math.floor(middle / rect.width));
    if (seen.length > 0)
      add(
        name,
        seen.reduce((best, cell) => (far(cell) < far(best) ? cell : best)),
      );
  }
  for (const { kind, from, to, oneWay } of links)
    for (const end of oneWay ? [from] : [from, to]) if (level.isSeen(end)) add(WAYS[kind] ?? kind, end);
  add('the way out', entrance);
  return inOrder([...nearest.values()]);
}

/** Kinds of link that need more words. */
const WAYS: Readonly<Record<string, string>> = { drop: 'a drop, with no way back up', passage: 'a passage' };

/** The doors and people around the hero on the map, first those to whom quests under way lead; steps are as the crow flies. */
export function aroundOutside(view: WorldView, marks: readonly Mark[]): readonly Near[] {
  const { followed: hero } = view;
  if (!hero) return [];
  const reach = REACH * view.tileSize;
  const nearest = new Map<string, Near>();
  const add = (name: string, cell: number | undefined, far: number, wanted: boolean): void => {
    const steps = Math.round(far / view.tileSize);
    if (cell !== undefined && steps < (nearest.get(name)?.steps ?? Infinity)) nearest.set(name, { name, cell, steps, wanted });
  };
  const leads = marks.filter(({ kind }) => kind !== 'offer');
  const places = new Set(leads.map(({ place }) => place));
  const people = new Set(leads.map(({ character }) => character));
  for (const { place, cell, far } of view.doorsAround(hero.x, hero.y, reach))
    add(`${place.name}, ${place.kind}`, cell, far, places.has(place.id));
  for (const { character, sprite } of view.people.values()) {
    const far = Math.hypot(sprite.x - hero.x, sprite.y - hero.y);
    if (sprite.visible && far <= reach)
      add(`${character.name}, ${character.occupation}`, view.cellAt(sprite.x, sprite.y), far, people.has(character.id));
  }
  return inOrder([...nearest.values()]).slice(0, MOST);
}

function inOrder(list: Near[]): readonly Near[] {
  return list.sort((a, b) => Number(b.wanted) - Number(a.wanted) || a.steps - b.steps || (a.name < b.name ? -1 : 1));
}
