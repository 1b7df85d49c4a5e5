import type { Level } from '../world.ts';

/** Edge of the grid that levels are compared on. */
const GRID = 48;
/** Names of tiles that somebody set up. */
const BUILT: ReadonlySet<string> = new Set(['rampart', 'house wall', 'palisade', 'ditch', 'low wall', 'hedge', 'fence', 'canvas']);

/** Where something was built on the floor of a level that one comes in on: 1 or 0 for each cell of a grid of 48 × 48 over it. */
export function builtOf({ rect, layers, tiles, floors }: Level): Uint8Array {
  const ground = floors.find(({ storey }) => storey === 0)?.rect ?? rect;
  const built = new Uint8Array(GRID * GRID);
  const counts = tiles.map(({ name }) => BUILT.has(name));
  const edge = Math.max(ground.width, ground.height);
  for (let y = 0; y < ground.height; y++)
    for (let x = 0; x < ground.width; x++) {
      const tile = layers.tiles[(ground.y - rect.y + y) * rect.width + ground.x - rect.x + x];
      if (counts[tile]) built[Math.floor((y * GRID) / edge) * GRID + Math.floor((x * GRID) / edge)] = 1;
    }
  return built;
}

/** How alike two levels are in what was built: what both have of all that either has, 0 to 1; 1 where neither has any. */
export function likenessOf(a: Uint8Array, b: Uint8Array): number {
  let [both, either] = [0, 0];
  for (let k = 0; k < a.length; k++) {
    if (a[k] && b[k]) both++;
    if (a[k] || b[k]) either++;
  }
  return either === 0 ? 1 : both / either;
}
