import { type Cell, NONE, type Rect } from '../../base/grid.ts';
import { type Rng } from '../../base/rng.ts';
import { STRONGHOLD } from '../../content/strongholds.ts';
import type { Level, Place, World } from '../../world.ts';
import { makeDungeon } from '../dungeon/dungeon.ts';
import type { LevelParams } from '../params.ts';
import type { Building } from '../town/build.ts';
import { householdsOf, kindsFor } from '../town/settle.ts';
import { joinBelow } from './join.ts';
import { countryAt, layApproach } from './land.ts';
import { awayFrom, letGrow, nearestTo } from './nature.ts';
import { isOpen, put, USE } from './scene.ts';
import { T } from './tiles.ts';
import { finishWorks, kindOf, raise } from './works.ts';

const METRES = 1.5;
const SIZE = 72;

/**
 * A mining camp and the mine under it: a hillside with the mouth of the mine, huts and sheds before it, heaps of what was
 * brought out; from the mouth one goes down.
 */
export function makeMine(world: World, place: Place, params: LevelParams, rng: Rng): Level {
  const mine = makeDungeon(world, place, 'mine', params, rng.fork('below'));
  const households = householdsOf(world, place);
  const country = countryAt(world, place.cell, { culture: place.culture, size: SIZE, metres: METRES, span: 0.5, shore: 0.85 }, rng);
  const { scene, setting, biome, lie, salt } = country;
  const { width, tiles, use } = scene;
  const [cx, cy] = [SIZE >> 1, SIZE >> 1];
  // The hill is on the side away from the fall of the land; the mouth of the mine looks down.
  const down = setting.facing === NONE ? 1 : setting.facing;
  const [dx, dy] = [
    [1, 0],
    [0, 1],
    [-1, 0],
    [0, -1],
  ][down];
  for (let y = 0; y < SIZE; y++)
    for (let x = 0; x < SIZE; x++) {
      const cell = y * width + x;
      const up = -((x - cx) * dx + (y - cy) * dy);
      const aside = Math.abs((x - cx) * dy - (y - cy) * dx);
      if (up + 5 * lie.ground[cell] - 0.012 * aside * aside > 17) {
        tiles[cell] = T.rock;
        use[cell] = USE.kept;
      } else if (up > -19 + 7 * lie.ground[cell] && aside + 8 * lie.ground[cell] < 20 && use[cell] !== USE.water) {
        use[cell] = USE.kept;
        tiles[cell] = up > 8 ? T.gravel : T.earth;
      }
    }
  // A straight cut from the yard into the rock.
  let mouth = cy * width + cx;
  for (let far = 0; far < (SIZE >> 1) - 5; far++) {
    const cell = (cy - far * dy) * width + cx - far * dx;
    const into = tiles[cell] === T.rock || tiles[cell] === T.gravel;
    for (const side of [-1, 0, 1]) {
      const at = cell + side * (dx === 0 ? 1 : width);
      tiles[at] = into ? T.gravel : T.earth;
      use[at] = USE.kept;
    }
    mouth = cell;
    if (far > 25) break;
  }
  tiles[mouth] = T.stairs;
  for (const cell of [mouth, mouth + 1, mouth - 1, mouth + width, mouth - width]) scene.taken[cell] = 1;
  const approach = layApproach(country, cy * width + cx, T.earth, 2, down);

  const kinds = kindsFor(households).filter((kind) => kind !== 'house' && kind !== 'cottage');
  const names = ['bunkhouse', 'smelter', 'assay house', 'tool store', 'bunkhouse', 'lodgings'];
  const buildings: Building[] = [];
  for (const [n, [along, across]] of [
    [0, 9],
    [0, -9],
    [-12, 9],
    [-12, -9],
    [9, 10],
    [9, -10],
  ].entries()) {
    const [x, y] = [cx - along * dx + across * dy, cy - along * dy - across * dx];
    const rect: Rect = { x: x - 5, y: y - 4, width: 10, height: 9 };
    let dry = rect.x > 1 && rect.y > 1 && rect.x + rect.width < SIZE - 2 && rect.y + rect.height < SIZE - 2;
    for (let j = rect.y - 1; dry && j <= rect.y + rect.height; j++)
      for (let i = rect.x - 1; i <= rect.x + rect.width; i++)
        if (use[j * width + i] === USE.water || use[j * width + i] === USE.way || use[j * width + i] === USE.inside) dry = false;
    if (!dry) continue;
    // Doors face the way down the middle.
    const face = dx === 0 ? (x < cx ? 0 : 2) : y < cy ? 1 : 3;
    const wanted = n >= 3 ? kinds[n - 3] : undefined;
    buildings.push(raise(scene, rect, face, wanted === undefined ? STRONGHOLD[names[n]] : kindOf(wanted), rng.fork(`building ${n}`)));
    const out = buildings[buildings.length - 1].lot.way;
    if (!isOpen(scene, out)) tiles[out] = T.earth;
    if (tiles[out] === T.earth) use[out] = USE.kept;
  }
  const yard: Cell[] = [];
  for (let cell = 0; cell < use.length; cell++) if (use[cell] === USE.kept && isOpen(scene, cell)) yard.push(cell);
  letGrow(scene, { trees: biome.trees * 0.8, rocks: Math.max(0.4, setting.steepness), freely: awayFrom(scene, 8) }, salt);
  const heap = (along: number, across: number): Cell =>
    nearestTo(
      SIZE,
      SIZE,
      (cy - along * dy - across * dx) * width + cx - along * dx + across * dy,
      3,
      (cell) => isOpen(scene, cell) && !scene.taken[cell] && use[cell] === USE.kept,
    );
  for (const [k, cell] of [heap(14, 3), heap(13, -3), heap(5, 3), heap(4, -3)].entries())
    if (cell !== NONE && !scene.taken[cell])
      put(scene, 'furniture', cell, false, { name: ['ore heap', 'cart', 'timber stack', 'gravel heap'][k] });
  const camp = finishWorks(world, place, country, approach, { buildings, households, metres: METRES, yard, asked: false }, params, rng);
  return joinBelow(camp, mine, mouth);
}
