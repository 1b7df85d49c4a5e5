import { type Cell, DX, DY, NONE } from '../../base/grid.ts';
import { unit2 } from '../../base/hash.ts';
import { addGradientNoise } from '../../base/noise.ts';
import type { Rng } from '../../base/rng.ts';
import { MINE_PLANS, type MinePlan } from '../../content/mine-plans.ts';
import { STRONGHOLD } from '../../content/strongholds.ts';
import type { Level, Place, World } from '../../world.ts';
import { makeDungeon } from '../dungeon/dungeon.ts';
import type { LevelParams } from '../params.ts';
import type { Building } from '../town/build.ts';
import { type Household, householdsOf, isServed, kindsFor } from '../town/settle.ts';
import { choosePlan, planCause, sized } from './choose-plan.ts';
import { joinBelow } from './join.ts';
import { type Country, countryAt, layApproach } from './land.ts';
import { awayFrom, letGrow } from './nature.ts';
import { insideOf, outlineOf } from './outline.ts';
import { buildIn, courtOf, openNear, wallUp, type Wanted } from './pack.ts';
import { USE } from './scene.ts';
import { type Site, siteOf } from './site.ts';
import { stand } from './stand.ts';
import { T } from './tiles.ts';
import { finishWorks, kindOf } from './works.ts';

const METRES = 1.5;
const SIZE = 76;
const REACH = [18, 24] as const;

/**
 * A mining camp and the mine under it: the way in as the ground asks, huts and sheds before it, heaps of what was brought
 * out; from the mouth one goes down.
 */
export function makeMine(world: World, place: Place, params: LevelParams, rng: Rng): Level {
  const mine = makeDungeon(world, place, 'mine', params, rng.fork('below'));
  const households = householdsOf(world, place);
  const country = countryAt(world, place.cell, { culture: place.culture, size: SIZE, metres: METRES, span: 0.5, shore: 0.85 }, rng);
  const { scene, setting, biome, salt } = country;
  const { width } = scene;
  const site = siteOf(world, place.cell, place, country);
  const draw = rng.fork('plan');
  const chosen = choosePlan(MINE_PLANS, site, draw);
  scene.why.push(planCause(place, chosen));
  const { yard: inside, mouth, front } = openGround(country, chosen.plan, site, draw);
  scene.tiles[mouth] = T.stairs;
  for (const cell of [mouth, mouth + 1, mouth - 1, mouth + width, mouth - width]) scene.taken[cell] = 1;
  const approach = layApproach(country, front, T.earth, 2, setting.facing === NONE ? 1 : setting.facing);

  const court = courtOf(scene, inside, front, openNear(scene, inside, front), T.boulder);
  const doors: Cell[] = [mouth];
  const buildings: Building[] = [];
  for (const [n, wanted] of wantedFor(households).entries()) {
    const building = buildIn(scene, court, doors, wanted, rng.fork(`building ${n}`));
    if (building !== null) buildings.push(building);
  }
  wallUp(scene, court);
  const yard: Cell[] = [];
  for (let cell = 0; cell < court.open.length; cell++) if (court.open[cell]) yard.push(cell);
  const near = yard.filter((cell) => far(cell, mouth, width) > 1 && far(cell, mouth, width) < 7);
  const things = rng.fork('things');
  for (const name of [
    'ore heap',
    'cart',
    'timber stack',
    'gravel heap',
    ...(chosen.plan.way === 'shaft' ? ['winch', 'gravel heap'] : ['cart']),
  ])
    stand(scene, near, 'furniture', 'any', false, { name }, things);
  for (const name of ['timber stack', 'gravel heap', 'cart', 'ore heap', 'barrel'])
    stand(scene, yard, 'furniture', 'any', true, { name }, things);
  letGrow(scene, { trees: biome.trees * 0.8, rocks: Math.max(0.4, setting.steepness), freely: awayFrom(scene, 8) }, salt);
  const camp = finishWorks(world, place, country, approach, { buildings, households, metres: METRES, yard, asked: false }, params, rng);
  return joinBelow(camp, mine, mouth);
}

function far(a: Cell, b: Cell, width: number): number {
  return Math.max(Math.abs((a % width) - (b % width)), Math.abs(Math.floor(a / width) - Math.floor(b / width)));
}

/** Ground for the camp, the mouth of the mine, and a cell of the camp that ways lead to. */
interface Opened {
  readonly yard: Uint8Array;
  readonly mouth: Cell;
  readonly front: Cell;
}

/** Clears the yard, and opens the way down as the plan says. */
function openGround(country: Country, { way }: MinePlan, { traits }: Site, rng: Rng): Opened {
  const { scene, setting, lie, salt } = country;
  const { width, tiles, use } = scene;
  const down = setting.facing === NONE ? 1 : setting.facing;
  const [dx, dy] = [DX[down], DY[down]];
  // The yard lies down the slope, the mouth up it.
  const ahead = way === 'shaft' ? 0 : 9;
  const { centre } = country;
  const [cx, cy] = way === 'shaft' ? [centre % width, Math.floor(centre / width)] : [(SIZE >> 1) + dx * ahead, (SIZE >> 1) + dy * ahead];
  const reach = sized(REACH, 0.6 * traits.great + 0.4 * rng.next());
  const yard = insideOf(scene, outlineOf({ shape: 'corners', x: cx, y: cy, reach, along: [1, 0], margin: 4, size: SIZE }, rng));
  const rough = new Float32Array(tiles.length);
  addGradientNoise(rough, width, scene.height, salt ^ 0x313e, 10, 3);
  for (let cell = 0; cell < yard.length; cell++) {
    if (!yard[cell]) continue;
    if (use[cell] === USE.water) yard[cell] = 0;
    else {
      use[cell] = USE.kept;
      tiles[cell] = unit2(salt ^ 0x9a, (cell % width) >> 2, Math.floor(cell / width) >> 2) < 0.25 ? T.gravel : T.earth;
    }
  }
  const [ux, uy] = [-dx, -dy];
  const at = (along: number, aside: number): Cell => (cy + uy * along + ux * aside) * width + cx + ux * along - uy * aside;
  const mouthAt = way === 'shaft' ? 4 : way === 'adit' ? 34 : 29;
  const mouth = at(mouthAt, 0);
  const [mx, my] = [mouth % width, Math.floor(mouth / width)];
  for (let y = 0; y < SIZE; y++)
    for (let x = 0; x < SIZE; x++) {
      const cell = y * width + x;
      const along = (x - cx) * ux + (y - cy) * uy;
      const aside = Math.abs(-(x - cx) * uy + (y - cy) * ux);
      if (way === 'adit' && along + 5 * lie.ground[cell] + rough[cell] - 0.012 * aside * aside > 24) dig(cell, T.rock);
      if (way !== 'open cut') continue;
      const wide = Math.sqrt((x - mx) * (x - mx) + (y - my) * (y - my)) + rough[cell];
      const ramp = along < mouthAt && aside <= 2;
      if (wide < 8) dig(cell, T.gravel);
      else if (wide < 12) dig(cell, ramp ? T.gravel : T.rock);
    }
  function dig(cell: Cell, tile: number): void {
    tiles[cell] = tile;
    use[cell] = USE.kept;
    yard[cell] = 0;
  }
  // A straight cut from the yard to the mouth.
  for (let along = 0; along <= mouthAt; along++)
    for (const aside of [-1, 0, 1]) {
      const cell = at(along, aside);
      dig(cell, T.gravel);
      yard[cell] = 1;
    }
  const front = at(0, 0);
  keepTogether(scene, yard, front);
  return { yard, mouth, front };
}

/** Cells of a yard that huts have room on. */
const ROOM = 200;

/**
 * Leaves out of a yard what water or rock parts from its front: the way to it may lead through there. Where the front has no
 * room for huts beside it, a causeway leads from there to the largest part.
 */
function keepTogether({ width, use, tiles }: Country['scene'], yard: Uint8Array, front: Cell): void {
  const pieceOf = (start: Cell): Set<Cell> => {
    const met = new Set([start]);
    for (const cell of met) for (const step of [1, -1, width, -width]) if (yard[cell + step]) met.add(cell + step);
    return met;
  };
  let kept = pieceOf(front);
  if (kept.size < ROOM) {
    let largest = kept;
    const seen = new Set<Cell>();
    for (let cell = 0; cell < yard.length; cell++) {
      if (!yard[cell] || seen.has(cell)) continue;
      const piece = pieceOf(cell);
      for (const one of piece) seen.add(one);
      if (piece.size > largest.size) largest = piece;
    }
    const [x, y] = [front % width, Math.floor(front / width)];
    const apart = (cell: Cell): number => Math.abs((cell % width) - x) + Math.abs(Math.floor(cell / width) - y);
    const end = [...largest].reduce((best, cell) => (apart(cell) < apart(best) ? cell : best));
    const [dx, dy] = [(end % width) - x, Math.floor(end / width) - y];
    const steps = Math.max(Math.abs(dx), Math.abs(dy), 1);
    for (let s = 0; s <= steps; s++)
      for (let j = -1; j <= 1; j++)
        for (let i = -1; i <= 1; i++) {
          const cell = (y + Math.round((dy * s) / steps) + j) * width + x + Math.round((dx * s) / steps) + i;
          if (yard[cell]) continue;
          tiles[cell] = T.gravel;
          use[cell] = USE.kept;
          yard[cell] = 1;
        }
    kept = pieceOf(front);
  }
  for (let cell = 0; cell < yard.length; cell++) {
    if (!yard[cell] || kept.has(cell)) continue;
    yard[cell] = 0;
    use[cell] = USE.free;
    tiles[cell] = T.ground;
  }
}

/** What stands in a mining camp, what matters most first. */
function wantedFor(households: readonly Household[]): Wanted[] {
  const list: Wanted[] = [];
  const add = (name: string, long: number, short: number, how: Wanted['stand']): void => {
    list.push({ kind: STRONGHOLD[name] ?? kindOf(name), size: [long, short], least: [7, 6], stand: how });
  };
  add('bunkhouse', 12, 8, 'wall');
  add('smelter', 10, 8, 'far');
  add('assay house', 9, 8, 'gate');
  add('tool store', 9, 7, 'gate');
  for (const name of new Set(kindsFor(households)))
    if (
      !isServed(
        name,
        list.map(({ kind }) => kind.name),
      )
    )
      add(name, 10, 8, 'wall');
  add('bunkhouse', 12, 8, 'far');
  for (let n = 2; n < Math.max(3, Math.min(6, households.length)); n++) add('lodgings', 10, 8, 'wall');
  return list.slice(0, 11);
}
