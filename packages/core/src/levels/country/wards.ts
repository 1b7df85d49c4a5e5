import { type Cell, DX, DY } from '../../base/grid.ts';
import { unit2 } from '../../base/hash.ts';
import { addGradientNoise } from '../../base/noise.ts';
import type { Country } from './land.ts';
import type { Stretch } from './gatehouse.ts';
import { type Outline, stepsFrom } from './outline.ts';
import { type Scene, USE } from './scene.ts';
import { T } from './tiles.ts';

/** How far from a gate no tower stands, and how far apart towers stand, tiles. */
const CLEAR = { gate: 8, tower: 9 };

/** Towers at the corners of a wall, as far as they are apart; the cells that they take are marked with 0 in the court. */
export function towersAt(
  scene: Scene,
  outline: Outline,
  gates: readonly Pick<Stretch, 'x' | 'y'>[],
  form: 'round' | 'square',
  court: Uint8Array,
  size: number,
): (readonly [x: number, y: number])[] {
  const { tiles, use, width } = scene;
  const towers: [number, number][] = [];
  for (const corner of outline) {
    const [cx, cy] = [Math.round(corner[0]), Math.round(corner[1])];
    if (gates.some(({ x, y }) => Math.max(Math.abs(x - cx), Math.abs(y - cy)) < CLEAR.gate)) continue;
    if (towers.some(([x, y]) => Math.max(Math.abs(x - cx), Math.abs(y - cy)) < CLEAR.tower)) continue;
    const far = form === 'round' ? 3 : 2;
    for (let y = Math.max(1, cy - far); y <= Math.min(size - 2, cy + far); y++)
      for (let x = Math.max(1, cx - far); x <= Math.min(size - 2, cx + far); x++) {
        if (form === 'round' && (x - cx) * (x - cx) + (y - cy) * (y - cy) > far * far + 2) continue;
        tiles[y * width + x] = T.rampart;
        use[y * width + x] = USE.kept;
        court[y * width + x] = 0;
      }
    towers.push([cx, cy]);
  }
  return towers;
}

/** A ditch or a moat round what is built, so many tiles wide; a lake has no even edge. */
export function digRound({ scene, size, salt }: Country, built: (cell: Cell) => boolean, kind: 'dry' | 'moat' | 'lake'): void {
  const { tiles, use, width, height } = scene;
  const wide = { dry: 3, moat: 4, lake: 9 }[kind];
  const steps = stepsFrom(scene, built, wide + 6);
  const stray = new Float32Array(tiles.length);
  if (kind === 'lake') addGradientNoise(stray, width, height, salt ^ 0x30a7, 14, 5);
  for (let y = 1; y < height - 1; y++)
    for (let x = 1; x < size - 1; x++) {
      const cell = y * width + x;
      const far = steps[cell];
      if (use[cell] === USE.kept || use[cell] === USE.way || far === 0 || far > wide + stray[cell]) continue;
      if (kind === 'dry' && use[cell] === USE.water) continue;
      tiles[cell] = kind === 'dry' ? T.ditch : T['deep water'];
      use[cell] = kind === 'dry' ? USE.kept : USE.water;
    }
  if (kind !== 'lake') return;
  for (let y = 1; y < height - 1; y++)
    for (let x = 1; x < size - 1; x++) {
      const cell = y * width + x;
      if (use[cell] === USE.free && [1, -1, width, -width].some((step) => use[cell + step] === USE.water)) tiles[cell] = T.shore;
    }
}

/** Rocks where the ground falls away from the walls, but not before the gates. */
export function raiseCrags({ scene, size, salt }: Country, built: (cell: Cell) => boolean, gates: readonly Stretch[], share: number): void {
  const { tiles, use, width, height } = scene;
  const steps = stepsFrom(scene, built, 12);
  const rough = new Float32Array(tiles.length);
  addGradientNoise(rough, width, height, salt ^ 0xc4a6, 9, 1);
  for (let y = 2; y < height - 2; y++)
    for (let x = 2; x < size - 2; x++) {
      const cell = y * width + x;
      const far = steps[cell];
      if (use[cell] !== USE.free || far < 2 || far > 8) continue;
      const open = gates.some((gate) => {
        const ahead = (x - gate.x) * gate.out[0] + (y - gate.y) * gate.out[1];
        const aside = Math.abs((x - gate.x) * gate.out[1] - (y - gate.y) * gate.out[0]);
        return ahead > 0 && aside < 7 + 0.4 * ahead;
      });
      if (open) continue;
      if (rough[cell] + 0.25 * (unit2(salt, x, y) - 0.5) > 0.5 - share - 0.05 * (4 - Math.abs(far - 4))) tiles[cell] = T.rock;
    }
}

/** Ground that a way in crosses is cleared straight before a gate. */
export function clearBefore(
  { tiles, use, width }: Scene,
  { x, y, side }: Pick<Stretch, 'x' | 'y' | 'side'>,
  from: number,
  to: number,
): void {
  const out = DX[side] + DY[side] * width;
  const along = side === 0 || side === 2 ? width : 1;
  for (let far = from; far <= to; far++)
    for (let aside = -1; aside <= 1; aside++) {
      const cell = y * width + x + far * out + aside * along;
      if (use[cell] === USE.free) tiles[cell] = T.gravel;
    }
}
