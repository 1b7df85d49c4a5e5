import { BUILT, LAID } from '../content/open-tiles.ts';
import type { Level, TileForm } from '../world.ts';
import { rgb } from './raster-colour.ts';
import { isGrowth, type Laid } from './raster-level-green.ts';

/** Kinds of level whose walls nature has made: they are drawn round. */
const GROWN: readonly string[] = ['cave', 'lair', 'mine'];
/** Kinds of ground that end in no straight line. */
const LOOSE: readonly string[] = ['moss', 'sand', 'rubble', 'gravel', 'ice', 'mud', 'snow', 'grass', 'shallow water', 'deep water'];

/** What each kind of tile of a level is to whoever draws it; all lists are by index of the tile. */
export interface Kinds {
  /** True under the open sky, where what grows is drawn over the ground that it stands on. */
  readonly outdoors: boolean;
  /** True where nature has made the walls, which are drawn round. */
  readonly grown: boolean;
  readonly colours: readonly (readonly [number, number, number])[];
  readonly forms: readonly TileForm[];
  readonly laid: readonly Laid[];
  readonly isWall: readonly boolean[];
  /** Ground that nobody can walk on: the country round about. */
  readonly isCountry: readonly boolean[];
  readonly isFloor: readonly boolean[];
  /** What stands up as a wall does. */
  readonly blocks: readonly boolean[];
  /** What was built keeps its corners. */
  readonly square: readonly boolean[];
  /** Ground that gives way to the line of a shore. */
  readonly soft: readonly boolean[];
  /** Ground that ends in no straight line. */
  readonly loose: readonly boolean[];
}

export function kindsOf({ tiles, kind, daylight }: Level): Kinds {
  const outdoors = daylight > 0.8;
  const growth = tiles.map((tile) => outdoors && isGrowth(tile.name));
  const colours = tiles.map((tile) => rgb(tile.colour));
  const soil = tiles.findIndex(({ form, solid }) => form === 'ground' && !solid);
  for (const [i, grows] of growth.entries()) if (grows) colours[i] = colours[soil];
  const forms = tiles.map(({ form }, i) => (growth[i] ? 'ground' : form));
  const laid = tiles.map(({ name }): Laid => LAID[name]);
  const isWall = tiles.map(({ form }, i) => form === 'wall' && !growth[i]);
  const soft = tiles.map((_, i) => outdoors && (growth[i] || (forms[i] === 'ground' && laid[i] === undefined && tiles[i].paved !== true)));
  const grown = GROWN.includes(kind) || outdoors;
  return {
    outdoors,
    grown,
    colours,
    forms,
    laid,
    isWall,
    isCountry: tiles.map(({ form, solid }, i) => form === 'ground' && solid && !growth[i]),
    isFloor: tiles.map(({ solid }, i) => forms[i] === 'water' || growth[i] || (forms[i] === 'ground' && !solid)),
    blocks: tiles.map(({ solid }, i) => isWall[i] || (grown && !outdoors && forms[i] === 'low' && solid)),
    square: tiles.map(
      ({ name, paved }, i) =>
        outdoors && (paved === true || BUILT.has(name) || laid[i] !== undefined || (forms[i] === 'low' && !growth[i])),
    ),
    soft,
    loose: tiles.map(({ name }, i) => soft[i] || LOOSE.includes(name)),
  };
}
