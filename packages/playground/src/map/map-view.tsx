import { type Outlying, PLACE_LETTERS, type Quest, type Rect, type StyleName, type World } from '@hinterland/core';
import { type JSX, type RefObject, useEffect, useImperativeHandle, useRef } from 'react';
import { type Camera, fit, middleOf, panBy, type Point, toMap, zoomAt } from './camera.ts';
import { listenToGestures } from './gestures.ts';
import { OUTLYING_FROM, Painter } from './painter.ts';
import { outlyingNear, placeNear } from './readout.ts';

/** What the rest of the page may do with the map. */
export interface MapHandle {
  readonly setPicture: (picture: ImageBitmap, fade: boolean) => void;
  readonly setPart: (picture: ImageBitmap, rect: Rect) => void;
  /** Brings a point, in cells, into the middle and near. */
  readonly flyTo: (point: Point) => void;
  /** Brings all of these points into view. */
  readonly flyAround: (points: readonly Point[]) => void;
  readonly showAll: () => void;
  readonly zoomBy: (factor: number) => void;
  readonly panBy: (dx: number, dy: number) => void;
  /** Takes a camera as a link holds it: middle in cells, zoom as a multiple of the fitted one. */
  readonly look: (camera: Camera) => void;
}

interface Props {
  readonly handle: RefObject<MapHandle | null>;
  readonly rect: Rect;
  readonly world: World | null;
  readonly stale: boolean;
  readonly place: number | null;
  readonly outlying: readonly Outlying[];
  /** The cell of the farm or camp that is chosen. */
  readonly outlyingCell: number | null;
  readonly quest: Quest | null;
  /** The step of the quest whose way is shown, or null for all. */
  readonly leg: number | null;
  readonly names: boolean;
  readonly realms: boolean;
  readonly style: StyleName;
  readonly label: string;
  /** Pixels that a bar covers at the top and a sheet at the bottom. */
  readonly covered: { readonly top: number; readonly bottom: number };
  /** Changes with the manner in which the picture is drawn. */
  readonly drawn: string;
  /** Changes with the theme, so that colours are read anew. */
  readonly theme: string;
  readonly onPoint: (point: Point | null) => void;
  readonly onPlace: (place: number | null) => void;
  readonly onOutlying: (cell: number) => void;
  /** The camera as a link holds it; null while the whole map is shown. */
  readonly onLook: (camera: Camera | null) => void;
  /** The map came to rest so near that a sharper picture of this part would show more. */
  readonly onNear: (part: Rect) => void;
}

/** The map: a canvas that can be dragged, zoomed and walked over with the keyboard. */
export function MapView(props: Props): JSX.Element {
  const { handle, rect, world, stale, place, outlying, outlyingCell, quest, leg, names, realms, style, label, covered, drawn, theme } =
    props;
  const canvas = useRef<HTMLCanvasElement>(null);
  const painter = useRef<Painter | null>(null);
  const ask = useRef<() => void>(() => {});
  const chosenBy = useRef((_world: World | null, _point: Point, _reach: number, _isShown: (id: number) => boolean): void => {});
  const latest = useRef(props);
  latest.current = props;

  useEffect(() => {
    const element = canvas.current!;
    const made = new Painter(element, latest.current.rect, (camera) => {
      const fitted = made.fitZoom;
      const zoom = camera.zoom / fitted;
      askForPart();
      latest.current.onLook(Math.abs(zoom - 1) < 0.005 ? null : { x: camera.x, y: camera.y, zoom });
    });
    painter.current = made;
    let rest = 0;
    const askForPart = (): void => {
      clearTimeout(rest);
      made.expectPart(partInView(made) !== null);
      rest = window.setTimeout(() => {
        const part = partInView(made);
        if (part && !latest.current.stale) latest.current.onNear(part);
      }, RESTS);
    };
    ask.current = askForPart;
    const box = element.parentElement!;
    const resize = (): void => made.resize({ width: box.clientWidth, height: box.clientHeight, ...latest.current.covered });
    resize();
    const observer = new ResizeObserver(resize);
    observer.observe(box);
    const shown = (id: number): boolean => made.camera.zoom / made.fitZoom >= PLACE_LETTERS[latest.current.world!.places[id].kind].from;
    const choose = (standing: World | null, point: Point, reach: number, isShown: (id: number) => boolean): void => {
      const found = standing && placeNear(standing, point, reach, isShown);
      const near = made.camera.zoom >= OUTLYING_FROM && standing && found === null;
      const cell = near ? outlyingNear(standing, latest.current.outlying, point, reach) : null;
      if (cell === null) latest.current.onPlace(found);
      else latest.current.onOutlying(cell);
    };
    chosenBy.current = choose;
    const stop = listenToGestures(element, made, {
      onHover: (pixel) => latest.current.onPoint(pixel && toMap(made.camera, made.view, pixel)),
      onTap: (pixel) => {
        const point = toMap(made.camera, made.view, pixel);
        const { world: standing } = latest.current;
        latest.current.onPoint(point);
        choose(standing, point, 14 / made.camera.zoom, shown);
      },
    });
    void Promise.all(
      ['500 16px Alegreya', '700 16px Alegreya', 'italic 500 16px Alegreya', '500 16px "Alegreya SC"', '600 11px "Inter Variable"'].map(
        (font) => document.fonts.load(font),
      ),
    ).then(() => made.restyle());
    return () => {
      observer.disconnect();
      clearTimeout(rest);
      stop();
      made.destroy();
    };
  }, []);

  useImperativeHandle(handle, (): MapHandle => {
    return {
      setPart: (picture, part) => painter.current?.setPart(picture, part),
      setPicture: (picture, fade) => painter.current?.setPicture(picture, fade),
      flyTo: (point) => painter.current?.flyTo({ ...point, zoom: Math.max(painter.current.camera.zoom, painter.current.fitZoom * 3.2) }),
      flyAround: (points) => {
        const made = painter.current;
        if (!made || points.length === 0) return;
        const [xs, ys] = [points.map((point) => point.x), points.map((point) => point.y)];
        const [x, y] = [Math.min(...xs) - AROUND, Math.min(...ys) - AROUND];
        const around = fit({ x, y, width: Math.max(...xs) + AROUND - x, height: Math.max(...ys) + AROUND - y }, made.view);
        made.flyTo({ ...around, zoom: Math.min(around.zoom * 0.9, made.fitZoom * 4) });
      },
      showAll: () => painter.current?.flyTo(painter.current.camera, true),
      zoomBy: (factor) =>
        painter.current?.flyTo(
          zoomAt(painter.current.camera, painter.current.view, factor, middleOf(painter.current.view), painter.current.rect),
        ),
      panBy: (dx, dy) => painter.current?.moveTo(panBy(painter.current.camera, dx, dy)),
      look: (camera) => painter.current?.moveTo({ ...camera, zoom: camera.zoom * painter.current.fitZoom }),
    };
  }, []);

  useEffect(() => painter.current?.setRect(rect), [rect]);
  useEffect(
    () => painter.current?.setScene({ world, stale, place, outlying, outlyingCell, quest, leg, names, realms, style }),
    [world, stale, place, outlying, outlyingCell, quest, leg, names, realms, style],
  );
  useEffect(() => ask.current(), [world, stale, drawn]);
  useEffect(() => painter.current?.restyle(), [theme]);
  useEffect(() => {
    const made = painter.current;
    if (made) made.resize({ ...made.view, ...covered });
  }, [covered]);

  const readMiddle = (): void => {
    const made = painter.current!;
    const point = { x: made.camera.x, y: made.camera.y };
    made.setCursor(point);
    latest.current.onPoint(point);
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    const step = ARROWS[event.key];
    const made = painter.current;
    if (!made || event.ctrlKey || event.metaKey || event.altKey) return;
    if (step) made.moveTo(panBy(made.camera, step[0] * 60, step[1] * 60));
    else if (event.key === 'Enter') {
      const { world: standing } = latest.current;
      chosenBy.current(standing, made.camera, 40 / made.camera.zoom, () => true);
    } else return;
    event.preventDefault();
    event.stopPropagation();
    readMiddle();
  };
  return (
    <canvas
      ref={canvas}
      className="map-canvas"
      tabIndex={0}
      role="application"
      aria-label={label}
      aria-keyshortcuts="ArrowLeft ArrowRight ArrowUp ArrowDown + - Enter"
      onKeyDown={onKeyDown}
      onFocus={readMiddle}
      onBlur={() => {
        painter.current?.setCursor(null);
        latest.current.onPoint(null);
      }}
    />
  );
}

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [1, 0],
  ArrowRight: [-1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

/** How long the map must be still before a sharper part is asked for, ms. */
const RESTS = 200;
/** Screen pixels per cell from which on the whole picture looks soft. */
const SOFT = 2.3;
/** Cells around the screen, so that a short move shows no edge. */
const AROUND = 6;
/** Most cells of a part: it is drawn with sixteen pixels each. */
const MOST_CELLS = 300_000;

function partInView(painter: Painter): Rect | null {
  const { camera, view, rect } = painter;
  if (camera.zoom * devicePixelRatio < SOFT) return null;
  const from = toMap(camera, view, { x: 0, y: 0 });
  const to = toMap(camera, view, { x: view.width, y: view.height });
  const x = Math.max(rect.x, Math.floor(from.x) - AROUND);
  const y = Math.max(rect.y, Math.floor(from.y) - AROUND);
  const width = Math.min(rect.x + rect.width, Math.ceil(to.x) + AROUND) - x;
  const height = Math.min(rect.y + rect.height, Math.ceil(to.y) + AROUND) - y;
  return width > 0 && height > 0 && width * height <= MOST_CELLS ? { x, y, width, height } : null;
}
