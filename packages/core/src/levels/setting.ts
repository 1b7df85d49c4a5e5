import { NONE } from '../base/grid.ts';
import { type Cell, WATER, type World } from '../world.ts';

/** What the world hands down to a level: how it is where the place lies. */
export interface Setting {
  /** From 0 (dry) to 1 (rain all year, water close by). */
  readonly wetness: number;
  /** °C, mean of the year, which is also the temperature deep in a cave. */
  readonly temperature: number;
  /** From 0 (plain) to 1 (cliffs). */
  readonly steepness: number;
  /** The way the land falls: 0 east, 1 south, 2 west, 3 north; NONE on the flat. */
  readonly facing: number;
}

/** Rain of a wet climate, mm a year. */
const WET = 1800;
/** Fall of a mountainside, metres per metre, over a cell of a kilometre or so. */
const STEEP = 0.25;

export function settingOf(world: World, cell: Cell): Setting {
  const { rect, layers, metresPerCell } = world;
  const x = cell % rect.width;
  const y = Math.floor(cell / rect.width);
  let drop = 0;
  let climb = 0;
  let nearWater = 0;
  let facing = NONE;
  for (let dy = -2; dy <= 2; dy++)
    for (let dx = -2; dx <= 2; dx++) {
      if (x + dx < 0 || y + dy < 0 || x + dx >= rect.width || y + dy >= rect.height) continue;
      const other = cell + dy * rect.width + dx;
      if (layers.water[other] === WATER.river || layers.water[other] === WATER.lake) nearWater = 1;
      const fall = layers.elevation[cell] - layers.elevation[other];
      climb = Math.max(climb, -fall);
      if (fall > drop) {
        drop = fall;
        facing = Math.abs(dx) >= Math.abs(dy) ? (dx > 0 ? 0 : 2) : dy > 0 ? 1 : 3;
      }
    }
  return {
    wetness: Math.min(1, (0.75 * layers.precipitation[cell]) / WET + 0.25 * nearWater),
    temperature: layers.temperature[cell],
    steepness: Math.min(1, Math.max(drop, climb) / (2 * metresPerCell) / STEEP),
    facing,
  };
}
