import { type Cell, DX, DY, NONE } from '../../base/grid.ts';
import { clamp } from '../../base/math.ts';
import { chance, type Rng } from '../../base/rng.ts';
import { ABBEY_PLANS, type AbbeyPlan } from '../../content/abbey-plans.ts';
import { STRONGHOLD } from '../../content/strongholds.ts';
import type { Level, Place, World } from '../../world.ts';
import type { LevelParams } from '../params.ts';
import type { Building } from '../town/build.ts';
import { type Household, householdsOf, isServed, kindsFor } from '../town/settle.ts';
import { layHouse } from './abbey-layouts.ts';
import { additionsTo } from './additions.ts';
import { choosePlan, planCause, sized } from './choose-plan.ts';
import { gatehouse, stretchTowards } from './gatehouse.ts';
import { type Country, countryAt, layApproach } from './land.ts';
import { awayFrom, layFields, letGrow } from './nature.ts';
import { encloseWith, outlineOf } from './outline.ts';
import { buildIn, courtOf, keepFree, openNear, wallUp, type Wanted } from './pack.ts';
import { layPlot, type PlotKind } from './plots.ts';
import { put, USE } from './scene.ts';
import { siteOf } from './site.ts';
import { T } from './tiles.ts';
import { digRound, raiseCrags, towersAt } from './wards.ts';
import { finishWorks, kindOf } from './works.ts';

const METRES = 1.5;
const SIZE = 88;
const REACH = [25, 29] as const;
const DUG = { none: 0, dry: 4, lake: 9 } as const;
/** Plots of an abbey, what it needs most first. */
const PLOTS: readonly (readonly [PlotKind, long: number, short: number])[] = [
  ['graves', 12, 8],
  ['beds', 10, 8],
  ['orchard', 13, 9],
  ['beds', 8, 6],
  ['vines', 12, 8],
  ['pond', 10, 6],
  ['graves', 8, 6],
];

/**
 * An abbey, laid out as its site and its people ask: round a cloister or two, round a court, on terraces or as huts of
 * their own; church, dormitory, refectory, scriptorium, infirmary and guest house, gardens, orchard, graves and a wall.
 */
export function makeAbbey(world: World, place: Place, params: LevelParams, rng: Rng): Level {
  const households = householdsOf(world, place);
  const country = countryAt(world, place.cell, { culture: place.culture, size: SIZE, metres: METRES, span: 0.46, shore: 0.85 }, rng);
  const { scene, setting, biome, salt } = country;
  const site = siteOf(world, place.cell, place, country);
  const draw = rng.fork('plan');
  const chosen = choosePlan(ABBEY_PLANS, site, draw);
  const { plan } = chosen;
  scene.why.push(planCause(place, chosen));

  const { inside, gate, stretch, x, y } = encloseAbbey(country, plan, site.traits.great, draw);
  if (site.traits.steep > 0.45) raiseCrags(country, (cell) => scene.use[cell] === USE.kept, [stretch], 0.12 * site.traits.steep);
  const approach = layApproach(country, gate.before, T.gravel, 2, gate.side);
  const hub = openNear(scene, inside, y * scene.width + x);
  const court = courtOf(scene, inside, gate.behind, hub, T[plan.wall]);
  keepFree(scene, court, gate);
  const doors: Cell[] = [];
  const laid = layHouse(country, plan, { court, doors, x, y, down: setting.facing, great: site.traits.great }, rng.fork('house'));
  const buildings: Building[] = [...laid.buildings];
  const additions = additionsTo(world, place);
  const added = additions.map(({ kind }) => kind);
  for (const [n, wanted] of wantedFor(laid.buildings, households, added).entries()) {
    const building = buildIn(scene, court, doors, wanted, rng.fork(`building ${n}`));
    if (building === null) continue;
    buildings.push(building);
    const addition = additions.find(({ kind }) => kind === wanted.kind.name);
    if (addition !== undefined) scene.why.push({ ...addition.cause, cells: [building.lot.door] });
  }
  wallUp(scene, court);
  const plots = rng.fork('plots');
  for (const [kind, long, short] of PLOTS) {
    if (kind === 'vines' && (setting.temperature < 8 || site.traits.steep < 0.2)) continue;
    if (kind === 'pond' && (site.traits.wet < 0.3 || plan.ditch === 'lake' || chance(plots, 0.4))) continue;
    layPlot(scene, court, kind, [long, short], plots);
  }
  const yard: Cell[] = [];
  for (let cell = 0; cell < court.open.length; cell++) if (court.open[cell]) yard.push(cell);
  const { well } = laid;
  if (well !== NONE && court.open[well] && !scene.taken[well]) put(scene, 'furniture', well, true, { name: 'well' });
  layFields(scene, country.centre, 6, (cell) => scene.use[cell] === USE.free, rng.fork('fields'));
  letGrow(scene, { trees: Math.max(0.08, biome.trees), rocks: setting.steepness, freely: awayFrom(scene, 9) }, salt);
  return finishWorks(world, place, country, approach, { buildings, households, metres: METRES, yard }, params, rng);
}

/** The wall round it all, what is dug before it, its towers and its gate. */
function encloseAbbey(country: Country, plan: AbbeyPlan, great: number, rng: Rng) {
  const { scene, lie, centre, setting } = country;
  const { width } = scene;
  const reach = sized(REACH, 0.6 * great + 0.4 * rng.next()) + (plan.outline === 'square' ? 0 : 3);
  const margin = 6 + DUG[plan.ditch];
  const room = (value: number): number => clamp(value, Math.min(SIZE / 2, reach + margin), Math.max(SIZE / 2, SIZE - 1 - reach - margin));
  const x = Math.round(room(centre % width));
  const y = Math.round(room(Math.floor(centre / width)));
  const end = lie.ends[0]?.cell ?? NONE;
  const facing = Math.max(0, setting.facing);
  const [tx, ty] = end === NONE ? [DX[facing], DY[facing]] : [(end % SIZE) - x, Math.floor(end / SIZE) - y];
  const length = Math.max(1, Math.sqrt(tx * tx + ty * ty));
  const outline = outlineOf({ shape: plan.outline, x, y, reach, along: [1, 0], margin, size: SIZE }, rng);
  const wall = T[plan.wall];
  const inside = encloseWith(scene, outline, plan.thick, wall, T.pasture);
  if (plan.ditch !== 'none') digRound(country, (cell) => scene.use[cell] === USE.kept, plan.ditch);
  const stretch = stretchTowards(scene, outline, [tx / length, ty / length]);
  const gate = gatehouse(scene, stretch, {
    tile: T.rampart,
    broad: plan.thick > 1 ? 3 : 2,
    deep: plan.thick > 1 ? 2 : 1,
    outer: 'gate',
    court: inside,
    over: DUG[plan.ditch],
  });
  if (plan.towers) towersAt(scene, outline, [stretch], 'round', inside, SIZE);
  return { inside, gate, stretch, x, y };
}

/** What an abbey needs besides what its plan has laid out already. */
function wantedFor(laid: readonly Building[], households: readonly Household[], added: readonly string[]): Wanted[] {
  const list: Wanted[] = [];
  const has = (name: string): boolean => laid.some(({ kind }) => kind.name === name) || list.some(({ kind }) => kind.name === name);
  const add = (name: string, size: readonly [number, number], stand: Wanted['stand'] = 'wall'): void => {
    list.push({ kind: STRONGHOLD[name] ?? kindOf(name), size, least: [7, 6], stand });
  };
  if (!has('church')) add('church', [20, 12], 'middle');
  for (const [name, long, short] of [
    ['dormitory', 14, 9],
    ['refectory', 13, 9],
    ['scriptorium', 13, 9],
  ] as const)
    if (!has(name)) add(name, [long, short]);
  add('guest house', [12, 8], 'gate');
  add('infirmary', [12, 8], 'far');
  for (const name of added) if (!has(name)) add(name, [10, 8]);
  const there = [...laid.map(({ kind }) => kind.name), ...list.map(({ kind }) => kind.name)];
  for (const name of new Set(kindsFor(households))) if (!isServed(name, there)) add(name, [10, 8]);
  add('storehouse', [11, 7]);
  return list;
}
