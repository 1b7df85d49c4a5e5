import type { Cell, Level, Rect, World } from '@hinterland/core';
import type { LevelLook } from './level-camera.ts';
import { straightWay } from './straight-way.ts';

/** What is drawn over the picture of a level, and listed beside it. */
export interface Plan {
  /** The way to the goal in unbroken stretches. */
  readonly ways: readonly (readonly Cell[])[];
  /** Where that begins and ends; null where the level has no goal. */
  readonly ends: readonly [Cell, Cell] | null;
  /** Everything that opens a lock, in the order in which it can be had. */
  readonly keys: readonly { readonly name: string; readonly lock: string; readonly cell: Cell; readonly steps: number }[];
  /** Doors and links that are barred, with the numbers of what opens them. */
  readonly bars: readonly { readonly cell: Cell; readonly label: string }[];
  /** The rooms that the way to the goal goes through, by name, in order. */
  readonly through: readonly string[];
  /** What steps of quests are about in here. */
  readonly errands: readonly {
    readonly quest: number;
    readonly name: string;
    readonly text: string;
    readonly cell: Cell;
    readonly steps: number;
  }[];
  /** The middle of each room, the largest room first. */
  readonly rooms: readonly { readonly name: string; readonly cell: Cell }[];
  /** Those who live or work there, by name. */
  readonly people: readonly Thing[];
  /** The rest that can be found, what there is most of first. */
  readonly things: readonly Thing[];
}

interface Thing {
  readonly name: string;
  readonly count: number;
  readonly cell: Cell;
}

/** Kinds of object that are part of the furniture of a plan rather than something to find. */
const UNLISTED = new Set(['furniture', 'light']);

export function planOf(level: Level, world: World): Plan {
  const { width } = level.rect;
  const ways: Cell[][] = [];
  level.proof.path.forEach((cell, k) => {
    const before = level.proof.path[k - 1];
    const gap =
      before === undefined
        ? Infinity
        : Math.abs((cell % width) - (before % width)) + Math.abs(Math.floor(cell / width) - Math.floor(before / width));
    if (gap > 2) ways.push([]);
    ways.at(-1)!.push(cell);
  });
  const nameOfLock = new Map(level.locks.map(({ id, name }) => [id, name]));
  const keys = level.proof.order.map(({ object, opens, steps }) => {
    const { name, kind, cell } = level.objects[object];
    return { name: name ?? kind, lock: nameOfLock.get(opens) ?? opens, cell, steps };
  });
  const labels = new Map<string, string[]>();
  level.proof.order.forEach(({ opens }, k) => labels.set(opens, [...(labels.get(opens) ?? []), String(k + 1)]));
  const bars = [
    ...level.doors.flatMap(({ cell, lock }) => (lock === null ? [] : [{ cell, lock }])),
    ...level.links.flatMap(({ from, lock }) => (lock === null ? [] : [{ cell: from, lock }])),
  ].map(({ cell, lock }) => ({ cell, label: labels.get(lock)?.join('+') ?? '' }));
  const people: Thing[] = [];
  const things = new Map<string, { name: string; count: number; cell: Cell }>();
  for (const { kind, name, cell } of level.objects) {
    if (UNLISTED.has(kind)) continue;
    const called = name ?? kind;
    if (kind === 'person' || kind === 'captive') {
      people.push({ name: called, count: 1, cell });
      continue;
    }
    const known = things.get(called);
    if (known) known.count++;
    else things.set(called, { name: called, count: 1, cell });
  }
  return {
    ways: ways.map((way) => straightWay(level, way)),
    ends: level.proof.path.length > 0 ? [level.proof.path[0], level.proof.path.at(-1)!] : null,
    keys,
    bars,
    through: roomsAlong(level),
    errands: errandsOf(level, world),
    rooms: level.rooms
      .filter(({ name, cells }) => cells.length > 0 && name !== level.name)
      .sort((a, b) => b.cells.length - a.cells.length || a.id - b.id)
      .map(({ name, cells }) => ({ name, cell: middleOf(cells, width) })),
    people: people.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.cell - b.cell)),
    things: [...things.values()].sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1)),
  };
}

/** The cell of a room that is nearest to its middle. */
function middleOf(cells: readonly Cell[], width: number): Cell {
  const x = cells.reduce((sum, cell) => sum + (cell % width), 0) / cells.length;
  const y = cells.reduce((sum, cell) => sum + Math.floor(cell / width), 0) / cells.length;
  const far = (cell: Cell): number => Math.hypot((cell % width) - x, Math.floor(cell / width) - y);
  return cells.reduce((best, cell) => (far(cell) < far(best) ? cell : best));
}

function roomsAlong({ rooms, layers, proof }: Level): readonly string[] {
  const names = new Map(rooms.map(({ id, name }) => [id, name]));
  const out: string[] = [];
  for (const cell of proof.path) {
    const name = names.get(layers.room[cell]);
    if (name !== undefined && name !== out.at(-1)) out.push(name);
  }
  return out;
}

function errandsOf({ proof, objects }: Level, { quests }: World): Plan['errands'] {
  return proof.errands.flatMap(({ quest, step, branch, object, steps }) => {
    const { name, steps: own, branches } = quests[quest];
    const text = (branch === null ? own : branches[branch].steps)[step]?.text;
    return text === undefined ? [] : [{ quest, name, text, cell: objects[object].cell, steps }];
  });
}

/** What is drawn over the picture, each of which can be left off. */
export interface Layers {
  readonly way: boolean;
  readonly locks: boolean;
  readonly rooms: boolean;
  readonly quests: boolean;
}

interface Shown extends Layers {
  readonly spot: Cell | null;
  readonly style: CSSStyleDeclaration;
}

/** Draws one floor, and over it what is asked for. */
export function drawPlan(
  canvas: HTMLCanvasElement,
  { level, picture, scale }: { readonly level: Level; readonly picture: ImageBitmap; readonly scale: number },
  plan: Plan,
  floor: Rect,
  view: LevelLook,
  { way: path, locks, rooms, quests, spot, style }: Shown,
): void {
  const ratio = devicePixelRatio;
  canvas.width = Math.max(1, Math.round(view.width * ratio));
  canvas.height = Math.max(1, Math.round(view.height * ratio));
  const context = canvas.getContext('2d')!;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  const { zoom } = view;
  const left = view.width / 2 - view.x * zoom;
  const top = view.height / 2 - view.y * zoom;
  const { rect } = level;
  const accent = style.getPropertyValue('--accent').trim();
  const onFloor = (cell: Cell): boolean => {
    const [x, y] = [(cell % rect.width) + rect.x, Math.floor(cell / rect.width) + rect.y];
    return x >= floor.x && y >= floor.y && x < floor.x + floor.width && y < floor.y + floor.height;
  };
  const at = (cell: Cell): readonly [number, number] => [
    left + ((cell % rect.width) + rect.x + 0.5) * zoom,
    top + (Math.floor(cell / rect.width) + rect.y + 0.5) * zoom,
  ];
  context.imageSmoothingQuality = 'high';
  context.imageSmoothingEnabled = zoom < scale * 1.5;
  context.drawImage(
    picture,
    (floor.x - rect.x) * scale,
    (floor.y - rect.y) * scale,
    floor.width * scale,
    floor.height * scale,
    left + floor.x * zoom,
    top + floor.y * zoom,
    floor.width * zoom,
    floor.height * zoom,
  );
  context.lineJoin = 'round';
  context.lineCap = 'round';
  if (path) {
    for (const [ink, width, dash] of [
      ['rgb(0 0 0 / 0.55)', 5, []],
      [accent, 2.5, [7, 6]],
    ] as const) {
      context.strokeStyle = ink;
      context.lineWidth = width;
      context.setLineDash([...dash]);
      for (const way of plan.ways) {
        context.beginPath();
        for (const cell of way) if (onFloor(cell)) context.lineTo(...at(cell));
        context.stroke();
      }
    }
    context.setLineDash([]);
  }
  if (path && plan.ends) {
    const [begin, goal] = plan.ends;
    if (onFloor(begin)) disc(context, at(begin), 6, '#fff', accent);
    if (onFloor(goal)) star(context, at(goal), accent);
  }
  const badges = newBadges(context);
  if (locks) {
    const ink = style.getPropertyValue('--accent-ink').trim();
    plan.keys.forEach(({ cell }, k) => onFloor(cell) && badges(at(cell), String(k + 1), accent, ink));
    plan.bars.forEach(({ cell, label }) => onFloor(cell) && badges(at(cell), label, '#1c1712', '#ffe9b0'));
  }
  if (quests) for (const { cell } of plan.errands) if (onFloor(cell)) badges(at(cell), '!', '#f0c23c', '#1c1712');
  if (rooms)
    nameRooms(
      context,
      plan.rooms.filter(({ cell }) => onFloor(cell)).map(({ name, cell }) => ({ name, at: at(cell) })),
    );
  if (spot !== null && onFloor(spot)) {
    const [x, y] = at(spot);
    context.strokeStyle = '#fff';
    context.lineWidth = 5;
    ring(context, x, y, Math.max(10, zoom));
    context.strokeStyle = accent;
    context.lineWidth = 2.5;
    ring(context, x, y, Math.max(10, zoom));
  }
}

/** Names of rooms, none over another: those of greater rooms are written first, and from nearer there is room for more. */
function nameRooms(
  context: CanvasRenderingContext2D,
  rooms: readonly { readonly name: string; readonly at: readonly [number, number] }[],
): void {
  context.font = '600 12px "Inter Variable", sans-serif';
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineWidth = 3.5;
  context.strokeStyle = 'rgb(0 0 0 / 0.75)';
  context.fillStyle = '#fff';
  const written: { readonly x: number; readonly y: number; readonly half: number }[] = [];
  for (const { name, at } of rooms) {
    const [x, y] = at;
    const half = context.measureText(name).width / 2 + 4;
    if (written.some((other) => Math.abs(other.y - y) < 17 && Math.abs(other.x - x) < other.half + half)) continue;
    written.push({ x, y, half });
    context.strokeText(name, x, y);
    context.fillText(name, x, y);
  }
}

function ring(context: CanvasRenderingContext2D, x: number, y: number, radius: number): void {
  context.beginPath();
  context.arc(x, y, radius, 0, 7);
  context.stroke();
}

function disc(context: CanvasRenderingContext2D, [x, y]: readonly [number, number], radius: number, paper: string, edge: string): void {
  context.fillStyle = paper;
  context.strokeStyle = edge;
  context.lineWidth = 3;
  context.beginPath();
  context.arc(x, y, radius, 0, 7);
  context.fill();
  context.stroke();
}

/** The goal: a star of five points, the first one up. */
function star(context: CanvasRenderingContext2D, [x, y]: readonly [number, number], colour: string): void {
  context.beginPath();
  for (let k = 0; k < 10; k++) {
    const [angle, radius] = [(k * Math.PI) / 5 - Math.PI / 2, k % 2 === 0 ? 12 : 5.5];
    context.lineTo(x + Math.cos(angle) * radius, y + Math.sin(angle) * radius);
  }
  context.closePath();
  context.fillStyle = '#fff';
  context.strokeStyle = colour;
  context.lineWidth = 2.5;
  context.stroke();
  context.fill();
}

/** Half the height of a badge. */
const ROUND = 9;

type Badge = (at: readonly [number, number], label: string, paper: string, ink: string) => void;

/** Draws badges, as wide as what is written on them, none over another: what would lie on one is moved beside it. */
function newBadges(context: CanvasRenderingContext2D): Badge {
  const drawn: { readonly x: number; readonly y: number; readonly half: number }[] = [];
  return ([x0, y], label, paper, ink) => {
    context.font = '700 11px "Inter Variable", sans-serif';
    const half = Math.max(ROUND, context.measureText(label).width / 2 + 4);
    const hit = (x: number): (typeof drawn)[number] | undefined =>
      drawn.find((other) => Math.abs(other.y - y) < 2 * ROUND && Math.abs(other.x - x) < other.half + half);
    let x = x0;
    for (let other = hit(x); other; other = hit(x)) x = other.x + other.half + half + 1;
    drawn.push({ x, y, half });
    context.fillStyle = paper;
    context.beginPath();
    context.roundRect(x - half, y - ROUND, 2 * half, 2 * ROUND, ROUND);
    context.fill();
    context.fillStyle = ink;
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.fillText(label, x, y + 0.5);
  };
}
