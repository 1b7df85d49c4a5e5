import { hash2 } from '../../base/hash.ts';
import type { RoofShape } from '../../world.ts';
import type { Building } from '../town/build.ts';
import type { Scene } from './scene.ts';
import type { BuildingStyle } from './tiles.ts';

/** Kinds of building whose roofs slope to all sides, whatever the custom. */
const HIPPED: ReadonlySet<string> = new Set(['temple', 'church', 'chapel', 'hall', 'great hall', 'manor', 'guardhouse', 'keep']);

/** Puts a roof on each building: flat where one builds of mud brick, else with its ridge along the longer side. */
export function roofOver(scene: Scene, buildings: Iterable<Building>, { name, masonry }: BuildingStyle, salt: number): void {
  for (const { lot, kind } of buildings) {
    const { rect } = lot;
    const shape: RoofShape = name === 'mudbrick' ? 'flat' : HIPPED.has(kind.name) || rect.width === rect.height ? 'hip' : 'gable';
    const luck = hash2(salt ^ 0x400f, rect.x, rect.y) >>> 0;
    const ridge = rect.width > rect.height || (rect.width === rect.height && (luck & 1) === 0) ? 'east-west' : 'north-south';
    scene.roofs.push({ shape, rect, ridge, colour: masonry.roofs[luck % masonry.roofs.length] });
  }
}
