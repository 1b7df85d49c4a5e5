import { partsOf } from '../../base/parts.ts';
import { spineOf } from '../../base/spine.ts';
import type { Cell, World } from '../../world.ts';

/** A realm as it is lettered: its greatest stretch of land. */
export interface RealmText {
  readonly faction: number;
  readonly name: string;
  /** Cells of that stretch. */
  readonly size: number;
  readonly cell: Cell;
  readonly spine: readonly Cell[];
}

/** Every faction that holds land, with the shape of its greatest stretch. */
export function realmTexts(world: World): RealmText[] {
  const { width, height } = world.rect;
  const kinds = Uint8Array.from(world.layers.territory, (faction) => (faction < 0 ? 0 : faction + 1));
  const seen = new Set<number>();
  const texts: RealmText[] = [];
  for (const part of partsOf(kinds, width, height)) {
    const faction = part.kind - 1;
    if (seen.has(faction)) continue;
    seen.add(faction);
    texts.push({ faction, name: world.factions[faction].name, size: part.size, cell: part.cell, spine: spineOf(kinds, width, part) });
  }
  return texts;
}
