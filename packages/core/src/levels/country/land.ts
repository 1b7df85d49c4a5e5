import { type Cell, NONE } from '../../base/grid.ts';
import { hashText } from '../../base/hash.ts';
import type { Rng } from '../../base/rng.ts';
import type { Soil } from '../../content/open-tiles.ts';
import type { Biome, CultureId, World } from '../../world.ts';
import { type Setting, settingOf } from '../setting.ts';
import { dryEdge, type Lie, lieOf } from './lie.ts';
import { layWater, nearestTo } from './nature.ts';
import { type Flood, flood, wayFrom } from './route.ts';
import { isOpen, newScene, put, type Scene, USE } from './scene.ts';
import { type BuildingStyle, soilOf, styleOf, T, tableOf } from './tiles.ts';

/** Open country at a cell of the world, with its water, before anything is put into it. */
export interface Country {
  readonly scene: Scene;
  readonly lie: Lie;
  readonly setting: Setting;
  readonly biome: Biome;
  readonly soil: Soil;
  /** Cells across and down that are open country; the columns beyond are for other floors. */
  readonly size: number;
  readonly centre: Cell;
  readonly salt: number;
  readonly style: BuildingStyle;
}

export interface CountryOptions {
  readonly size: number;
  readonly metres: number;
  /** Tiles to a cell of the world, as a share of the size. */
  readonly span: number;
  readonly shore: number;
  /** Columns beside the country, for floors of what stands in it. */
  readonly beside?: number;
  /** Whose way of building it is. */
  readonly culture?: CultureId | null;
}

export function countryAt(
  world: World,
  cell: Cell,
  { size, metres, span, shore, beside = 0, culture = null }: CountryOptions,
  rng: Rng,
): Country {
  const setting = settingOf(world, cell);
  const biome = world.biomes[world.layers.biome[cell]];
  const soil = soilOf(world, cell);
  const style = styleOf(world.cultures[culture ?? NONE], setting, biome.trees);
  const scene = newScene(size + beside, size, tableOf(soil, style.masonry));
  if (beside > 0)
    for (let y = 0; y < size; y++) {
      const from = y * scene.width + size;
      scene.tiles.fill(T.void, from, from + beside);
      scene.use.fill(USE.kept, from, from + beside);
    }
  const lie = lieOf(world, cell, { width: size, height: size, span: size * span, shore, metres });
  layWater(scene, lie, size);
  const middle = (size >> 1) * scene.width + (size >> 1);
  const dry = nearestTo(size, size, (size >> 1) * size + (size >> 1), size >> 1, (at) => clearAt(lie, size, at, 4));
  const centre = dry === NONE ? middle : Math.floor(dry / size) * scene.width + (dry % size);
  return { scene, lie, setting, biome, soil, size, centre, salt: hashText(rng.path), style };
}

function clearAt({ wet }: Lie, size: number, cell: Cell, far: number): boolean {
  const [x, y] = [cell % size, Math.floor(cell / size)];
  if (x < far + 2 || y < far + 2 || x >= size - far - 2 || y >= size - far - 2) return false;
  for (let j = y - far; j <= y + far; j += 2) for (let i = x - far; i <= x + far; i += 2) if (wet[j * size + i]) return false;
  return true;
}

/** The cell of the scene for a cell of the lie. */
export function inScene({ scene, size }: Country, cell: Cell): Cell {
  return Math.floor(cell / size) * scene.width + (cell % size);
}

export interface Approach {
  readonly entrance: Cell;
  readonly exits: readonly Cell[];
  readonly ways: Flood;
}

/** A cell that ways lead to, and the side from which one comes where no road does. */
export interface Target {
  readonly cell: Cell;
  readonly side: number;
}

/**
 * Ways from the edge of the map to a cell: along the roads of the world where they come, else from one side.
 * @param others further cells that ways may end at; to each of them leads one
 */
export function layApproach(
  country: Country,
  target: Cell,
  tile: number,
  wide: number,
  side: number,
  others: readonly Target[] = [],
): Approach {
  const { scene, lie, size } = country;
  const { width, height, use, tiles } = scene;
  const toll = new Int16Array(use.length);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < size; x++) {
      const cell = y * width + x;
      const own = y * size + x;
      if (use[cell] === USE.wall || (use[cell] === USE.kept && !isOpen(scene, cell))) continue;
      const slope =
        Math.abs(lie.ground[own] - lie.ground[x + 2 < size ? own + 2 : own]) +
        Math.abs(lie.ground[own] - lie.ground[y + 2 < height ? own + 2 * size : own]);
      const rim = x < 2 || y < 2 || x > size - 3 || y > height - 3 ? 90 : 0;
      const depth = use[cell] === USE.water ? (isOpen(scene, cell) ? 1 : 2) : use[cell] === USE.free ? lie.wet[own] : 0;
      toll[cell] = depth === 2 ? 260 : depth === 1 ? 60 : tiles[cell] === T.rock ? 150 : Math.min(90, 10 + Math.floor(150 * slope)) + rim;
    }
  const targets = [target, ...others.map(({ cell }) => cell)];
  let ends = lie.ends.length > 0 ? lie.ends : strayEnds(country, side);
  const ways = flood(targets, toll, width, others.length > 0 ? [] : ends.map(({ cell }) => inScene(country, cell)));
  if (others.length > 0) {
    const met = new Set(ends.map(({ cell }) => wayFrom(ways, inScene(country, cell)).at(-1)));
    for (const one of [{ cell: target, side }, ...others]) if (!met.has(one.cell)) ends = [...ends, ...strayEnds(country, one.side)];
  }
  const exits: Cell[] = [];
  for (const { cell, to } of ends) {
    const way = wayFrom(ways, inScene(country, cell));
    if (way.length === 0 || exits.includes(way[0])) continue;
    for (const spot of way) {
      // Beside water a way grows narrow; planks lie only where it crosses over.
      const afloat = use[spot] === USE.water || tiles[spot] === T.bridge;
      for (let dy = 0; dy < wide; dy++)
        for (let dx = 0; dx < wide; dx++) {
          const x = (spot % width) + dx - (wide >> 1);
          const y = Math.floor(spot / width) + dy - (wide >> 1);
          if (x < 0 || y < 0 || x >= size || y >= height) continue;
          const at = y * width + x;
          if (use[at] === USE.water) {
            if (!afloat) continue;
            if (tiles[at] === T['deep water']) tiles[at] = T.bridge;
          } else if (use[at] === USE.free || (use[at] === USE.kept && isOpen(scene, at))) tiles[at] = tile;
          else continue;
          use[at] = USE.way;
        }
    }
    const [end] = way;
    use[end] = USE.way;
    if (!isOpen(scene, end)) tiles[end] = tile;
    exits.push(end);
    if (!scene.taken[end]) put(scene, 'exit', end, false, { name: to.length > 0 ? `the road to ${to[0]}` : 'the way out' });
  }
  if (exits.length === 0) {
    if (!isOpen(scene, target)) tiles[target] = tile;
    exits.push(target);
    put(scene, 'exit', target, false, { name: 'the way out' });
  }
  return { entrance: exits[0], exits, ways };
}

/** Where no road comes one walks in from the side where the land falls. */
function strayEnds({ lie, size }: Country, side: number): Lie['ends'] {
  const [dx, dy] = side === NONE ? [0.1, 1] : [[1, 0.2, -1, 0.1][side], [0.1, 1, -0.2, -1][side]];
  const cell = dryEdge(dx, dy, size, size, lie.wet);
  return cell === NONE ? [] : [{ cell, grade: 'trail', to: [], traffic: 0 }];
}

/** Open cells at least so far from a cell, and no farther than `most`, that nobody has use for. */
export function roundabout({ scene, size }: Country, from: Cell, least: number, most: number): Cell[] {
  const { width, use } = scene;
  const [cx, cy] = [from % width, Math.floor(from / width)];
  const out: Cell[] = [];
  for (let y = Math.max(1, cy - most); y <= Math.min(size - 2, cy + most); y++)
    for (let x = Math.max(1, cx - most); x <= Math.min(size - 2, cx + most); x++) {
      const cell = y * width + x;
      const far = Math.max(Math.abs(x - cx), Math.abs(y - cy));
      if (far >= least && use[cell] !== USE.inside && use[cell] !== USE.water && isOpen(scene, cell)) out.push(cell);
    }
  return out;
}
