import { type Cell, DX, DY, NONE, type Rect } from '../../base/grid.ts';
import { hash2 } from '../../base/hash.ts';
import { int, pick, type Rng } from '../../base/rng.ts';
import { BUILDINGS } from '../../content/buildings.ts';
import { FARM_PLANS, type FarmPlan, type FieldKind, HERDS } from '../../content/farms.ts';
import type { World } from '../../world.ts';
import type { Building } from '../town/build.ts';
import { furnishBuilding } from '../town/furnish.ts';
import { styleCause } from '../past/traces.ts';
import { choosePlan, planCause } from './choose-plan.ts';
import { gatehouse, stretchTowards } from './gatehouse.ts';
import { giveBeds, householdOn } from './household.ts';
import { type Approach, type Country, layApproach } from './land.ts';
import { encloseWith, insideOf, outlineOf } from './outline.ts';
import type { Outlying } from './outlying.ts';
import { buildIn, courtOf, keepFree, wallUp } from './pack.ts';
import { roofOver } from './roofs.ts';
import { type Scene, USE } from './scene.ts';
import { type Owner, siteOf } from './site.ts';
import { stand } from './stand.ts';
import { T } from './tiles.ts';

/** What was laid out in open country before anything grows there. */
export interface Grounds {
  readonly approach: Approach;
  /** Cells of the yard. */
  readonly yard: readonly Cell[];
  /** What is done once nothing grows or is sealed any more. */
  readonly furnish: (rng: Rng) => void;
}

/** Houses that a family itself lives in. */
const LIVED_IN: readonly string[] = ['farmhouse', 'longhouse'];

/** A farm: a farmyard with house, barn and beasts, and fields along the slope. */
export function layFarm(world: World, outlying: Outlying, country: Country, rng: Rng): Grounds {
  const { cell, near, because } = outlying;
  const { scene, size, centre, style, salt, setting, lie } = country;
  const { width } = scene;
  const owner: Owner = near ?? { id: NONE as Owner['id'], because: [], faction: null, founded: null, population: 200 };
  const chosen = choosePlan(FARM_PLANS, siteOf(world, cell, { ...owner, because: [] }, country), rng);
  const { plan } = chosen;
  const told = planCause(owner, chosen);
  scene.why.push(near === null ? { ...told, because: because.because } : told, because);
  const household = householdOn(world, outlying, rng.fork('household'));
  scene.why.push(household.why);
  if (near !== null) scene.why.push(styleCause(world, { ...near, cell }, style));

  const [cx, cy] = [centre % width, Math.floor(centre / width)];
  const shape = plan.outline === 'none' ? 'round' : plan.outline;
  const outline = outlineOf({ shape, x: cx, y: cy, reach: plan.reach, along: [1, 0], margin: 8, size }, rng);
  const wall = T[plan.wall];
  const end = lie.ends[0]?.cell ?? NONE;
  const facing = setting.facing === NONE ? 1 : setting.facing;
  const [tx, ty] = end === NONE ? [DX[facing], DY[facing]] : [(end % size) - cx, Math.floor(end / size) - cy];
  const length = Math.max(1, Math.sqrt(tx * tx + ty * ty));
  const towards = [tx / length, ty / length] as const;
  let approach: Approach;
  let from = centre;
  const inside = plan.outline === 'none' ? insideOf(scene, outline) : encloseWith(scene, outline, 1, wall, T.earth);
  if (plan.outline === 'none') {
    for (let at = 0; at < inside.length; at++) {
      if (!inside[at]) continue;
      scene.tiles[at] = T.ground;
      scene.use[at] = USE.kept;
    }
    approach = layApproach(country, centre, T.earth, 2, facing);
  } else {
    const stretch = stretchTowards(scene, outline, towards);
    const gate = openGate(scene, stretch, inside, plan.wall === 'rampart' ? T.rampart : wall);
    approach = layApproach(country, gate.before, T.earth, 2, gate.side);
    from = gate.behind;
  }
  const court = courtOf(scene, inside, from, centre, wall);
  if (from !== centre) keepFree(scene, court, { side: 0, before: from, behind: from });
  const doors: Cell[] = [];
  const buildings: Building[] = [];
  for (const [n, [kind, long, short]] of plan.buildings.entries()) {
    const wanted = { kind: BUILDINGS[kind], size: [long, short], least: [7, 6], stand: n === 0 ? 'far' : 'wall' } as const;
    const built = buildIn(scene, court, doors, wanted, rng.fork(`building ${n}`));
    if (built !== null) buildings.push(built);
  }
  wallUp(scene, court);
  const yard: Cell[] = [];
  for (let at = 0; at < court.open.length; at++) if (court.open[at]) yard.push(at);
  const pastures = layFields(country, plan, rng.fork('fields'));
  return {
    approach,
    yard,
    furnish: (own) => {
      for (const { rooms, kind } of buildings) {
        const whose = kind.name === 'cottage' ? ' of the farmhands' : LIVED_IN.includes(kind.name) ? ` of ${household.name}` : '';
        for (const { id, plan: room } of rooms) scene.rooms[id].name = `${kind.name}${whose}, ${room.name}`;
      }
      for (const building of buildings) furnishBuilding(scene, building, own);
      giveBeds(scene, buildings, household);
      roofOver(scene, buildings, style, salt);
      const open = yard.filter((at) => scene.use[at] !== USE.inside);
      stand(scene, open, 'furniture', 'middle', true, { name: 'well' }, own);
      for (const name of plan.things) stand(scene, open, 'furniture', 'any', true, { name }, own);
      herd(scene, pastures.length > 0 ? pastures : [open], setting.temperature, plan.beasts, own);
      herd(scene, [open], setting.temperature, 3, own);
    },
  };
}

/** A plain gate in a hedge or a wall. */
function openGate(scene: Scene, stretch: Parameters<typeof gatehouse>[1], court: Uint8Array, tile: number) {
  return gatehouse(scene, stretch, { tile, broad: 2, deep: 0, outer: 'gate', court });
}

/** Beasts that are kept where it is so warm. */
export function herd(scene: Scene, folds: readonly (readonly Cell[])[], temperature: number, count: number, rng: Rng): void {
  const [, beasts] = HERDS.find(([warmest]) => temperature < warmest) ?? HERDS[HERDS.length - 1];
  for (let n = 0; n < count; n++) {
    const fold = folds[n % folds.length];
    stand(scene, fold, 'animal', 'middle', false, { name: pick(rng, beasts) }, rng);
  }
}

/** A field across the slope and down it, tiles. */
const FIELD = { long: [15, 26], deep: [9, 14] } as const;
/** What a cell that bounds a field is given to; the next field shares it. */
const BOUND = 1;

/** Fields in rows across the slope, each with its bounds and a gap to get in; returns the cells of pastures. */
function layFields(country: Country, plan: FarmPlan, rng: Rng): Cell[][] {
  const { scene, size, centre, setting, salt } = country;
  const { width, use } = scene;
  const upright = setting.facing === 0 || setting.facing === 2;
  const [cx, cy] = [centre % width, Math.floor(centre / width)];
  const bound = new Uint8Array(use.length);
  const spots: { x: number; y: number; far: number }[] = [];
  for (let y = 2; y < size - 8; y++)
    for (let x = 2; x < size - 8; x++)
      if (use[y * width + x] === USE.free)
        spots.push({ x, y, far: Math.abs(x + 8 - cx) + Math.abs(y + 6 - cy) + (hash2(salt, x >> 1, y >> 1) & 3) });
  spots.sort((a, b) => a.far - b.far || a.y - b.y || a.x - b.x);
  const pastures: Cell[][] = [];
  let laid = 0;
  for (const { x, y } of spots) {
    if (laid >= plan.count) break;
    const [long, deep] = [int(rng, FIELD.long[0], FIELD.long[1]), int(rng, FIELD.deep[0], FIELD.deep[1])];
    let rect: Rect = { x, y, width: upright ? deep : long, height: upright ? long : deep };
    // Where a whole one has no room a smaller one may.
    if (!isFree(scene, rect, size, bound))
      rect = { x, y, width: Math.max(8, Math.ceil(rect.width * 0.6)), height: Math.max(8, Math.ceil(rect.height * 0.8)) };
    if (!isFree(scene, rect, size, bound)) continue;
    const kind = plan.fields[laid % plan.fields.length];
    const cells = layField(scene, rect, kind, plan.bounds, bound, rng);
    if (kind === 'pasture') pastures.push(cells);
    laid++;
  }
  return pastures;
}

/** True where a field has room: its rim may lie on the bounds of others. */
function isFree({ use, width }: Scene, { x, y, width: w, height: h }: Rect, size: number, bound: Uint8Array): boolean {
  if (x + w > size - 2 || y + h > size - 2) return false;
  for (let j = y; j < y + h; j++)
    for (let i = x; i < x + w; i++) {
      const cell = j * width + i;
      const rim = i === x || j === y || i === x + w - 1 || j === y + h - 1;
      if (use[cell] !== USE.free && !(rim && bound[cell] === BOUND)) return false;
    }
  return true;
}

/** One field; returns the cells within its bounds. */
function layField(
  scene: Scene,
  { x, y, width: w, height: h }: Rect,
  kind: FieldKind,
  bounds: FarmPlan['bounds'],
  bound: Uint8Array,
  rng: Rng,
): Cell[] {
  const { tiles, use, width } = scene;
  const within: Cell[] = [];
  const gap = int(rng, 2, Math.max(2, Math.min(w, h) - 4));
  for (let j = y; j < y + h; j++)
    for (let i = x; i < x + w; i++) {
      const cell = j * width + i;
      use[cell] = USE.kept;
      if (i === x || j === y || i === x + w - 1 || j === y + h - 1) {
        const open = i - x === gap || j - y === gap;
        // A gap in the bounds of one of two neighbours is one in those of both.
        if (bounds === 'none') tiles[cell] = T.ground;
        else if (bound[cell] !== BOUND || open) tiles[cell] = open ? T.earth : T[bounds];
        bound[cell] = BOUND;
        continue;
      }
      within.push(cell);
      tiles[cell] = kind === 'orchard' && i % 3 === 1 && j % 3 === 1 ? T.tree : T[kind];
    }
  return within;
}
