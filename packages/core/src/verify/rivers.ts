import { type Cell, NONE } from '../base/grid.ts';
import { type Lake, type River, WATER, type World } from '../world.ts';
import { eachNeighbour, lakeOfCell, spot, touching } from './map.ts';
import type { Report } from './report.ts';

/** A channel does not narrow below this share of what it was a cell before. */
const NARROWING = 0.6;
/** Lake surfaces are level to this many metres. */
const LEVEL = 1e-3;
/** Shores may lie this many metres below the level of the lake: less than its waves. */
const SHORE = 0.05;
/** Lagoons may stand this many metres above the sea and touch it in more than one place. */
const LAGOON = 0.05;

/** Rivers go down, end in water, keep apart, and are just what the water layer shows. */
export function checkRivers(world: World, report: Report): void {
  const { width } = world.rect;
  const { water, downhill, elevation } = world.layers;
  const riverOf = new Int32Array(water.length).fill(NONE);
  for (const river of world.rivers) {
    const where = `rivers[${river.id}]`;
    const last = river.cells.length - 1;
    for (let i = 0; i < last; i++) {
      const [cell, next] = [river.cells[i], river.cells[i + 1]];
      if (!touching(cell, next, width))
        report.broken('rivers are unbroken', where, `from ${spot(cell, width)} it jumps to ${spot(next, width)}`);
      else if (downhill[cell] !== next)
        report.broken('rivers follow the land', where, `${spot(cell, width)} drains to ${downhill[cell]}, not to its next cell ${next}`);
      if (elevation[next] > elevation[cell])
        report.broken('rivers never climb', where, `${elevation[cell]} m, then ${elevation[next]} m at ${spot(next, width)}`);
      if (water[cell] !== WATER.river)
        report.broken('the water layer agrees with the tables', where, `${spot(cell, width)} is ${water[cell]} in the layer, not a river`);
      if (riverOf[cell] !== NONE) report.broken('rivers do not cross', where, `${spot(cell, width)} belongs to river ${riverOf[cell]} too`);
      riverOf[cell] = river.id;
    }
    checkWidth(river, report);
  }
  for (let cell = 0; cell < water.length; cell++)
    if (water[cell] === WATER.river && riverOf[cell] === NONE)
      report.broken('the water layer agrees with the tables', spot(cell, width), 'a river in the layer, but in none of the rivers');
  for (const river of world.rivers) checkMouth(world, river, riverOf, report);
  checkCrossings(world, riverOf, report);
}

function checkWidth(river: River, report: Report): void {
  if (river.width.length !== river.cells.length)
    report.broken('rivers have a width', `rivers[${river.id}]`, `${river.width.length} widths for ${river.cells.length} cells`);
  for (let i = 1; i < river.width.length; i++)
    if (river.width[i] < river.width[i - 1] * NARROWING)
      report.broken(
        'rivers have a width',
        `rivers[${river.id}].width[${i}]`,
        `it narrows from ${river.width[i - 1]} m to ${river.width[i]} m`,
      );
}

function checkMouth(world: World, river: River, riverOf: Int32Array, report: Report): void {
  const mouth = river.cells[river.cells.length - 1];
  const water = world.layers.water[mouth];
  const bad = (found: string): void => {
    report.broken('rivers end in water', `rivers[${river.id}]`, found);
  };
  if ((river.into !== null) !== (river.mouth === 'river')) bad(`its mouth is "${river.mouth}" and it flows into river ${river.into}`);
  if ((river.lake !== null) !== (river.mouth === 'lake')) bad(`its mouth is "${river.mouth}" and its lake is ${river.lake}`);
  if (river.mouth === 'sea' && water !== WATER.ocean) bad(`its last cell ${mouth} is not in the sea`);
  if (river.lake !== null && !world.lakes[river.lake].cells.includes(mouth)) bad(`its last cell ${mouth} is not in lake ${river.lake}`);
  if (river.into !== null && riverOf[mouth] !== river.into) bad(`its last cell ${mouth} is not in river ${river.into}`);
  let on: River = river;
  for (let hops = 0; on.into !== null; hops++) {
    on = world.rivers[on.into];
    if (hops > world.rivers.length) {
      bad('the rivers it flows into go round in a circle');
      return;
    }
  }
}

/** Two channels cross where both diagonals of the same square of four cells are used. */
function checkCrossings(world: World, riverOf: Int32Array, report: Report): void {
  const { width } = world.rect;
  const next = new Int32Array(riverOf.length).fill(NONE);
  for (const river of world.rivers) for (let i = 0; i + 1 < river.cells.length; i++) next[river.cells[i]] = river.cells[i + 1];
  for (const river of world.rivers)
    for (let i = 0; i + 1 < river.cells.length; i++) {
      const [a, b] = [river.cells[i], river.cells[i + 1]];
      const [dx, dy] = [(b % width) - (a % width), Math.floor(b / width) - Math.floor(a / width)];
      if (Math.abs(dx) !== 1 || Math.abs(dy) !== 1) continue;
      const [beside, below] = [a + dx, a + dy * width];
      if (next[beside] === below || next[below] === beside)
        report.broken('rivers do not cross', `rivers[${river.id}]`, `a channel crosses it at ${spot(a, width)}`);
    }
}

/** Lakes are level, lie in a hollow and spill over one outlet or none. */
export function checkLakes(world: World, report: Report): void {
  const { width } = world.rect;
  const { water } = world.layers;
  const lakeOf = lakeOfCell(world.lakes, water.length);
  const seen = new Uint8Array(water.length);
  for (const lake of world.lakes) {
    const where = `lakes[${lake.id}]`;
    for (const cell of lake.cells) {
      if (seen[cell]) report.broken('the water layer agrees with the tables', where, `${spot(cell, width)} is listed twice`);
      seen[cell] = 1;
      if (water[cell] !== WATER.lake)
        report.broken('the water layer agrees with the tables', where, `${spot(cell, width)} is ${water[cell]} in the layer, not a lake`);
      checkLakeCell(world, lake, cell, lakeOf, report);
    }
    if (lake.salt !== (lake.outlet === null))
      report.broken('lakes without outlet are salt', where, lake.salt ? 'salt, with an outlet' : 'fresh, without an outlet');
  }
  for (let cell = 0; cell < water.length; cell++)
    if (water[cell] === WATER.lake && !seen[cell])
      report.broken('the water layer agrees with the tables', spot(cell, width), 'a lake in the layer, but in none of the lakes');
}

function checkLakeCell(world: World, lake: Lake, cell: Cell, lakeOf: Int32Array, report: Report): void {
  const { width, height } = world.rect;
  const { elevation, downhill } = world.layers;
  const where = `lakes[${lake.id}]`;
  if (!(Math.abs(elevation[cell] - lake.level) <= LEVEL))
    report.broken('lakes are flat', where, `${spot(cell, width)} is at ${elevation[cell]} m, the lake at ${lake.level} m`);
  const next = downhill[cell];
  if (next !== NONE && lakeOf[next] !== lake.id && cell !== lake.outlet && next !== lake.outlet)
    report.broken(
      'lakes spill over their outlet',
      where,
      `${spot(cell, width)} drains to cell ${next}, the outlet is ${lake.outlet ?? 'none'}`,
    );
  eachNeighbour(cell, width, height, (beside) => {
    if (lakeOf[beside] === lake.id || beside === lake.outlet || cell === lake.outlet) return;
    const sea = world.layers.water[beside] === WATER.ocean;
    if (sea && lake.level < -LEVEL)
      report.broken('lakes lie in a hollow', where, `it lies at ${lake.level} m, beside the sea at ${spot(beside, width)}`);
    else if (sea ? lake.level > LAGOON : elevation[beside] < lake.level - SHORE)
      report.broken(
        'lakes lie in a hollow',
        where,
        `its shore ${spot(beside, width)} is at ${sea ? 0 : elevation[beside]} m, below its level ${lake.level} m`,
      );
  });
}
