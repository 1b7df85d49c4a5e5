import { type Cell, NONE } from '../../base/grid.ts';
import { int, type Rng } from '../../base/rng.ts';
import { bytesForWork } from '../../base/scratch.ts';
import { type Flood, wayFrom } from '../country/route.ts';
import { type Scene, USE } from '../country/scene.ts';
import { T } from '../country/tiles.ts';
import { pave, type Street } from './streets.ts';

/** How far out a pier reaches, and how far apart they stand. */
const PIER = { least: 5, most: 11, apart: 9 };

const edgeForWork = bytesForWork();

/** Planks along the water's edge of a town, a way to it, and piers with boats where the water is wide. */
export function quaysAlong(scene: Scene, region: Uint8Array, ways: Flood, piers: number, rng: Rng): Street[] {
  const { width, height, use, tiles } = scene;
  const edge: Cell[] = [];
  /** 1 for each cell of the edge that is in no shore yet. */
  const left = edgeForWork(use.length).fill(0, 0, use.length);
  for (let cell = 2 * width; cell < use.length - 2 * width; cell++) {
    if (!region[cell] || use[cell] !== USE.free) continue;
    const x = cell % width;
    if (x < 3 || x >= width - 3) continue;
    if (use[cell + 1] === USE.water || use[cell - 1] === USE.water || use[cell + width] === USE.water || use[cell - width] === USE.water) {
      edge.push(cell);
      left[cell] = 1;
    }
  }
  if (edge.length < 6) return [];
  const streets: Street[] = [];
  for (const start of edge) {
    if (left[start] === 0) continue;
    const shore = [start];
    left[start] = 0;
    for (const cell of shore)
      for (let row = cell - width; row <= cell + width; row += width)
        for (let next = row - 1; next <= row + 1; next++) {
          if (left[next] === 0) continue;
          left[next] = 0;
          shore.push(next);
        }
    if (shore.length < 8) continue;
    let nearest = shore[0];
    for (const cell of shore) if (ways.cost[cell] < ways.cost[nearest]) nearest = cell;
    const way = wayFrom(ways, nearest);
    if (way.length === 0) continue;
    const lane: Cell[] = [];
    for (const cell of way) pave(scene, cell % width, Math.floor(cell / width), 2, T.cobbles, lane);
    const cells: Cell[] = [];
    for (const cell of shore) pave(scene, (cell % width) - 1, Math.floor(cell / width) - 1, 3, T.quay, cells);
    for (const cell of cells) if (tiles[cell] === T.bridge) tiles[cell] = T.quay;
    streets.push({ kind: 'side', cells: lane }, { kind: 'quay', cells });
  }
  let wanted = piers;
  const stood: Cell[] = [];
  const landings = streets.filter(({ kind }) => kind === 'quay').flatMap(({ cells }) => cells);
  const first = landings.length === 0 ? 0 : int(rng, 0, landings.length - 1);
  for (let k = 0; k < landings.length && wanted > 0; k++) {
    const cell = landings[(first + k * 7) % landings.length];
    if (
      stood.some(
        (other) =>
          Math.max(Math.abs((other % width) - (cell % width)), Math.abs(Math.floor(other / width) - Math.floor(cell / width))) < PIER.apart,
      )
    )
      continue;
    const step = [1, -1, width, -width].find((way) => isWide(scene, cell, way)) ?? NONE;
    if (step === NONE) continue;
    const along = step === 1 || step === -1 ? width : 1;
    const length = int(rng, PIER.least, PIER.most);
    const planks: Cell[] = [];
    for (let far = 1; far <= length; far++)
      for (const side of [0, along]) {
        const at = cell + far * step + side;
        if (use[at] !== USE.water || !isInside(at, width, height)) continue;
        tiles[at] = T.quay;
        use[at] = USE.way;
        planks.push(at);
      }
    streets[streets.length - 1].cells.push(...planks);
    for (const side of [-1, 2])
      for (let far = length - 3; far <= length - 1; far++) {
        const at = cell + far * step + side * along;
        if (far > 1 && use[at] === USE.water && tiles[at] === T['deep water'] && isInside(at, width, height)) tiles[at] = T.boat;
      }
    stood.push(cell);
    wanted--;
  }
  return streets;
}

function isInside(cell: Cell, width: number, height: number): boolean {
  const x = cell % width;
  const y = Math.floor(cell / width);
  return x > 0 && y > 0 && x < width - 1 && y < height - 1;
}

/** True where the water ahead is wide enough for a pier with boats at its sides. */
function isWide({ width, height, use }: Scene, cell: Cell, step: number): boolean {
  const along = step === 1 || step === -1 ? width : 1;
  for (let far = 2; far <= PIER.most + 1; far++)
    for (let side = -2; side <= 3; side++) {
      const at = cell + far * step + side * along;
      if (!isInside(at, width, height) || use[at] !== USE.water) return false;
    }
  return true;
}
