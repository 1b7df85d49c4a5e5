import { InputError, shown } from '../../base/input-error.ts';
import { stream } from '../../base/rng.ts';
import type { FloorSample } from '../../content/floor-samples.ts';
import type { Level, Tile } from '../../world.ts';
import { learnFloor, weaveCells } from './floor-pattern.ts';
import { parseFloorSample } from './parse-sample.ts';

/**
 * A level with the floors of some of its rooms laid like a sample: only dry ground that can be walked on is changed, into
 * other such ground, so that all that was true of the level stays true.
 * @param rooms ids of rooms, or 'all' for all but the streets
 * @param floor what to learn from, read as strictly as if it came from a file
 * @param seed the same seed lays the same floors
 * @throws InputError for a sample that cannot be learned, or a room that is not there
 */
export function decorateLevel(level: Level, rooms: readonly number[] | 'all', floor: FloorSample, seed: string): Level {
  const { legend, ...drawn } = parseFloorSample(floor);
  const pattern = learnFloor({ ...drawn, legend });
  const tiles: Tile[] = [...level.tiles];
  const index = pattern.letters.map((letter) => {
    const { name, colour } = legend[letter];
    const known = tiles.findIndex((tile) => tile.name === name && tile.colour === colour && tile.paved === true);
    return known >= 0 ? known : tiles.push({ name, colour, solid: false, form: 'ground', paved: true }) - 1;
  });
  const cells = level.layers.tiles.slice();
  const rng = stream(seed, 'decorate');
  for (const id of rooms === 'all' ? level.rooms.filter(({ role }) => role !== 'street').map((room) => room.id) : rooms) {
    const room = level.rooms[id];
    if (room === undefined)
      throw new InputError('rooms', `there is no room ${shown(id)}; this level has the rooms 0 to ${level.rooms.length - 1}`);
    const dry = room.cells.filter((cell) => level.tiles[cells[cell]].form === 'ground' && level.tiles[cells[cell]].name !== 'stairs');
    for (const [cell, letter] of weaveCells(pattern, dry, level.rect.width, rng.fork(id))) cells[cell] = index[letter];
  }
  return { ...level, tiles, layers: { ...level.layers, tiles: cells } };
}
