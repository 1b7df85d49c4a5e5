import { NONE, type Character, type World } from '@hinterland/core';
import { hash, saltOf } from '../art/noise.ts';
import { cellAt } from './grid.ts';

/** Where a character stands: a cell of its own near home. */
export interface Standing {
  readonly character: number;
  readonly cell: number;
}

/** A free cell near home for everyone who is alive; who finds none stands in the middle of the place. */
export function planPeople(world: World, solid: Uint8Array, taken: Uint8Array): Standing[] {
  const { rect } = world;
  const salt = saltOf(`${world.recipe.seed}/people`);
  const used = new Set<number>();
  const out: Standing[] = [];
  for (const character of world.characters) {
    if (character.died !== null) continue;
    const home = world.places[character.home];
    if (!home) continue;
    out.push({ character: character.id, cell: freeCell(world, character, home.cell) });
  }
  return out;

  function freeCell(of: World, character: Character, home: number): number {
    const hx = home % rect.width;
    const hy = (home - hx) / rect.width;
    const luck = hash(salt, character.id, 1);
    // Rings around the middle, each entered at a place of chance.
    for (let ring = 1; ring <= 4; ring++) {
      const around = ring * 8;
      for (let i = 0; i < around; i++) {
        const [dx, dy] = onRing(ring, (i + luck) % around);
        const cell = cellAt(rect, hx + dx, hy + dy);
        if (cell === NONE || solid[cell] || taken[cell] || used.has(cell) || of.layers.walkCost[cell] === 0) continue;
        // Not behind a house.
        if (solid[cell + rect.width]) continue;
        used.add(cell);
        return cell;
      }
    }
    return home;
  }
}

/** The i-th cell of the square ring with this radius, clockwise from its upper left corner. */
function onRing(radius: number, i: number): readonly [number, number] {
  const side = radius * 2;
  const step = i % side;
  switch (Math.floor(i / side)) {
    case 0:
      return [-radius + step, -radius];
    case 1:
      return [radius, -radius + step];
    case 2:
      return [radius - step, radius];
    default:
      return [-radius, radius - step];
  }
}
