import type { World } from '@hinterland/core';
import type { Point, Viewport } from './camera.ts';
import { PLACE_STYLES, symbolPath } from './symbols.ts';
import type { Lettering } from './texts.ts';

/** Colours of what is drawn over the picture. The map is print: the same paper and ink by day and by night. */
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
  readonly lane: string;
  readonly accent: string;
}

export function inksOf(element: Element): Inks {
  const style = getComputedStyle(element);
  const read = (name: string): string => style.getPropertyValue(name).trim();
  return {
    table: read('--table'),
    frame: read('--frame'),
    frameInk: read('--frame-ink'),
    shadow: read('--map-shadow'),
    text: '#23211e',
    halo: 'rgb(250 246 236 / 0.82)',
    water: '#12384f',
    waterHalo: 'rgb(200 226 232 / 0.55)',
    road: '#6e4a33',
    lane: 'rgb(18 56 79 / 0.75)',
    accent: read('--accent'),
  };
}

/** Settlements and sites. The chosen one wears a ring. */
export function drawPlaces(context: CanvasRenderingContext2D, world: World, shown: readonly number[], at: (cell: number) => Point, chosen: number | null, inks: Inks): void {
  context.lineJoin = 'round';
  for (const id of shown) {
    const place = world.places[id];
    const { x, y } = at(place.cell);
    const path = symbolPath(place.kind);
    context.save();
    context.translate(x, y);
    context.strokeStyle = inks.halo;
    context.lineWidth = 3.5;
    context.stroke(path);
    context.fillStyle = place.population > 0 ? inks.text : '#7a2b1d';
    context.fill(path);
    if (id === chosen) {
      const radius = PLACE_STYLES[place.kind].radius + 6;
      for (const [ink, width] of [['#fff', 5], [inks.accent, 2.5]] as const) {
        context.strokeStyle = ink;
        context.lineWidth = width;
        context.beginPath();
        context.arc(0, 0, radius, 0, 7);
        context.stroke();
      }
    }
    context.restore();
  }
}

/** All texts, moved by `shift` pixels from where they were placed. */
export function drawTexts(context: CanvasRenderingContext2D, lettering: Lettering, shift: Point, view: Viewport, inks: Inks): void {
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.lineWidth = 3;
  for (const { key, x, y } of lettering.placed) {
    const text = lettering.textOf.get(key)!;
    const [px, py] = [x + shift.x, y + shift.y];
    if (px < -250 || py < -60 || px > view.width + 250 || py > view.height + 60) continue;
    context.font = text.font;
    context.letterSpacing = `${text.spacing}px`;
    const water = text.ink === 'water';
    context.strokeStyle = water ? inks.waterHalo : inks.halo;
    context.fillStyle = water ? inks.water : inks.text;
    if (text.angle === 0) {
      context.strokeText(text.text, px, py);
      context.fillText(text.text, px, py);
    } else {
      context.save();
      context.translate(px, py);
      context.rotate(text.angle);
      context.strokeText(text.text, 0, 0);
      context.fillText(text.text, 0, 0);
      context.restore();
    }
  }
  context.letterSpacing = '0px';
}
