/** Everything that drawing needs to know of a world, as plain data: made off the main thread, posted to it, never changed. */
import type { World } from '@hinterland/core';
import { drawHouses } from '../art/houses.ts';
import { drawLandmarks } from '../art/landmarks.ts';
import { drawMarks } from '../art/marks.ts';
import { drawPlants } from '../art/plants.ts';
import type { Raster } from '../art/raster.ts';
import { drawRocks } from '../art/rocks.ts';
import { packSprites, type SpriteSheet } from '../art/sprite.ts';
import { planSolid } from './collision.ts';
import { planCrags } from './crag-plan.ts';
import { type Day, planDays } from './day-plan.ts';
import { planGround } from './ground-plan.ts';
import { planLight } from './light-plan.ts';
import { drawOverview } from './overview.ts';
import { type Building, type DoorCell, HOUSE_VARIANTS, planBuildings, planDoors } from './settlement-plan.ts';
import { planRivers, planRoads } from './stroke-plan.ts';
import { planTiles, type TilePlan } from './tile-plan.ts';

/** Layers have one value per cell of the world's rect, row-major. */
export interface MapPlan {
  /** Index into GROUNDS. */
  readonly ground: Uint8Array;
  /** 1 where nobody can walk. */
  readonly solid: Uint8Array;
  /** SMALL or GREAT where a crag or peak stands. */
  readonly crags: Uint8Array;
  /** 1 where a river, road, building or person leaves no room for trees. */
  readonly taken: Uint8Array;
  readonly tiles: TilePlan;
  readonly buildings: readonly Building[];
  readonly doors: readonly DoorCell[];
  /** How everyone who is alive spends the day. */
  readonly days: readonly Day[];
  readonly sprites: SpriteSheet;
  /** Light and shade of the relief, one pixel per cell. */
  readonly light: Raster;
  /** The world from far away, one pixel per cell. */
  readonly overview: Raster;
}

/** Names of the steps that follow the world's own stages. */
export const MAP_STAGES: readonly ['map', 'tiles', 'sprites'] = ['map', 'tiles', 'sprites'];
export type MapStage = (typeof MAP_STAGES)[number];

/** Plans the whole map of a world. */
export function planMap(world: World, onStage: (stage: MapStage) => void = () => {}): MapPlan {
  onStage('map');
  const ground = planGround(world);
  const rivers = planRivers(world);
  const roads = planRoads(world, rivers);
  const lines = new Set<number>();
  for (let cell = 0; cell < ground.length; cell++) if (rivers.size[cell] || roads.size[cell]) lines.add(cell);
  const buildings = planBuildings(world, lines);
  const taken = new Uint8Array(ground.length);
  for (const cell of lines) taken[cell] = 1;
  for (const building of buildings) taken[building.y * world.rect.width + building.x] = 1;
  for (const place of world.places) taken[place.cell] = 1;
  const crags = planCrags(world, ground, taken);
  const solid = planSolid(world, buildings, crags);
  const days = planDays(world, buildings, solid, taken);
  for (const { stays } of days) for (const { cell } of stays) taken[cell] = 1;
  const light = planLight(world);
  const overview = drawOverview(world, ground, light, roads.size);
  onStage('tiles');
  const tiles = planTiles(world, ground, rivers, roads);
  onStage('sprites');
  return {
    ground,
    solid,
    crags,
    taken,
    tiles,
    buildings,
    doors: planDoors(world, buildings),
    days,
    sprites: drawSprites(),
    light,
    overview,
  };
}

/** All sprites but people: the same for every world, so they are drawn once. */
export function drawSprites(): SpriteSheet {
  return (sprites ??= packSprites([...drawPlants(), ...drawRocks(), ...drawHouses(HOUSE_VARIANTS), ...drawLandmarks(), ...drawMarks()]));
}
let sprites: SpriteSheet | undefined;
