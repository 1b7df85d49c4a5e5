import type { Cell, Rect } from '../../base/grid.ts';
import type { Rng } from '../../base/rng.ts';
import { BUILDINGS, type BuildingKind } from '../../content/buildings.ts';
import type { Level, Place, World } from '../../world.ts';
import { needsOf } from '../needs.ts';
import { breakWalls } from '../past/breach.ts';
import { hangBanners, ownerOf, leaveSiegeworks, raiseStone, threaten } from '../past/tokens.ts';
import { calledOf, damageOf, eventCause, pastOf, styleCause } from '../past/traces.ts';
import type { LevelParams } from '../params.ts';
import { build, type Building } from '../town/build.ts';
import { furnishBuilding } from '../town/furnish.ts';
import { namerOf } from '../town/names.ts';
import { type Household, settle } from '../town/settle.ts';
import { levelOf } from './finish.ts';
import { handDown } from './hand-down.ts';
import { type Approach, type Country, roundabout } from './land.ts';
import { isOpen, type Scene, USE } from './scene.ts';
import { roofOver } from './roofs.ts';
import { seal } from './seal.ts';
import { stand } from './stand.ts';

/** Puts a building where it is meant to stand, its door in the middle of one side (as DX and DY count: east, south, west, north). */
export function raise(scene: Scene, rect: Rect, side: number, kind: BuildingKind, rng: Rng): Building {
  const { x, y, width: w, height: h } = rect;
  const [i, j] = [
    [x + w - 1, y + (h >> 1)],
    [x + (w >> 1), y + h - 1],
    [x, y + (h >> 1)],
    [x + (w >> 1), y],
  ][side];
  const door = j * scene.width + i;
  const out = [1, scene.width, -1, -scene.width][side];
  return build(scene, { rect, door, side: (side + 2) & 3, way: door + out }, kind, rng);
}

export function kindOf(name: string): BuildingKind {
  return BUILDINGS[name];
}

export interface Settled {
  readonly buildings: readonly Building[];
  readonly households: readonly Household[];
  readonly metres: number;
  /** Names of buildings that have one. */
  readonly called?: ReadonlyMap<Building, string>;
  /** Where people gather, and where they work under the open sky. */
  readonly yard: readonly Cell[];
  /** False where what the quests ask for lies elsewhere. */
  readonly asked?: boolean;
}

/** What all places of people have in common: everything joined, people at home, what the quests ask, furniture, the level. */
export function finishWorks(
  world: World,
  place: Place,
  country: Country,
  { entrance, exits }: Approach,
  { buildings, households, metres, called, yard, asked = true }: Settled,
  params: LevelParams,
  rng: Rng,
): Level {
  const { scene, centre, size, salt, style } = country;
  const past = pastOf(world, place);
  const damage = damageOf(past);
  const broken = place.kind === 'mine' ? [] : breakWalls(scene, damage.breaches, salt, rng.fork('breaches'));
  seal(scene, entrance, salt);
  const namer = namerOf(world, place, rng.fork('names'));
  for (const building of buildings) {
    const name = called?.get(building) ?? (building.kind.name === 'inn' ? namer.inn() : building.kind.name);
    for (const { id, plan } of building.rooms) scene.rooms[id].name = plan.name === name ? name : `${name}, ${plan.name}`;
  }
  const edge = roundabout(country, centre, Math.floor(size * 0.3), Math.floor(size * 0.46)).filter((cell) => scene.use[cell] === USE.free);
  const around = edge.length > 12 ? edge : roundabout(country, centre, 0, size);
  const shore = around.filter((cell) => [1, -1, scene.width, -scene.width].some((step) => scene.use[cell + step] === USE.water));
  const court = yard.filter((cell) => isOpen(scene, cell) && scene.use[cell] !== USE.inside);
  const vacant = settle(place, scene, buildings, households, { market: court, water: shore, edge: around }, rng.fork('people'));
  const free = [...vacant];
  const goal = handDown(
    scene,
    asked ? needsOf(world, place) : [],
    {
      rooms: [...free, ...buildings].map(({ rooms }) => scene.rooms[rooms[0].id].cells),
      wild: around,
      strong: [...free].sort((a, b) => strength(b) - strength(a) || b.inner.length - a.inner.length || a.lot.door - b.lot.door),
      difficulty: params.difficulty,
    },
    rng.fork('needs'),
  );
  const furniture = rng.fork('furniture');
  for (const building of buildings) furnishBuilding(scene, building, furniture);
  const riches = rng.fork('riches');
  for (const { rooms } of buildings)
    if (riches.next() < Math.min(0.9, 0.16 * params.riches))
      stand(scene, scene.rooms[rooms[rooms.length - 1].id].cells, 'chest', 'wall', true, { name: 'strongbox' }, riches);
  roofOver(
    scene,
    buildings.filter(({ lot }) => lot.rect.x < size),
    style,
    salt,
  );
  const tokens = rng.fork('tokens');
  const [great] = buildings;
  hangBanners(scene, ownerOf(world, place), [court, ...(great === undefined ? [] : [scene.rooms[great.rooms[0].id].cells])], tokens);
  raiseStone(scene, past, court, tokens);
  leaveSiegeworks(world, place, scene, past, edge, params.difficulty, tokens);
  threaten(world, place, scene, around, params.difficulty, tokens);
  scene.why.push(styleCause(world, place, style));
  if (broken.length > 0 && damage.worst !== null)
    scene.why.push(eventCause('breach', damage.worst, `The wall is broken since ${calledOf(damage.worst)}. ${damage.worst.text}`, broken));
  return levelOf(world, scene, {
    place: place.id,
    kind: place.kind,
    name: place.name,
    metres,
    daylight: 1,
    entrance,
    exits,
    goal,
  });
}

/** Cellars are the best to lock somebody into. */
function strength({ kind }: Building): number {
  return ['tool store', 'barracks', 'cellar'].indexOf(kind.name) + 1;
}
