import { type Cell, NONE, type Rect } from '../../base/grid.ts';
import type { Rng } from '../../base/rng.ts';
import { STRONGHOLD } from '../../content/strongholds.ts';
import type { Level, Place, World } from '../../world.ts';
import type { LevelParams } from '../params.ts';
import type { Building } from '../town/build.ts';
import { householdsOf } from '../town/settle.ts';
import { countryAt, layApproach } from './land.ts';
import { awayFrom, layFields, letGrow } from './nature.ts';
import { put, type Scene, USE } from './scene.ts';
import { T } from './tiles.ts';
import { finishWorks, gateThrough, raise, wallIn } from './works.ts';

const METRES = 1.5;
const SIZE = 88;
const HALF = { width: 28, height: 26 };
/** Edge of the garth that the cloister walk runs round. */
const GARTH = 14;

/**
 * An abbey: church on the north of a cloister, dormitory, refectory and scriptorium round it, infirmary, guest house,
 * gardens, orchard and graves, and a wall about it all with a gate towards the road.
 */
export function makeAbbey(world: World, place: Place, params: LevelParams, rng: Rng): Level {
  const households = householdsOf(world, place);
  const country = countryAt(world, place.cell, { culture: place.culture, size: SIZE, metres: METRES, span: 0.46, shore: 0.85 }, rng);
  const { scene, setting, centre, biome, salt, lie } = country;
  const { width } = scene;
  const [cx, cy] = [
    Math.max(HALF.width + 5, Math.min(SIZE - HALF.width - 6, centre % width)),
    Math.max(HALF.height + 5, Math.min(SIZE - HALF.height - 6, Math.floor(centre / width))),
  ];
  const close: Rect = { x: cx - HALF.width, y: cy - HALF.height, width: 2 * HALF.width + 1, height: 2 * HALF.height + 1 };
  const end = lie.ends[0]?.cell ?? NONE;
  // The church fills the north: gates lie on the three other sides.
  const side = end === NONE ? 1 : Math.floor(end / SIZE) > cy + HALF.height ? 1 : end % SIZE > cx ? 0 : 2;
  wallIn(scene, close, 1, T.rampart, T.pasture);
  const [gx, gy] = side === 1 ? [cx, close.y + close.height - 1] : [side === 0 ? close.x + close.width - 1 : close.x, cy + 3];
  for (const spot of [-2, 2]) {
    const at = side === 1 ? gy * width + gx + spot : (gy + spot) * width + gx;
    for (const far of [0, 1]) scene.tiles[at - far * [1, width, -1, 0][side]] = T.rampart;
  }
  const before = gateThrough(scene, gx, gy, side, 2, 'gate');
  const approach = layApproach(country, before, T.gravel, 2, side);

  // The cloister: a walk round a green garth, the buildings of the house against it.
  const walk: Rect = { x: cx - (GARTH >> 1) - 3, y: cy - (GARTH >> 1) - 2, width: GARTH + 6, height: GARTH + 6 };
  fill(scene, walk, T.flagstones);
  fill(scene, { x: walk.x + 2, y: walk.y + 2, width: walk.width - 4, height: walk.height - 4 }, T.ground);
  const buildings: Building[] = [
    raise(scene, { x: walk.x - 6, y: walk.y - 14, width: walk.width + 12, height: 14 }, 1, STRONGHOLD['church'], rng.fork('church')),
    raise(scene, { x: walk.x + walk.width, y: walk.y, width: 12, height: walk.height }, 2, STRONGHOLD['dormitory'], rng.fork('dormitory')),
    // Past the refectory one gets out of the cloister without going through a house.
    raise(
      scene,
      { x: walk.x + 2, y: walk.y + walk.height, width: walk.width - 2, height: 10 },
      3,
      STRONGHOLD['refectory'],
      rng.fork('refectory'),
    ),
    raise(scene, { x: walk.x - 11, y: walk.y, width: 11, height: walk.height }, 0, STRONGHOLD['scriptorium'], rng.fork('scriptorium')),
    raise(
      scene,
      { x: close.x + 2, y: close.y + close.height - 13, width: 12, height: 9 },
      0,
      STRONGHOLD['guest house'],
      rng.fork('guests'),
    ),
    raise(
      scene,
      { x: close.x + close.width - 14, y: close.y + close.height - 14, width: 12, height: 9 },
      2,
      STRONGHOLD['infirmary'],
      rng.fork('infirmary'),
    ),
  ];
  const yard: Cell[] = [];
  for (let y = walk.y; y < walk.y + walk.height; y++) for (let x = walk.x; x < walk.x + walk.width; x++) yard.push(y * width + x);
  const at = (x: number, y: number): Cell => y * width + x;
  put(scene, 'furniture', at(cx, walk.y + (walk.height >> 1)), true, { name: 'well' });
  plant(scene, { x: close.x + 3, y: close.y + 3, width: 8, height: 14 }, 'graves');
  plant(scene, { x: close.x + close.width - 13, y: close.y + 3, width: 10, height: 14 }, 'orchard');
  plant(scene, { x: close.x + close.width - 11, y: close.y + 22, width: 8, height: 10 }, 'beds');
  layFields(scene, centre, 6, (cell) => scene.use[cell] === USE.free, rng.fork('fields'));
  letGrow(scene, { trees: Math.max(0.08, biome.trees), rocks: setting.steepness, freely: awayFrom(scene, 9) }, salt);
  return finishWorks(world, place, country, approach, { buildings, households, metres: METRES, yard }, params, rng);
}

function fill({ tiles, use, width }: Scene, { x, y, width: w, height: h }: Rect, tile: number): void {
  for (let j = y; j < y + h; j++)
    for (let i = x; i < x + w; i++) {
      tiles[j * width + i] = tile;
      use[j * width + i] = USE.kept;
    }
}

function plant({ tiles, use, width }: Scene, { x, y, width: w, height: h }: Rect, what: 'graves' | 'orchard' | 'beds'): void {
  for (let j = y; j < y + h; j++)
    for (let i = x; i < x + w; i++) {
      const cell = j * width + i;
      if (use[cell] !== USE.kept || tiles[cell] !== T.pasture) continue;
      const third = (i - x) % 3 === 1;
      if (what === 'graves' && third && (j - y) % 3 === 1) tiles[cell] = T.grave;
      else if (what === 'orchard') tiles[cell] = third && (j - y) % 3 === 1 ? T.tree : T.orchard;
      else if (what === 'beds' && (i - x) % 4 !== 3 && (j - y) % 5 !== 4) tiles[cell] = T['garden bed'];
    }
}
