import { along, type Label, type MapText, type Outlying, type StyleName, STYLES, type World } from '@hinterland/core';
import type { Point, Viewport } from './camera.ts';
import { PLACE_RADIUS, type SymbolKind, symbolPath } from './symbols.ts';

/** Colours of what is drawn over the picture. */
export interface Inks {
  /** Around the map. */
  readonly table: string;
  readonly frame: string;
  readonly frameInk: string;
  readonly shadow: string;
  readonly text: string;
  readonly halo: string;
  readonly water: string;
  readonly waterHalo: string;
  readonly road: string;
  readonly casing: string;
  readonly lane: string;
  readonly accent: string;
}

/** The table and frame come from the page's theme, everything on the map from the style it is drawn in. */
export function inksOf(element: Element, styleName: StyleName): Inks {
  const page = getComputedStyle(element);
  const read = (name: string): string => page.getPropertyValue(name).trim();
  const { places, roads, water } = STYLES[styleName];
  // On a map by night the ink of its symbols would vanish: there, names are written in the light of its paper.
  const night = lightness(roads.casing) < 50;
  const [text, halo] = night ? [places.paper, roads.casing] : [places.ink, places.paper];
  const dark = lightness(text) > lightness(halo);
  return {
    table: read('--table'),
    frame: read('--frame'),
    frameInk: read('--frame-ink'),
    shadow: read('--map-shadow'),
    text,
    halo: `${halo}d8`,
    water: dark ? text : '#12384f',
    waterHalo: dark ? `${water.deep}a0` : `${water.shallow}90`,
    road: roads.colour,
    casing: `${roads.casing}c0`,
    lane: dark ? `${text}90` : '#12384fb0',
    accent: places.accent,
  };
}

function lightness(hex: string): number {
  const bits = Number.parseInt(hex.slice(1), 16);
  return (bits >> 16) * 0.3 + ((bits >> 8) & 255) * 0.59 + (bits & 255) * 0.11;
}

/** Settlements and sites. The chosen one wears a ring. */
export function drawPlaces(
  context: CanvasRenderingContext2D,
  world: World,
  shown: readonly number[],
  at: (cell: number) => Point,
  chosen: number | null,
  inks: Inks,
): void {
  context.lineJoin = 'round';
  for (const id of shown) {
    const { kind, cell, population } = world.places[id];
    drawSymbol(context, kind, at(cell), population > 0 ? inks.text : inks.accent, id === chosen, inks);
  }
}

/** The farms and camps that are in view. */
export function drawOutlying(
  context: CanvasRenderingContext2D,
  outlying: readonly Outlying[],
  at: (cell: number) => Point,
  view: Viewport,
  chosen: number | null,
  inks: Inks,
): void {
  context.lineJoin = 'round';
  for (const { kind, cell } of outlying) {
    const spot = at(cell);
    if (spot.x > -9 && spot.y > -9 && spot.x < view.width + 9 && spot.y < view.height + 9)
      drawSymbol(context, kind, spot, inks.text, cell === chosen, inks);
  }
}

function drawSymbol(context: CanvasRenderingContext2D, kind: SymbolKind, { x, y }: Point, ink: string, chosen: boolean, inks: Inks): void {
  const path = symbolPath(kind);
  context.save();
  context.translate(x, y);
  context.strokeStyle = inks.halo;
  context.lineWidth = 3.5;
  context.stroke(path);
  context.fillStyle = ink;
  context.fill(path);
  if (chosen) {
    const radius = PLACE_RADIUS[kind] + 6;
    for (const [colour, width] of [
      [inks.halo, 5.5],
      [inks.accent, 2.5],
    ] as const) {
      context.strokeStyle = colour;
      context.lineWidth = width;
      context.beginPath();
      context.arc(0, 0, radius, 0, 7);
      context.stroke();
    }
  }
  context.restore();
}

/** All texts, moved by `shift` pixels from where they were planned. */
export function drawTexts(context: CanvasRenderingContext2D, labels: readonly Label[], shift: Point, view: Viewport, inks: Inks): void {
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.lineWidth = 3;
  for (const label of labels) {
    const [px, py] = [label.x + shift.x, label.y + shift.y];
    const reach = label.along ? label.along.curve.length : 300;
    if (px < -reach || py < -reach || px > view.width + reach || py > view.height + reach) continue;
    context.font = fontOf(label);
    const water = label.ink === 'water';
    context.strokeStyle = water ? inks.waterHalo : inks.halo;
    context.fillStyle = water ? inks.water : inks.text;
    // Names of lands lie under those of towns, in a lighter voice.
    const voice = context.globalAlpha;
    if (label.ink === 'land') context.globalAlpha = voice * 0.78;
    if (label.along) drawAlong(context, label, shift);
    else {
      context.letterSpacing = `${label.spacing}px`;
      context.strokeText(label.text, px, py);
      context.fillText(label.text, px, py);
    }
    context.letterSpacing = '0px';
    context.globalAlpha = voice;
  }
}

/** The font of a text for canvas. */
export function fontOf({ face, size, ink }: MapText, drawn: number = size): string {
  const family = face === 'capitals' ? '"Alegreya SC"' : '"Alegreya"';
  return `${face === 'italic' ? 'italic ' : ''}${ink === 'place' && size >= 14 ? 700 : 500} ${drawn}px ${family}, serif`;
}

/** Letter by letter along the line: all glows first, so that none covers a neighbour. */
function drawAlong(context: CanvasRenderingContext2D, label: Label, shift: Point): void {
  const { curve, start } = label.along!;
  const letters = [...label.text];
  const widths = letters.map((_, k) => context.measureText(letters.slice(0, k + 1).join('')).width);
  for (const draw of ['strokeText', 'fillText'] as const)
    letters.forEach((letter, k) => {
      const from = k === 0 ? 0 : widths[k - 1];
      const { x, y, dx, dy } = along(curve, start + (from + widths[k]) / 2 + (k + 0.5) * label.spacing);
      context.save();
      context.transform(dx, dy, -dy, dx, x + shift.x, y + shift.y);
      context[draw](letter, 0, 0);
      context.restore();
    });
}
