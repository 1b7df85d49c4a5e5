import { unit2 } from '../../base/hash.ts';
import { between, int, type Rng } from '../../base/rng.ts';

export const SHAPES = ['box', 'octagon', 'round', 'cross', 'ell', 'tee', 'apse', 'niches', 'ring', 'hollow'] as const;
export type ShapeName = (typeof SHAPES)[number];

/** Cells of a room in its own box, row by row: 1 where it is open. All of it hangs together across edges. */
export interface Shape {
  readonly width: number;
  readonly height: number;
  readonly open: Uint8Array;
}

type Holds = (x: number, y: number) => boolean;

/** A room of a shape, turned by lot, as wide and high as given. Shapes that need more room become boxes. */
export function makeShape(name: ShapeName, width: number, height: number, rng: Rng): Shape {
  const flipX = rng.next() < 0.5;
  const flipY = rng.next() < 0.5;
  const holds = Math.min(width, height) < 5 ? (): boolean => true : SHAPE[name](width, height, rng);
  const open = new Uint8Array(width * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) open[y * width + x] = holds(flipX ? width - 1 - x : x, flipY ? height - 1 - y : y) ? 1 : 0;
  return keepGreatest({ width, height, open });
}

const SHAPE: { readonly [S in ShapeName]: (width: number, height: number, rng: Rng) => Holds } = {
  box: () => () => true,
  octagon: (w, h) => {
    const cut = Math.max(1, Math.floor(Math.min(w, h) / 3));
    return (x, y) => Math.min(x, w - 1 - x) + Math.min(y, h - 1 - y) >= cut;
  },
  round: (w, h) => (x, y) => {
    const dx = (2 * x + 1) / w - 1;
    const dy = (2 * y + 1) / h - 1;
    return dx * dx + dy * dy < 1.02;
  },
  cross: (w, h) => {
    const [ax, ay] = [Math.max(1, Math.floor(w / 4)), Math.max(1, Math.floor(h / 4))];
    return (x, y) => (x >= ax && x < w - ax) || (y >= ay && y < h - ay);
  },
  ell: (w, h, rng) => {
    const [ax, ay] = [int(rng, 3, Math.max(3, w - 3)), int(rng, 3, Math.max(3, h - 3))];
    return (x, y) => x < ax || y < ay;
  },
  tee: (w, h) => {
    const [bar, stem] = [Math.max(3, Math.floor(h / 2)), Math.max(1, Math.floor(w / 3) - (w > 8 ? 1 : 0))];
    return (x, y) => y < bar || (x >= stem && x < w - stem);
  },
  apse: (w, h) => (x, y) => {
    const deep = Math.max(2, Math.floor(w / 3));
    if (x < w - deep) return true;
    const dx = (x + 0.5 - (w - deep)) / deep;
    const dy = (2 * y + 1) / h - 1;
    return dx * dx + dy * dy < 1.02;
  },
  niches: (w, h) => {
    const along = w >= h;
    return (x, y) => (along ? (y > 0 && y < h - 1) || x % 3 === 1 : (x > 0 && x < w - 1) || y % 3 === 1);
  },
  ring: (w, h) => {
    const [ax, ay] = [Math.max(2, Math.floor(w / 3)), Math.max(2, Math.floor(h / 3))];
    return (x, y) => w < 7 || h < 7 || x < ax || y < ay || x >= w - ax || y >= h - ay;
  },
  hollow: (w, h, rng) => {
    const salt = Math.floor(between(rng, 0, 1e9));
    return (x, y) => {
      const dx = (2 * x + 1) / w - 1;
      const dy = (2 * y + 1) / h - 1;
      return dx * dx + dy * dy < 0.72 + 0.5 * unit2(salt, x >> 1, y >> 1);
    };
  },
};

/** Leaves the greatest piece alone. */
function keepGreatest({ width, height, open }: Shape): Shape {
  let best = 0;
  let kept = new Uint8Array(open.length);
  const done = new Uint8Array(open.length);
  for (let start = 0; start < open.length; start++) {
    if (!open[start] || done[start]) continue;
    const piece = new Uint8Array(open.length);
    const queue = [start];
    done[start] = 1;
    for (const cell of queue) {
      piece[cell] = 1;
      const x = cell % width;
      for (const next of [x > 0 ? cell - 1 : -1, x + 1 < width ? cell + 1 : -1, cell - width, cell + width]) {
        if (next < 0 || next >= open.length || !open[next] || done[next]) continue;
        done[next] = 1;
        queue.push(next);
      }
    }
    if (queue.length <= best) continue;
    best = queue.length;
    kept = piece;
  }
  return { width, height, open: kept };
}
