import type { PlaceKind } from '@hinterland/core';

/** What has a symbol: places, and farms and camps, which are no places of the table. */
export type SymbolKind = PlaceKind | 'farm' | 'camp';

/** Half of the breadth of each symbol, CSS pixels. */
export const PLACE_RADIUS: Readonly<Record<SymbolKind, number>> = {
  city: 6,
  town: 4.5,
  port: 4.5,
  castle: 5,
  abbey: 4.5,
  mine: 4.5,
  village: 3.2,
  hamlet: 2.4,
  temple: 4.5,
  shrine: 3.5,
  tower: 4.5,
  landmark: 4,
  ruin: 4.5,
  dungeon: 4.5,
  cave: 4.5,
  lair: 4.5,
  farm: 4,
  camp: 4,
};

/** Symbols in the manner of an atlas: filled outlines that stay apart from each other in small sizes. */
const DRAWN: Readonly<Record<SymbolKind, (path: Path2D, r: number) => void>> = {
  city,
  town: ringed,
  port: ringed,
  castle,
  abbey: cross,
  mine: pick,
  village: dot,
  hamlet: dot,
  temple,
  shrine: diamond,
  tower,
  landmark: star,
  ruin,
  dungeon: gate,
  cave: arch,
  lair: claw,
  farm,
  camp,
};

/** A symbol around the origin, for canvas. */
export function symbolPath(kind: SymbolKind): Path2D {
  const known = paths.get(kind);
  if (known) return known;
  const path = new Path2D();
  DRAWN[kind](path, PLACE_RADIUS[kind]);
  paths.set(kind, path);
  return path;
}
const paths = new Map<SymbolKind, Path2D>();

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

/** A house with a gable. */
function farm(path: Path2D, r: number): void {
  polygon(
    path,
    [
      [-0.8, 0.9],
      [-0.8, -0.15],
      [0, -1],
      [0.8, -0.15],
      [0.8, 0.9],
    ],
    r,
  );
}

/** A tent with its flap open. */
function camp(path: Path2D, r: number): void {
  polygon(
    path,
    [
      [-1.1, 0.9],
      [0, -1],
      [1.1, 0.9],
      [0.35, 0.9],
      [0, 0.1],
      [-0.35, 0.9],
    ],
    r,
  );
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
