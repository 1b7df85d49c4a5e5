import { BIOMES } from '../src/content/biomes.ts';
import { type Cell, type Lake, type LakeId, type Land, type River, type RiverId, WATER } from '../src/world.ts';

/**
 * A land drawn as text, one letter a cell: `~` sea, `o` lake, `=` a wide river, `-` a narrow one, `^` a cliff, anything
 * else open plain. The outermost ring should be sea, as in every real land.
 */
export function drawnLand(rows: readonly string[], metresPerCell = 1000): Land {
  const height = rows.length;
  const width = rows[0].length;
  const cells = width * height;
  const text = rows.join('');
  if (text.length !== cells) throw new Error('the rows differ in length');
  const water = new Uint8Array(cells);
  const elevation = new Float32Array(cells).fill(20);
  const flow = new Float32Array(cells);
  const wide: Cell[] = [];
  const narrow: Cell[] = [];
  const lake: Cell[] = [];
  for (let cell = 0; cell < cells; cell++) {
    const letter = text[cell];
    if (letter === '~') {
      water[cell] = WATER.ocean;
      elevation[cell] = -50;
    } else if (letter === 'o') {
      water[cell] = WATER.lake;
      lake.push(cell);
    } else if (letter === '=' || letter === '-') {
      water[cell] = WATER.river;
      flow[cell] = letter === '=' ? 90 : 3;
      (letter === '=' ? wide : narrow).push(cell);
    } else if (letter === '^') elevation[cell] = 20 + 3 * metresPerCell;
  }
  const river = (id: number, of: readonly Cell[], width: number): River => ({
    id: id as RiverId,
    name: '',
    meaning: '',
    cells: of,
    width: of.map(() => width),
    mouth: 'sea',
    into: null,
    lake: null,
    mouthKind: 'plain',
  });
  const rivers = [
    ...(wide.length > 0 ? [river(0, wide, 60)] : []),
    ...(narrow.length > 0 ? [river(wide.length > 0 ? 1 : 0, narrow, 5)] : []),
  ];
  const lakes: Lake[] =
    lake.length > 0 ? [{ id: 0 as LakeId, name: '', meaning: '', cells: lake, level: 20, outlet: null, salt: false }] : [];
  const grass = BIOMES.findIndex(({ name }) => name === 'grassland');
  return {
    rect: { x: 0, y: 0, width, height },
    metresPerCell,
    archetype: 'drawn',
    layers: {
      elevation,
      water,
      downhill: new Int32Array(cells).fill(-1),
      flow,
      temperature: new Float32Array(cells).fill(12),
      precipitation: new Float32Array(cells).fill(700),
      biome: new Uint8Array(cells).fill(grass),
      fertility: Uint8Array.from(water, (what) => (what === WATER.dry ? 160 : 0)),
    },
    biomes: BIOMES,
    rivers,
    lakes,
    regions: [],
    deposits: [],
  };
}

/** The cell at a column and row. */
export function cellAt(land: Pick<Land, 'rect'>, x: number, y: number): Cell {
  return y * land.rect.width + x;
}
