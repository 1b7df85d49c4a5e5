/** An enclosed water counts as sea from this share of the map upwards; smaller ones are hollows of the land. */
const INLAND_SEA = 0.012;
/** A strait whose bed rises no higher than this over the sea level is cut through by the finer octaves. */
const SILL = 0.03;

/** The nodes below the sea level that the ocean around the map reaches, or that are enough to be a sea. */
export function openWater(shore: Float32Array, columns: number, rows: number): Uint8Array {
  const under = new Uint8Array(shore.length);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const node = row * columns + column;
      const rim = row < 2 || column < 2 || row >= rows - 2 || column >= columns - 2;
      under[node] = rim || shore[node] <= SILL ? 1 : 0;
    }
  }
  const open = new Uint8Array(shore.length);
  const queue = new Int32Array(shore.length);
  for (let start = 0; start < shore.length; start++) {
    if (under[start] !== 1) continue;
    let last = 1;
    queue[0] = start;
    under[start] = 2;
    for (let k = 0; k < last; k++) {
      const node = queue[k];
      const column = node % columns;
      for (const next of [column > 0 ? node - 1 : -1, column < columns - 1 ? node + 1 : -1, node - columns, node + columns]) {
        if (next < 0 || next >= shore.length || under[next] !== 1) continue;
        under[next] = 2;
        queue[last++] = next;
      }
    }
    if (start === 0 || last >= INLAND_SEA * shore.length) for (let k = 0; k < last; k++) open[queue[k]] = 1;
  }
  return open;
}
