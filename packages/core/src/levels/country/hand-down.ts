import { type Cell, NONE } from '../../base/grid.ts';
import type { Rng } from '../../base/rng.ts';
import type { LevelObject } from '../../world.ts';
import type { Scene } from './scene.ts';
import type { Need } from '../needs.ts';
import { stand } from './stand.ts';

const LOCK = 'gaol';

/** A building as far as its doors matter. */
export interface Strong {
  readonly rooms: readonly { readonly id: number }[];
  /** Cell of each inner door, by the room it leads into; NONE for the first. */
  readonly inner: readonly Cell[];
  readonly lot: { readonly door: Cell };
}

export interface HandDown {
  /** Rooms in which something may be found that is not locked away, best first. */
  readonly rooms: readonly (readonly Cell[])[];
  /** Where foes lurk. */
  readonly wild: readonly Cell[];
  /** Buildings that may be locked, or a room of theirs, best first. */
  readonly strong: readonly Strong[];
  readonly difficulty: number;
}

/**
 * What the quests ask of a place: things in its rooms, captives behind the one locked door, to which somebody keeps the
 * key, foes outside. Returns the index of the first of them among the objects, or NONE.
 */
export function handDown(scene: Scene, needs: readonly Need[], { rooms, wild, strong, difficulty }: HandDown, rng: Rng): number {
  let goal = NONE;
  const shut = needs.some(({ locked, kind }) => locked || kind === 'captive') ? lockAway(scene, strong, rooms, wild, rng) : [];
  for (const need of needs) {
    const { name, item, character, quest } = need;
    const about: Partial<LevelObject> = {
      name,
      ...(item === undefined ? {} : { item }),
      ...(character === undefined ? {} : { character }),
      ...(quest === undefined ? {} : { quest }),
      ...(need.kind === 'foe' ? { strength: Math.min(1, 0.3 + 0.6 * difficulty) } : {}),
    };
    const hidden = need.locked || need.kind === 'captive';
    const lists = hidden ? [shut, ...rooms, wild] : need.kind === 'foe' ? [wild, ...rooms] : [...rooms, wild];
    let made: number = NONE;
    for (const cells of lists) {
      made = stand(scene, cells, need.kind === 'foe' ? 'spawn' : need.kind, 'any', false, about, rng);
      if (made !== NONE) break;
    }
    if (goal === NONE) goal = made;
  }
  return goal;
}

/** Locks a room and gives its key to another; returns the cells behind the lock. */
function lockAway(
  scene: Scene,
  strong: readonly Strong[],
  rooms: readonly (readonly Cell[])[],
  wild: readonly Cell[],
  rng: Rng,
): readonly Cell[] {
  for (const building of strong) {
    const inner = building.inner.length - 1;
    const cell = inner > 0 ? building.inner[inner] : building.lot.door;
    const door = scene.doors.findIndex((one) => one.cell === cell);
    // A room that others are reached through would shut them away too.
    const behind = building.rooms.slice(inner > 0 ? inner : 0).flatMap(({ id }) => scene.rooms[id].cells);
    const inside = new Set(inner > 0 ? behind : building.rooms.flatMap(({ id }) => scene.rooms[id].cells));
    if (
      door < 0 ||
      scene.objects.some((one) => inside.has(one.cell) && (one.kind === 'bed' || one.kind === 'workplace' || one.kind === 'person'))
    )
      continue;
    const own = new Set(building.rooms.flatMap(({ id }) => scene.rooms[id].cells));
    const keep = [...(inner > 0 ? [scene.rooms[building.rooms[0].id].cells] : []), ...rooms.filter((cells) => !own.has(cells[0])), wild];
    let key: number = NONE;
    for (const cells of keep) {
      key = stand(scene, cells, 'key', 'any', false, { name: 'iron key', opens: LOCK }, rng);
      if (key !== NONE) break;
    }
    if (key === NONE) continue;
    scene.doors[door] = { ...scene.doors[door], lock: LOCK };
    scene.locks.push({ id: LOCK, name: 'the iron lock', needs: 1 });
    return behind;
  }
  return [];
}
