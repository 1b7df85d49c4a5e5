import { type Cell, NONE } from '../base/grid.ts';
import { type Land, type River, WATER } from '../world.ts';

/** Metres that float32 may misplace at mountain heights. */
const GRAIN = 0.001;

/** Faults of the waters of a land; all are 0 in a sound one. */
export interface WaterFaults {
  /** Steps of rivers that go up. */
  readonly climbing: number;
  /** Rivers that do not end where they say they do, have gaps, or leave the layer `downhill`. */
  readonly lost: number;
  /** Cells and cell corners where two rivers cross. */
  readonly crossing: number;
  /** Land cells from which `downhill` leads neither to the sea nor to a lake without outlet. */
  readonly undrained: number;
  /** Cells of lakes that are not level with their lake, or that lake and layer do not agree on. */
  readonly unlevel: number;
}

/** Checks the declared rivers, lakes and drainage of a land against its layers. */
export function readWaterFaults(land: Land): WaterFaults {
  let climbing = 0;
  let lost = 0;
  for (const river of land.rivers) {
    climbing += climbs(land, river);
    if (!endsRight(land, river)) lost++;
  }
  return { climbing, lost, crossing: crossings(land), undrained: undrainedCells(land), unlevel: unlevelCells(land) };
}

/** Level of the water or ground: 0 on the sea. */
function levelOf(land: Land, cell: Cell): number {
  return land.layers.water[cell] === WATER.ocean ? 0 : land.layers.elevation[cell];
}

function climbs(land: Land, river: River): number {
  let count = 0;
  for (let i = 1; i < river.cells.length; i++) if (levelOf(land, river.cells[i]) > levelOf(land, river.cells[i - 1]) + GRAIN) count++;
  return count;
}

function endsRight(land: Land, river: River): boolean {
  const { width } = land.rect;
  const { water, downhill } = land.layers;
  const { cells } = river;
  if (cells.length < 2) return false;
  for (let i = 1; i < cells.length; i++) {
    const dx = Math.abs((cells[i] % width) - (cells[i - 1] % width));
    const dy = Math.abs(Math.floor(cells[i] / width) - Math.floor(cells[i - 1] / width));
    if (Math.max(dx, dy) !== 1 || downhill[cells[i - 1]] !== cells[i]) return false;
  }
  const last = cells[cells.length - 1];
  if (river.mouth === 'sea') return water[last] === WATER.ocean;
  if (river.mouth === 'lake') return water[last] === WATER.lake && river.lake !== null && land.lakes[river.lake].cells.includes(last);
  return river.into !== null && river.into !== river.id && land.rivers[river.into].cells.includes(last);
}

/** Cells that two rivers leave in different directions, and corners over which two rivers pass each other diagonally. */
function crossings(land: Land): number {
  const { width } = land.rect;
  const leaves = new Map<Cell, Cell>();
  let count = 0;
  for (const { cells } of land.rivers)
    for (let i = 1; i < cells.length; i++) {
      const before = leaves.get(cells[i - 1]);
      if (before !== undefined && before !== cells[i]) count++;
      leaves.set(cells[i - 1], cells[i]);
    }
  /** Upper left cells of the blocks of four over whose middle two rivers pass. */
  const corners = new Set<Cell>();
  for (const [from, to] of leaves) {
    const dx = (to % width) - (from % width);
    if (dx === 0 || Math.abs(to - from) === 1) continue;
    const beside = from + dx;
    const across = to - dx;
    if (leaves.get(beside) === across || leaves.get(across) === beside) corners.add(Math.min(from, to, beside, across));
  }
  return count + corners.size;
}

function undrainedCells(land: Land): number {
  const { water, downhill } = land.layers;
  const n = water.length;
  const closed = new Uint8Array(n);
  for (const lake of land.lakes) if (lake.outlet === null) for (const cell of lake.cells) closed[cell] = 1;
  /** 0 not yet known, 1 on the way now walked, 2 drains, 3 does not. */
  const state = new Uint8Array(n);
  const way: Cell[] = [];
  let count = 0;
  for (let start = 0; start < n; start++) {
    let cell = start;
    way.length = 0;
    while (cell !== NONE && state[cell] === 0 && water[cell] !== WATER.ocean && !closed[cell]) {
      state[cell] = 1;
      way.push(cell);
      cell = downhill[cell];
    }
    const drains = cell !== NONE && (state[cell] === 2 || water[cell] === WATER.ocean || closed[cell] === 1);
    for (const passed of way) state[passed] = drains ? 2 : 3;
    if (!drains) count += way.length;
  }
  return count;
}

function unlevelCells(land: Land): number {
  const { water, elevation } = land.layers;
  const declared = new Uint8Array(water.length);
  let count = 0;
  for (const lake of land.lakes)
    for (const cell of lake.cells) {
      if (declared[cell] || water[cell] !== WATER.lake || Math.abs(elevation[cell] - lake.level) > GRAIN) count++;
      declared[cell] = 1;
    }
  for (let cell = 0; cell < water.length; cell++) if (water[cell] === WATER.lake && !declared[cell]) count++;
  return count;
}
