import { cellCount, NONE } from '../base/grid.ts';
import { type Land, WATER } from '../world.ts';

/** Finds the named water nearest to a cell. */
export interface Waters {
  readonly nearest: (cell: number, metres: number) => { readonly kind: 'river' | 'lake'; readonly name: string } | null;
}

/** Which river or lake each cell of water belongs to; the greater river where two meet. */
export function findWaters(land: Pick<Land, 'rect' | 'metresPerCell' | 'layers' | 'rivers' | 'lakes'>): Waters {
  const { width, height } = land.rect;
  const { water } = land.layers;
  /** River n as n, lake n as -2 - n. */
  const source = new Int32Array(cellCount(land.rect)).fill(NONE);
  for (let n = land.rivers.length - 1; n >= 0; n--)
    for (const cell of land.rivers[n].cells) if (water[cell] === WATER.river) source[cell] = n;
  land.lakes.forEach((lake, n) => {
    if (!lake.salt) for (const cell of lake.cells) source[cell] = -2 - n;
  });

  const nearest: Waters['nearest'] = (cell, metres) => {
    const x = cell % width;
    const y = Math.floor(cell / width);
    const reach = Math.max(2, Math.floor(metres / land.metresPerCell));
    for (let ring = 1; ring <= reach; ring++) {
      let least = Infinity;
      let found: number = NONE;
      for (let dy = -ring; dy <= ring; dy++) {
        const ny = y + dy;
        if (ny < 0 || ny >= height) continue;
        const stride = Math.abs(dy) === ring ? 1 : 2 * ring;
        for (let dx = -ring; dx <= ring; dx += stride) {
          const nx = x + dx;
          if (nx < 0 || nx >= width) continue;
          const at = source[ny * width + nx];
          if (at === NONE || dx * dx + dy * dy >= least) continue;
          least = dx * dx + dy * dy;
          found = at;
        }
      }
      if (found !== NONE)
        return found >= 0 ? { kind: 'river', name: land.rivers[found].name } : { kind: 'lake', name: land.lakes[-2 - found].name };
    }
    return null;
  };
  return { nearest };
}
