import { clamp } from '../../base/math.ts';
import { int, type Rng } from '../../base/rng.ts';
import type { TrapKind } from '../../content/dungeon-finds.ts';
import type { DungeonTheme, Dweller } from '../../content/dungeons.ts';
import type { Lock, Room } from '../../world.ts';
import type { LevelParams } from '../params.ts';
import type { Bag } from './bag.ts';
import type { Filling } from './furnish.ts';
import type { Mission } from './mission.ts';

/** What whoever fills a dungeon knows of it. */
export interface Filler {
  readonly filling: Filling;
  readonly mission: Mission;
  readonly rooms: readonly Room[];
  readonly theme: DungeonTheme;
  readonly params: LevelParams;
  readonly dwellers: readonly Dweller[];
  /** From 0 at the entrance to 1 in the room farthest in. */
  readonly depth: readonly number[];
  readonly locks: readonly Lock[];
  readonly traps: Bag<TrapKind>;
  readonly treasures: Bag<string>;
  readonly bosses: Bag<string>;
  readonly rng: Rng;
}

/** How strong what lurks in a room is: from what the parameters ask and how far in a room lies. */
export function strengthOf({ params, depth }: Filler, room: number, more: number): number {
  return clamp(
    Math.round(100 * (0.05 + params.difficulty * (0.45 + 0.5 * depth[room]) + 0.12 * depth[room] + more * (0.4 + params.difficulty))) / 100,
    0.05,
    1,
  );
}

/** A kind of dweller of about this strength. */
export function dwellerFor({ dwellers, rng }: Filler, strength: number): string {
  const near = [...dwellers].sort(
    (a, b) => Math.abs(a.strength - strength) - Math.abs(b.strength - strength) || (a.name < b.name ? -1 : 1),
  );
  return near[Math.min(near.length - 1, int(rng, 0, 2))].name;
}
