import type { Cell } from '../../base/grid.ts';
import { unit2 } from '../../base/hash.ts';
import { pick, type Rng } from '../../base/rng.ts';
import { type Scene, USE } from '../country/scene.ts';
import { T } from '../country/tiles.ts';

/** Half the width of a breach, and how far it stays from gates, tiles. */
const HALF = 2.6;
const CLEAR = 10;

/** Breaks gaps into a wall of ramparts, apart from its doors; returns the cells of rubble. To be done before all is joined. */
export function breakWalls(scene: Scene, wanted: number, salt: number, rng: Rng): Cell[] {
  const { width, height, tiles, use, doors } = scene;
  const wall: Cell[] = [];
  for (let cell = 0; cell < tiles.length; cell++) if (tiles[cell] === T.rampart) wall.push(cell);
  const kept: Cell[] = doors.map(({ cell }) => cell);
  const rubble: Cell[] = [];
  for (let tries = 0, made = 0; made < wanted && tries < 40 && wall.length > 0; tries++) {
    const at = pick(rng, wall);
    const [cx, cy] = [at % width, Math.floor(at / width)];
    if (kept.some((cell) => Math.max(Math.abs((cell % width) - cx), Math.abs(Math.floor(cell / width) - cy)) < CLEAR)) continue;
    if (cx < 4 || cy < 4 || cx > width - 5 || cy > height - 5) continue;
    for (let y = cy - 3; y <= cy + 3; y++)
      for (let x = cx - 3; x <= cx + 3; x++) {
        const cell = y * width + x;
        const far = Math.sqrt((x - cx) * (x - cx) + (y - cy) * (y - cy));
        if (tiles[cell] !== T.rampart || far > HALF + unit2(salt, x, y) - 0.5) continue;
        tiles[cell] = T.rubble;
        use[cell] = USE.kept;
        rubble.push(cell);
      }
    kept.push(at);
    made++;
  }
  return rubble;
}
