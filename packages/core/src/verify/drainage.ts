import { NONE } from '../base/grid.ts';
import { WATER, type World } from '../world.ts';
import { lakeOfCell, spot, touching } from './map.ts';
import type { Report } from './report.ts';

/** Sums of flows in single precision may differ by this share, and by a trickle. */
const SLACK = 1e-4;
const TRICKLE = 1e-5;

/** Every land cell drains to the sea or into a lake without outlet, going down all the way and losing no water. One pass each. */
export function checkDrainage(world: World, report: Report): void {
  const { width } = world.rect;
  const { downhill, elevation, water } = world.layers;
  const lakeOf = lakeOfCell(world.lakes, water.length);

  for (let cell = 0; cell < water.length; cell++) {
    const next = downhill[cell];
    if (water[cell] === WATER.ocean) {
      if (next !== NONE) report.broken('drainage ends in the sea', spot(cell, width), `a cell of the sea drains on to cell ${next}`);
    } else if (next === NONE) {
      if (lakeOf[cell] === NONE || world.lakes[lakeOf[cell]].outlet !== null)
        report.broken('every cell drains', spot(cell, width), 'its water goes nowhere, and it is no lake without outlet');
    } else if (!touching(cell, next, width))
      report.broken('water flows to a neighbour', spot(cell, width), `it drains to ${spot(next, width)}`);
    else if (elevation[next] > elevation[cell])
      report.broken(
        'water never climbs',
        spot(cell, width),
        `from ${elevation[cell]} m up to ${elevation[next]} m at ${spot(next, width)}`,
      );
  }
  checkCycles(world, report);
  checkFlow(world, report);
}

/** Follows each chain until it meets one that was followed before; a chain that meets itself goes round. */
function checkCycles(world: World, report: Report): void {
  const { downhill } = world.layers;
  /** 0 for cells not yet seen, else the number of the walk that came by first. */
  const walk = new Int32Array(downhill.length);
  for (let start = 0; start < downhill.length; start++) {
    let cell = start;
    while (cell >= 0 && walk[cell] === 0) {
      walk[cell] = start + 1;
      cell = downhill[cell];
    }
    if (cell >= 0 && walk[cell] === start + 1)
      report.broken('every cell drains', spot(cell, world.rect.width), 'its water goes round in a circle');
  }
}

/** What leaves a cell of land is at least what came in. A lake may lose some to the air. */
function checkFlow(world: World, report: Report): void {
  const { downhill, flow, water } = world.layers;
  const into = new Float64Array(flow.length);
  for (let cell = 0; cell < flow.length; cell++) if (water[cell] !== WATER.ocean && downhill[cell] >= 0) into[downhill[cell]] += flow[cell];
  for (let cell = 0; cell < flow.length; cell++) {
    if (water[cell] === WATER.ocean || water[cell] === WATER.lake) continue;
    if (into[cell] * (1 - SLACK) - TRICKLE > flow[cell])
      report.broken('rivers lose no water', spot(cell, world.rect.width), `${into[cell]} m³/s come in, ${flow[cell]} leave`);
  }
}
