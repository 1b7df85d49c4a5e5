import { type Cell, NONE } from '../../base/grid.ts';
import type { Level } from '../../world.ts';
import { proveLevel } from '../proof.ts';

/**
 * One level out of two: what lies above and what one goes down into from a cell of it, side by side with a way between.
 * The whole is proven anew. The way out of the lower one is then that way.
 */
export function joinBelow(above: Level, below: Level, mouth: Cell): Level {
  const [a, b] = [above.rect, below.rect];
  // A column of nothing keeps the floors apart where a way out of the lower one opens to the west.
  const shift = a.width + 1;
  const width = shift + b.width;
  const height = Math.max(a.height, b.height);
  const upper = (cell: Cell): Cell => Math.floor(cell / a.width) * width + (cell % a.width);
  const lower = (cell: Cell): Cell => Math.floor(cell / b.width) * width + shift + (cell % b.width);
  const offset = above.tiles.length;
  const tiles = new Uint16Array(width * height);
  const room = new Int16Array(width * height).fill(NONE);
  const rooms = above.rooms.length;
  for (let y = 0; y < a.height; y++)
    for (let x = 0; x < a.width; x++) {
      tiles[y * width + x] = above.layers.tiles[y * a.width + x];
      room[y * width + x] = above.layers.room[y * a.width + x];
    }
  for (let y = 0; y < b.height; y++)
    for (let x = 0; x < b.width; x++) {
      const own = y * b.width + x;
      tiles[y * width + shift + x] = offset + below.layers.tiles[own];
      if (below.layers.room[own] !== NONE) room[y * width + shift + x] = rooms + below.layers.room[own];
    }
  const objects = [
    ...above.objects.map((object) => ({ ...object, cell: upper(object.cell) })),
    ...below.objects.map((object) => ({
      ...object,
      cell: lower(object.cell),
      ...(object.kind === 'exit' ? { kind: 'entrance', name: 'the way up' } : {}),
      ...(object.room === undefined ? {} : { room: rooms + object.room }),
      ...(object.route === undefined ? {} : { route: object.route.map((one) => rooms + one) }),
    })),
  ];
  const doors = [
    ...above.doors.map((door) => ({ ...door, cell: upper(door.cell) })),
    ...below.doors.map((door) => ({ ...door, cell: lower(door.cell) })),
  ];
  const links = [
    ...above.links.map((link) => ({ ...link, from: upper(link.from), to: upper(link.to) })),
    ...below.links.map((link) => ({ ...link, from: lower(link.from), to: lower(link.to) })),
    { kind: 'passage' as const, from: upper(mouth), to: lower(below.entrance), oneWay: false, lock: null },
  ];
  const locks = [...above.locks, ...below.locks];
  const list = [...above.tiles, ...below.tiles];
  const open = Uint8Array.from(tiles, (tile) => (list[tile].solid ? 0 : 1));
  const entrance = upper(above.entrance);
  const goal = below.proof.goal === null ? null : above.objects.length + below.proof.goal;
  return {
    ...above,
    rect: { x: 0, y: 0, width, height },
    layers: { tiles, room },
    floors: [
      ...above.floors.map((floor) => ({ ...floor, name: floor.name === above.name ? 'the camp' : floor.name })),
      ...below.floors.map((floor) => ({ ...floor, rect: { ...floor.rect, x: floor.rect.x + shift }, storey: floor.storey - 1 })),
    ],
    tiles: list,
    rooms: [
      ...above.rooms.map((one) => ({ ...one, cells: one.cells.map(upper) })),
      ...below.rooms.map((one) => ({ ...one, id: rooms + one.id, cells: one.cells.map(lower) })),
    ],
    doors,
    links,
    locks,
    objects,
    roofs: above.roofs,
    why: [
      ...above.why.map((cause) => ({ ...cause, cells: cause.cells.map(upper) })),
      ...below.why.map((cause) => ({ ...cause, cells: cause.cells.map(lower) })),
    ],
    entrance,
    exits: above.exits.map(upper),
    proof: proveLevel({ width, open, doors, links, locks, objects, entrance }, goal),
  };
}
