import { type Cell, DX, DY, NONE, type Rect } from '../../base/grid.ts';
import { cos, sin, TAU } from '../../base/math.ts';
import { int, pick, type Rng } from '../../base/rng.ts';
import { CAMPS, CANVAS, type CampPlan, SHELTERS } from '../../content/camps.ts';
import type { World } from '../../world.ts';
import { causeOf } from '../past/traces.ts';
import type { Building } from '../town/build.ts';
import { furnishBuilding } from '../town/furnish.ts';
import { type Grounds, herd } from './farm.ts';
import { gatehouse, stretchTowards } from './gatehouse.ts';
import { type Approach, type Country, layApproach } from './land.ts';
import { encloseWith, insideOf, outlineOf } from './outline.ts';
import type { Outlying } from './outlying.ts';
import { buildAt, buildIn, type Court, courtOf } from './pack.ts';
import { roofOver } from './roofs.ts';
import { put, type Scene, USE } from './scene.ts';
import { spotIn, stand } from './stand.ts';
import { T } from './tiles.ts';

/** A camp: a fire, what one sleeps in, and what one has brought along, in the way of those who camp there. */
export function layCamp(world: World, { sort, because, cell }: Outlying, country: Country, rng: Rng): Grounds {
  const plan = CAMPS[sort ?? 'hunters'];
  const { scene, size, centre, style, setting, lie, salt } = country;
  const { width } = scene;
  scene.why.push(causeOf('plan', because.because, `This is ${plan.name}: ${plan.told}.`), because);
  const [cx, cy] = [centre % width, Math.floor(centre / width)];
  const facing = setting.facing === NONE ? 1 : setting.facing;
  const end = lie.ends[0]?.cell ?? NONE;
  const [tx, ty] = end === NONE ? [DX[facing], DY[facing]] : [(end % size) - cx, Math.floor(end / size) - cy];
  const length = Math.max(1, Math.sqrt(tx * tx + ty * ty));
  const shape = plan.order === 'rows' ? 'square' : 'corners';
  const reach = plan.reach * (plan.order === 'rows' ? 0.85 : 1);
  const outline = outlineOf({ shape, x: cx, y: cy, reach, along: [1, 0], margin: 7, size }, rng);
  const inside = plan.ring === 'none' ? insideOf(scene, outline) : encloseWith(scene, outline, 1, T[plan.ring], T[plan.ground]);
  let approach: Approach;
  let from = centre;
  if (plan.ring === 'none') {
    for (let at = 0; at < inside.length; at++) {
      if (!inside[at]) continue;
      if (scene.use[at] === USE.free) scene.tiles[at] = T[plan.ground];
      else if (scene.use[at] === USE.water) {
        inside[at] = 0;
        continue;
      }
      scene.use[at] = USE.kept;
    }
    approach = layApproach(country, centre, T.earth, 2, facing);
  } else {
    const stretch = stretchTowards(scene, outline, [tx / length, ty / length]);
    const gate = gatehouse(scene, stretch, { tile: T[plan.ring], broad: 2, deep: 0, outer: 'gate', court: inside });
    approach = layApproach(country, gate.before, T.earth, 2, gate.side);
    from = gate.behind;
  }
  const court = courtOf(scene, inside, from, centre, plan.ring === 'none' ? T.bush : T[plan.ring]);
  // The fire has the middle.
  for (let y = cy - 2; y <= cy + 2; y++) for (let x = cx - 2; x <= cx + 2; x++) court.free[y * width + x] = 0;
  const shelters = pitch(scene, plan, court, [cx, cy], rng.fork('tents'));
  const yard: Cell[] = [];
  for (let at = 0; at < court.open.length; at++) if (court.open[at]) yard.push(at);
  const owner = world.factions[world.layers.territory[cell]];
  return {
    approach,
    yard,
    furnish: (own) => {
      for (const building of shelters) furnishBuilding(scene, building, own);
      if (plan.shelter === 'hut') roofOver(scene, shelters, style, salt);
      else
        for (const { lot, kind } of shelters) {
          const { rect } = lot;
          const dyed = kind.name === 'pavilion' && sort === 'soldiers' ? owner?.colour : undefined;
          scene.roofs.push({
            shape: 'gable',
            rect,
            ridge: rect.width > rect.height ? 'east-west' : 'north-south',
            colour: dyed ?? pick(own, CANVAS),
          });
        }
      const open = yard.filter((at) => scene.use[at] !== USE.inside);
      const by = open.filter((at) => Math.max(Math.abs((at % width) - cx), Math.abs(Math.floor(at / width) - cy)) <= 2);
      const fire = spotIn(scene, by, 'middle', true, own);
      if (fire !== NONE) put(scene, 'light', fire, true, { name: 'campfire', light: 6 });
      for (const name of plan.things) {
        const loose = name === 'bedroll' || name === 'bones' || name === 'log';
        const dyed = name === 'banner' && owner !== undefined ? { colour: owner.colour } : {};
        const lit = name === 'candles';
        const made = stand(scene, open, lit ? 'light' : 'furniture', 'any', !loose, { name, ...(lit ? { light: 3 } : {}), ...dyed }, own);
        if (name === 'charcoal clamp' && made !== NONE) scorch(scene, scene.objects[made].cell);
      }
      if (plan.animals > 0) herd(scene, [open], setting.temperature, plan.animals, own);
    },
  };
}

/** Burnt ground about a cell. */
function scorch({ tiles, use, width }: Scene, cell: Cell): void {
  for (let k = 0; k < 9; k++) {
    const near = cell + Math.floor(k / 3) * width - width + (k % 3) - 1;
    if (use[near] === USE.kept && (tiles[near] === T.earth || tiles[near] === T.ground)) tiles[near] = T['scorched earth'];
  }
}

/** Puts up tents or huts in rows, in a ring or as they come; the first is the greatest where they stand in rows. */
function pitch(scene: Scene, plan: CampPlan, court: Court, [cx, cy]: readonly [number, number], rng: Rng): Building[] {
  const out: Building[] = [];
  const doors: Cell[] = [];
  const kind = SHELTERS[plan.shelter];
  const add = (building: Building | null): void => {
    if (building === null) return;
    if (plan.shelter === 'tent') inCanvas(scene, building);
    out.push(building);
  };
  if (plan.order === 'rows') {
    add(buildIn(scene, court, doors, { kind: SHELTERS.pavilion, size: [8, 7], least: [6, 6], stand: 'far' }, rng.fork('pavilion')));
    for (let n = 0; n < plan.tents; n++) {
      const [row, column] = [Math.floor(n / 4), n % 4];
      const rect: Rect = { x: cx - 13 + column * 7, y: row === 0 ? cy - 9 : cy + 4, width: 5, height: 5 };
      add(buildAt(scene, court, doors, kind, rect, row === 0 ? 1 : 3, rng.fork(n)));
    }
  } else if (plan.order === 'ring') {
    const turn = rng.next() * TAU;
    for (let n = 0; n < plan.tents; n++) {
      const angle = turn + (TAU * n) / plan.tents;
      const [x, y] = [cx + Math.round(8 * cos(angle)), cy + Math.round(8 * sin(angle))];
      const side = Math.abs(x - cx) > Math.abs(y - cy) ? (x > cx ? 2 : 0) : y > cy ? 3 : 1;
      add(buildAt(scene, court, doors, kind, { x: x - 2, y: y - 2, width: 5, height: 5 }, side, rng.fork(n)));
    }
  } else
    for (let n = 0; n < plan.tents; n++) {
      const [long, short] = [int(rng, 5, 7), 5];
      add(buildIn(scene, court, doors, { kind, size: [long, short], stand: pick(rng, ['far', 'wall', 'gate']) }, rng.fork(n)));
    }
  return out;
}

/** Makes the walls of a shelter of canvas, with a flap for a door. */
function inCanvas(scene: Scene, { lot }: Building): void {
  const { tiles, width, doors } = scene;
  const { x, y, width: w, height: h } = lot.rect;
  for (let j = y; j < y + h; j++)
    for (let i = x; i < x + w; i++) if (tiles[j * width + i] === T['house wall']) tiles[j * width + i] = T.canvas;
  const flap = doors.findIndex(({ cell }) => cell === lot.door);
  doors[flap] = { ...doors[flap], kind: 'curtain' };
}
