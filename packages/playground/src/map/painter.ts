import { type Labels, type MapText, type Outlying, planLabels, type Quest, type Rect, type StyleName, type World } from '@hinterland/core';
import { between, type Camera, clamp, fit, type Point, toScreen, type Viewport } from './camera.ts';
import { legStops, middleOfCell, questStops, roadPaths } from './lines.ts';
import { drawFrame, drawScaleBar } from './frame.ts';
import { drawCursor, drawRoute, drawWalk } from './marks.ts';
import { drawOutlying, drawPlaces, drawTexts, fontOf, inksOf, type Inks } from './lettering.ts';
import { PLACE_RADIUS } from './symbols.ts';

/** What the painter shows besides the picture. */
export interface Scene {
  readonly world: World | null;
  /** True while a newer world is on its way: names and symbols step back. */
  readonly stale: boolean;
  readonly place: number | null;
  /** Farms and camps, shown from near; the cell of the one that is chosen. */
  readonly outlying: readonly Outlying[];
  readonly outlyingCell: number | null;
  readonly quest: Quest | null;
  /** The step of the quest whose way is shown, or null for all. */
  readonly leg: number | null;
  readonly names: boolean;
  /** Whether realms are named instead of landscapes. */
  readonly realms: boolean;
  readonly style: StyleName;
}

const FADE = 260;
const FLIGHT = 650;
/** How long it takes to walk to a step of a quest, ms. */
const WALK = 1500;
const CALM = matchMedia('(prefers-reduced-motion: reduce)');

/** From how near farms and camps are shown, pixels per cell: from then on they stand apart. */
export const OUTLYING_FROM = 7;

/** Draws the map on a canvas: one frame when something has changed, none otherwise. */
export class Painter {
  readonly #canvas: HTMLCanvasElement;
  readonly #context: CanvasRenderingContext2D;
  readonly #onCamera: (camera: Camera, moving: boolean) => void;
  #rect: Rect;
  #view: Viewport = { width: 1, height: 1, top: 0, bottom: 0 };
  #camera: Camera;
  /** True until the viewer moves the map: then it follows the size of the window. */
  #fitted = true;
  #picture: ImageBitmap | null = null;
  #before: ImageBitmap | null = null;
  /** A sharper picture of what is in view from near, laid over the whole. */
  #part: { readonly picture: ImageBitmap; readonly rect: Rect; readonly since: number } | null = null;
  #fadeFrom = 0;
  #partExpected = false;
  #scene: Scene = {
    world: null,
    stale: false,
    place: null,
    outlying: [],
    outlyingCell: null,
    quest: null,
    leg: null,
    names: true,
    realms: false,
    style: 'atlas',
  };
  #inks: Inks;
  #lettering: { readonly zoom: number; readonly result: Labels } | null = null;
  readonly #widths = new Map<string, number>();
  #flight: { readonly from: Camera; readonly to: Camera; readonly start: number } | null = null;
  #frame = 0;
  #cursor: Point | null = null;
  #sized = false;
  #setOut = 0;

  constructor(canvas: HTMLCanvasElement, rect: Rect, onCamera: (camera: Camera, moving: boolean) => void) {
    this.#canvas = canvas;
    this.#context = canvas.getContext('2d', { alpha: false })!;
    this.#onCamera = onCamera;
    this.#rect = rect;
    this.#camera = fit(rect, this.#view);
    this.#inks = inksOf(canvas, 'atlas');
  }

  get camera(): Camera {
    return this.#camera;
  }
  get view(): Viewport {
    return this.#view;
  }
  get rect(): Rect {
    return this.#rect;
  }
  get fitZoom(): number {
    return fit(this.#rect, this.#view).zoom;
  }

  resize(view: Viewport): void {
    const ratio = devicePixelRatio;
    const [width, height] = [Math.max(1, Math.round(view.width * ratio)), Math.max(1, Math.round(view.height * ratio))];
    const same = width === this.#canvas.width && height === this.#canvas.height;
    const { top, bottom } = this.#view;
    if (same && this.#sized && top === view.top && bottom === view.bottom) return;
    this.#sized = true;
    this.#view = view;
    // Even the same size would clear it, and take as long as a new one.
    if (!same) Object.assign(this.#canvas, { width, height });
    this.#camera = this.#fitted ? fit(this.#rect, view) : clamp(this.#camera, this.#rect, view);
    this.#lettering = null;
    this.#paint(performance.now());
    this.#onCamera(this.#camera, false);
  }

  /** Another size of map keeps the same spot in view. */
  setRect(rect: Rect): void {
    if (rect.width === this.#rect.width && rect.height === this.#rect.height) return;
    const scale = rect.width / this.#rect.width;
    this.#camera = { x: this.#camera.x * scale, y: this.#camera.y * scale, zoom: this.#camera.zoom / scale };
    this.#rect = rect;
    this.#camera = this.#fitted ? fit(rect, this.#view) : clamp(this.#camera, rect, this.#view);
    this.changed(true);
  }

  setPicture(picture: ImageBitmap, fade: boolean): void {
    this.#before?.close();
    this.#before = fade && this.#picture ? this.#picture : null;
    if (!this.#before) this.#picture?.close();
    this.#picture = picture;
    this.#fadeFrom = performance.now();
    this.#part?.picture.close();
    this.#part = null;
    this.changed();
  }

  /** Whether a sharper part is on its way: the map is not at rest before it is there. */
  expectPart(expected: boolean): void {
    this.#partExpected = expected;
    this.changed();
  }

  setPart(picture: ImageBitmap, rect: Rect): void {
    this.#partExpected = false;
    this.#part?.picture.close();
    this.#part = { picture, rect, since: performance.now() };
    this.changed();
  }

  setScene(scene: Scene): void {
    if (scene.leg !== this.#scene.leg || scene.quest !== this.#scene.quest) this.#setOut = performance.now();
    if (scene.style !== this.#scene.style) this.#inks = inksOf(this.#canvas, scene.style);
    this.#scene = scene;
    this.changed(true);
  }

  /** Where the keyboard's crosshair stands, in cells, or null. */
  setCursor(cursor: Point | null): void {
    this.#cursor = cursor;
    this.changed();
  }

  /** After a change of theme or when a font has come. */
  restyle(): void {
    this.#inks = inksOf(this.#canvas, this.#scene.style);
    this.#widths.clear();
    this.changed(true);
  }

  moveTo(camera: Camera): void {
    this.#flight = null;
    this.#fitted = false;
    this.#camera = clamp(camera, this.#rect, this.#view);
    this.#onCamera(this.#camera, true);
    this.changed();
  }

  /** Flies to a camera, or jumps where motion is not wanted. */
  flyTo(camera: Camera, whole = false): void {
    const to = whole ? fit(this.#rect, this.#view) : clamp(camera, this.#rect, this.#view);
    if (CALM.matches) {
      this.moveTo(to);
      this.#fitted = whole;
      return;
    }
    this.#flight = { from: this.#camera, to, start: performance.now() };
    this.#fitted = whole;
    this.changed();
  }

  changed(relabel = false): void {
    if (relabel) this.#lettering = null;
    delete this.#canvas.dataset['still'];
    if (this.#frame === 0) this.#frame = requestAnimationFrame((now) => this.#paint(now));
  }

  destroy(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = -1;
    this.#picture?.close();
    this.#before?.close();
    this.#part?.picture.close();
  }

  #paint(now: number): void {
    if (this.#frame === -1) return;
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#fly(now);
    const context = this.#context;
    const ratio = this.#canvas.width / this.#view.width;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.fillStyle = this.#inks.table;
    context.fillRect(0, 0, this.#view.width, this.#view.height);

    const corner = toScreen(this.#camera, this.#view, this.#rect);
    const box = { x: corner.x, y: corner.y, width: this.#rect.width * this.#camera.zoom, height: this.#rect.height * this.#camera.zoom };
    drawFrame(context, box, this.#inks);
    const share = this.#before ? Math.min(1, (now - this.#fadeFrom) / FADE) : 1;
    context.imageSmoothingQuality = 'high';
    if (this.#before) context.drawImage(this.#before, box.x, box.y, box.width, box.height);
    context.globalAlpha = share;
    if (this.#picture) context.drawImage(this.#picture, box.x, box.y, box.width, box.height);
    const part = this.#part;
    const emerged = part ? Math.min(1, (now - part.since) / FADE) : 1;
    if (part) {
      const at = toScreen(this.#camera, this.#view, part.rect);
      context.globalAlpha = emerged;
      context.drawImage(part.picture, at.x, at.y, part.rect.width * this.#camera.zoom, part.rect.height * this.#camera.zoom);
    }
    context.globalAlpha = 1;
    if (share === 1 && this.#before) {
      this.#before.close();
      this.#before = null;
    }

    if (this.#scene.world) this.#overlay(context, ratio, corner, this.#scene.world);
    drawScaleBar(context, this.#view, this.#camera.zoom, this.#scene.world?.metresPerCell ?? null, this.#inks);
    if (this.#before || this.#flight || emerged < 1 || this.#gone(now) < 1) this.changed();
    else if (!this.#partExpected) this.#canvas.dataset['still'] = '';
  }

  /** The share of the way to a step that has been walked: the walker waits until the map has come there. */
  #gone(now: number): number {
    if (this.#scene.leg === null || CALM.matches) return 1;
    return Math.max(0, Math.min(1, (now - this.#setOut - FLIGHT) / WALK));
  }

  #fly(now: number): void {
    if (!this.#flight) return;
    const t = Math.min(1, (now - this.#flight.start) / FLIGHT);
    this.#camera = between(this.#flight.from, this.#flight.to, Math.max(0, t));
    if (t === 1) this.#flight = null;
    this.#onCamera(this.#camera, t < 1);
  }

  #overlay(context: CanvasRenderingContext2D, ratio: number, corner: Point, world: World): void {
    const { zoom } = this.#camera;
    const closeness = zoom / this.fitZoom;
    context.globalAlpha = this.#scene.stale ? 0.3 : 1;
    context.save();
    context.setTransform(
      ratio * zoom,
      0,
      0,
      ratio * zoom,
      ratio * (corner.x - this.#rect.x * zoom),
      ratio * (corner.y - this.#rect.y * zoom),
    );
    const roads = roadPaths(world);
    const stroke = (path: Path2D, ink: string, width: number, dash: number[]): void => {
      context.strokeStyle = ink;
      context.lineWidth = width / zoom;
      context.setLineDash(dash.map((length) => length / zoom));
      context.stroke(path);
    };
    const swell = Math.min(2, 0.8 + closeness * 0.2);
    context.lineCap = 'round';
    context.lineJoin = 'round';
    stroke(roads.sea, this.#inks.lane, 1.1, [1, 5]);
    stroke(roads.road, this.#inks.casing, 2.8 * swell, []);
    stroke(roads.trail, this.#inks.road, 0.9 * swell, [3, 3]);
    stroke(roads.road, this.#inks.road, 1.2 * swell, []);
    context.restore();

    const lettering = this.#letter(world);
    const at = (cell: number): Point => toScreen(this.#camera, this.#view, middleOfCell(world, cell));
    const { outlying, outlyingCell, stale } = this.#scene;
    const nearby = zoom >= OUTLYING_FROM && !stale ? outlying : outlying.filter(({ cell }) => cell === outlyingCell);
    drawOutlying(context, nearby, at, this.#view, outlyingCell, this.#inks);
    drawPlaces(context, world, lettering.places, at, this.#scene.place, this.#inks);
    if (this.#scene.quest && this.#scene.leg !== null) {
      const way = legStops(world, this.#scene.quest, this.#scene.leg);
      drawWalk(
        context,
        way.map((stop) => toScreen(this.#camera, this.#view, stop)),
        this.#scene.leg + 1,
        this.#gone(performance.now()),
        this.#inks,
      );
    } else if (this.#scene.quest) {
      const stops = questStops(world, this.#scene.quest);
      drawRoute(
        context,
        stops.map((stop) => toScreen(this.#camera, this.#view, stop)),
        this.#inks,
      );
    }
    if (this.#scene.names) drawTexts(context, lettering.labels, corner, this.#view, this.#inks);
    if (this.#cursor) drawCursor(context, toScreen(this.#camera, this.#view, this.#cursor), this.#inks);
    context.globalAlpha = 1;
  }

  #letter(world: World): Labels {
    const { zoom } = this.#camera;
    if (this.#lettering?.zoom === zoom) return this.#lettering.result;
    const result = planLabels(world, {
      zoom,
      closeness: zoom / this.fitZoom,
      breadth: this.#view.width,
      measure: (text) => this.#measure(text),
      reach: ({ kind }) => PLACE_RADIUS[kind],
      chosen: this.#scene.place,
      realms: this.#scene.realms,
    });
    this.#lettering = { zoom, result };
    return result;
  }

  #measure(text: MapText): number {
    // Measured at one size and scaled: sizes change with every step of the zoom, widths in proportion do not.
    const font = fontOf(text, 100);
    const key = `${font}|${text.text}`;
    let width = this.#widths.get(key);
    if (width === undefined) {
      this.#context.font = font;
      this.#context.letterSpacing = '0px';
      width = this.#context.measureText(text.text).width;
      this.#widths.set(key, width);
    }
    return (width * text.size) / 100;
  }
}
