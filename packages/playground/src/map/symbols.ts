import type { PlaceKind } from '@hinterland/core';

/** How a kind of place is drawn and how much it matters among the names. */
interface PlaceStyle {
  /** Half of the symbol's breadth, CSS pixels. */
  readonly radius: number;
  readonly rank: number;
  /** Size of its name, CSS pixels. */
  readonly font: number;
  /** Least zoom, as a multiple of the zoom at which the whole map fits, at which it is shown. */
  readonly from: number;
  readonly draw: (path: Path2D, r: number) => void;
}

const style = (radius: number, rank: number, font: number, from: number, draw: PlaceStyle['draw']): PlaceStyle => ({
  radius,
  rank,
  font,
  from,
  draw,
});

/** Symbols in the manner of an atlas: filled outlines that stay apart from each other in small sizes. */
export const PLACE_STYLES: Readonly<Record<PlaceKind, PlaceStyle>> = {
  city: style(6, 100, 16, 0, city),
  town: style(4.5, 80, 14, 0, ringed),
  port: style(4.5, 78, 14, 0, ringed),
  castle: style(5, 60, 13, 0, castle),
  abbey: style(4.5, 50, 13, 1.4, cross),
  mine: style(4.5, 46, 12, 1.4, pick),
  village: style(3.2, 40, 13, 1.3, dot),
  hamlet: style(2.4, 20, 12, 2.2, dot),
  temple: style(4.5, 48, 12, 1.2, temple),
  shrine: style(3.5, 30, 12, 1.8, diamond),
  tower: style(4.5, 34, 12, 1.4, tower),
  landmark: style(4, 36, 12, 1.4, star),
  ruin: style(4.5, 44, 12, 1.2, ruin),
  dungeon: style(4.5, 45, 12, 1.2, gate),
  cave: style(4.5, 42, 12, 1.2, arch),
  lair: style(4.5, 43, 12, 1.2, claw),
};

/** A symbol around the origin, for canvas. */
export function symbolPath(kind: PlaceKind): Path2D {
  const known = paths.get(kind);
  if (known) return known;
  const path = new Path2D();
  PLACE_STYLES[kind].draw(path, PLACE_STYLES[kind].radius);
  paths.set(kind, path);
  return path;
}
const paths = new Map<PlaceKind, Path2D>();

function polygon(path: Path2D, points: readonly (readonly [number, number])[], r: number): void {
  points.forEach(([x, y], k) => (k === 0 ? path.moveTo(x * r, y * r) : path.lineTo(x * r, y * r)));
  path.closePath();
}

function dot(path: Path2D, r: number): void {
  path.arc(0, 0, r, 0, 7);
}

function ringed(path: Path2D, r: number): void {
  path.arc(0, 0, r, 0, 7);
  path.moveTo(r * 0.45, 0);
  path.arc(0, 0, r * 0.45, 0, 7, true);
}

/** A walled square with two towers. */
function city(path: Path2D, r: number): void {
  polygon(
    path,
    [
      [-1, 0.9],
      [-1, -0.9],
      [-0.5, -0.9],
      [-0.5, -0.35],
      [-0.22, -0.35],
      [-0.22, -1.25],
      [0.22, -1.25],
      [0.22, -0.35],
      [0.5, -0.35],
      [0.5, -0.9],
      [1, -0.9],
      [1, 0.9],
    ],
    r,
  );
}

function castle(path: Path2D, r: number): void {
  polygon(
    path,
    [
      [-1, 0.9],
      [-1, -0.8],
      [-0.55, -0.8],
      [-0.55, -0.3],
      [-0.25, -0.3],
      [-0.25, -0.8],
      [0.25, -0.8],
      [0.25, -0.3],
      [0.55, -0.3],
      [0.55, -0.8],
      [1, -0.8],
      [1, 0.9],
    ],
    r,
  );
}

function tower(path: Path2D, r: number): void {
  polygon(
    path,
    [
      [-0.5, 1],
      [-0.5, -0.5],
      [-0.75, -0.5],
      [-0.75, -1.1],
      [0.75, -1.1],
      [0.75, -0.5],
      [0.5, -0.5],
      [0.5, 1],
    ],
    r,
  );
}

function cross(path: Path2D, r: number): void {
  polygon(
    path,
    [
      [-0.28, 1],
      [-0.28, -0.1],
      [-0.85, -0.1],
      [-0.85, -0.6],
      [-0.28, -0.6],
      [-0.28, -1.1],
      [0.28, -1.1],
      [0.28, -0.6],
      [0.85, -0.6],
      [0.85, -0.1],
      [0.28, -0.1],
      [0.28, 1],
    ],
    r,
  );
}

function temple(path: Path2D, r: number): void {
  polygon(
    path,
    [
      [0, -1.15],
      [1.1, -0.4],
      [1.1, -0.1],
      [-1.1, -0.1],
      [-1.1, -0.4],
    ],
    r,
  );
  for (const x of [-0.85, -0.17, 0.5]) path.rect(x * r, 0, 0.36 * r, 0.7 * r);
  path.rect(-1.1 * r, 0.7 * r, 2.2 * r, 0.3 * r);
}

function diamond(path: Path2D, r: number): void {
  polygon(
    path,
    [
      [0, -1.1],
      [0.9, 0],
      [0, 1.1],
      [-0.9, 0],
    ],
    r,
  );
}

function star(path: Path2D, r: number): void {
  polygon(
    path,
    Array.from({ length: 10 }, (_, k) => {
      const reach = k % 2 ? 0.5 : 1.2;
      return [reach * Math.sin((k * Math.PI) / 5), -reach * Math.cos((k * Math.PI) / 5)] as const;
    }),
    r,
  );
}

/** Broken columns. */
function ruin(path: Path2D, r: number): void {
  path.rect(-1 * r, -0.4 * r, 0.5 * r, 1.4 * r);
  path.rect(-0.25 * r, -1.1 * r, 0.5 * r, 2.1 * r);
  path.rect(0.5 * r, 0.1 * r, 0.5 * r, 0.9 * r);
}

/** A doorway. */
function gate(path: Path2D, r: number): void {
  polygon(
    path,
    [
      [-1, 1],
      [-1, -1],
      [1, -1],
      [1, 1],
      [0.45, 1],
      [0.45, -0.35],
      [-0.45, -0.35],
      [-0.45, 1],
    ],
    r,
  );
}

function arch(path: Path2D, r: number): void {
  path.moveTo(-r, 0.9 * r);
  path.arc(0, 0, r, Math.PI, 0);
  path.lineTo(r, 0.9 * r);
  path.lineTo(0.5 * r, 0.9 * r);
  path.arc(0, 0.2 * r, 0.5 * r, 0, Math.PI, true);
  path.lineTo(-0.5 * r, 0.9 * r);
  path.closePath();
}

function claw(path: Path2D, r: number): void {
  for (const x of [-0.95, -0.3, 0.35])
    polygon(
      path,
      [
        [x, -1],
        [x + 0.6, -1],
        [x + 0.15, 1],
      ],
      r,
    );
}

function pick(path: Path2D, r: number): void {
  polygon(
    path,
    [
      [-1.1, -0.5],
      [0, -1.1],
      [1.1, -0.5],
      [0.2, -0.6],
      [0.2, 1.1],
      [-0.2, 1.1],
      [-0.2, -0.6],
    ],
    r,
  );
}
