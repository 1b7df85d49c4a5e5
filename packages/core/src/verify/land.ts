import { type RegionKind, WATER, type World } from '../world.ts';
import { spot } from './map.ts';
import type { Report } from './report.ts';

const SEA_KINDS: readonly RegionKind[] = ['ocean', 'sea', 'bay'];

/** Named stretches lie where they say and are what they say. */
export function checkRegions(world: World, report: Report): void {
  const { rect } = world;
  for (const region of world.regions) {
    const where = `regions[${region.id}]`;
    const { bounds } = region;
    const x = rect.x + (region.cell % rect.width);
    const y = rect.y + Math.floor(region.cell / rect.width);
    if (
      bounds.x < rect.x ||
      bounds.y < rect.y ||
      bounds.x + bounds.width > rect.x + rect.width ||
      bounds.y + bounds.height > rect.y + rect.height
    )
      report.broken('regions lie within their bounds', where, 'its bounds reach beyond the world');
    if (x < bounds.x || y < bounds.y || x >= bounds.x + bounds.width || y >= bounds.y + bounds.height)
      report.broken('regions lie within their bounds', where, `${spot(region.cell, rect.width)} lies outside its bounds`);
    if (region.size > bounds.width * bounds.height)
      report.broken('regions lie within their bounds', where, `${region.size} cells do not fit into its bounds`);
    if (SEA_KINDS.includes(region.kind) !== (world.layers.water[region.cell] === WATER.ocean))
      report.broken(
        'regions are what they say',
        where,
        `${spot(region.cell, rect.width)} of this ${region.kind} is ${world.layers.water[region.cell]} in the water layer`,
      );
  }
}

/** Fish is found in water, and all else on dry land. */
export function checkDeposits(world: World, report: Report): void {
  for (const { id, kind, cell } of world.deposits) {
    const water = world.layers.water[cell];
    const wet = water === WATER.ocean || water === WATER.lake;
    if (wet !== (kind === 'fish'))
      report.broken(
        'deposits lie where they can',
        `deposits[${id}]`,
        `${kind} at ${spot(cell, world.rect.width)}, which is ${wet ? 'water' : 'land'}`,
      );
  }
}
