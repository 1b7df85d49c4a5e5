import type { Rect } from '@hinterland/core';

/** Where the map is looked at from: the point at the middle of the screen, in cells, and the screen pixels of a cell. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** A piece of screen in CSS pixels; what a bar covers at the top and a sheet at the bottom. */
export interface Viewport {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Room for the frame around the map, pixels. */
const MARGIN = 30;
/** Closest look: pixels per cell. */
const CLOSEST = 16;

/** The middle of what is not covered. */
export function middleOf(view: Viewport): Point {
  return { x: view.width / 2, y: view.top + (view.height - view.top - view.bottom) / 2 };
}

/** The whole rect, as large as it fits. */
export function fit(rect: Rect, view: Viewport): Camera {
  const margin = Math.min(view.width, view.height) < 500 ? MARGIN * 0.6 : MARGIN;
  const zoom = Math.max(
    0.05,
    Math.min((view.width - 2 * margin) / rect.width, (view.height - view.top - view.bottom - 2 * margin) / rect.height),
  );
  return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2, zoom };
}

export function toScreen(camera: Camera, view: Viewport, point: Point): Point {
  const middle = middleOf(view);
  return { x: middle.x + (point.x - camera.x) * camera.zoom, y: middle.y + (point.y - camera.y) * camera.zoom };
}

export function toMap(camera: Camera, view: Viewport, pixel: Point): Point {
  const middle = middleOf(view);
  return { x: camera.x + (pixel.x - middle.x) / camera.zoom, y: camera.y + (pixel.y - middle.y) / camera.zoom };
}

/** The nearest camera that still looks at the map, neither from too far nor from too near. */
export function clamp(camera: Camera, rect: Rect, view: Viewport): Camera {
  const least = fit(rect, view).zoom * 0.85;
  const zoom = Math.max(least, Math.min(Math.max(CLOSEST, least), camera.zoom));
  return {
    x: Math.max(rect.x, Math.min(rect.x + rect.width, camera.x)),
    y: Math.max(rect.y, Math.min(rect.y + rect.height, camera.y)),
    zoom,
  };
}

export function panBy(camera: Camera, dx: number, dy: number): Camera {
  return { ...camera, x: camera.x - dx / camera.zoom, y: camera.y - dy / camera.zoom };
}

/** Zooms by a factor so that what is under `pixel` stays under it. */
export function zoomAt(camera: Camera, view: Viewport, factor: number, pixel: Point, rect: Rect): Camera {
  const under = toMap(camera, view, pixel);
  const zoom = clamp({ ...camera, zoom: camera.zoom * factor }, rect, view).zoom;
  const moved = toMap({ ...camera, zoom }, view, pixel);
  return { x: camera.x + under.x - moved.x, y: camera.y + under.y - moved.y, zoom };
}

/** A camera on the way from one to another, `t` from 0 to 1. Zoom goes in equal ratios, so the flight looks even. */
export function between(from: Camera, to: Camera, t: number): Camera {
  const eased = t < 0.5 ? 4 * t ** 3 : 1 - (2 - 2 * t) ** 3 / 2;
  const zoom = from.zoom * (to.zoom / from.zoom) ** eased;
  // The point keeps pace with the zoom, otherwise a flight that zooms in swings wide at its end.
  const share = Math.abs(to.zoom / from.zoom - 1) < 0.01 ? eased : (1 / from.zoom - 1 / zoom) / (1 / from.zoom - 1 / to.zoom);
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share, zoom };
}
