import type { Quest, Rect, World } from '@hinterland/core';
import { type JSX, type RefObject, useEffect, useImperativeHandle, useRef } from 'react';
import { type Camera, panBy, type Point, toMap, zoomAt } from './camera.ts';
import { listenToGestures } from './gestures.ts';
import { Painter } from './painter.ts';
import { placeNear } from './readout.ts';
import { PLACE_STYLES } from './symbols.ts';

/** What the rest of the page may do with the map. */
export interface MapHandle {
  readonly setPicture: (picture: ImageBitmap, fade: boolean) => void;
  /** Brings a point, in cells, into the middle and near. */
  readonly flyTo: (point: Point) => void;
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
  readonly quest: Quest | null;
  readonly names: boolean;
  readonly label: string;
  /** Pixels at the lower edge that a sheet covers. */
  readonly covered: number;
  /** Changes with the theme, so that colours are read anew. */
  readonly theme: string;
  readonly onPoint: (point: Point | null) => void;
  readonly onPlace: (place: number | null) => void;
  /** The camera as a link holds it; null while the whole map is shown. */
  readonly onLook: (camera: Camera | null) => void;
}

/** The map: a canvas that can be dragged, zoomed and walked over with the keyboard. */
export function MapView(props: Props): JSX.Element {
  const { handle, rect, world, stale, place, quest, names, label, covered, theme } = props;
  const canvas = useRef<HTMLCanvasElement>(null);
  const painter = useRef<Painter | null>(null);
  const latest = useRef(props);
  latest.current = props;

  useEffect(() => {
    const element = canvas.current!;
    const made = new Painter(element, latest.current.rect, (camera) => {
      const fitted = made.fitZoom;
      const zoom = camera.zoom / fitted;
      latest.current.onLook(Math.abs(zoom - 1) < 0.005 ? null : { x: camera.x, y: camera.y, zoom });
    });
    painter.current = made;
    const box = element.parentElement!;
    const resize = (): void => made.resize({ width: box.clientWidth, height: box.clientHeight, bottom: latest.current.covered });
    resize();
    const observer = new ResizeObserver(resize);
    observer.observe(box);
    const shown = (id: number): boolean => made.camera.zoom / made.fitZoom >= PLACE_STYLES[latest.current.world!.places[id].kind].from;
    const stop = listenToGestures(element, made, {
      onHover: (pixel) => latest.current.onPoint(pixel && toMap(made.camera, made.view, pixel)),
      onTap: (pixel) => {
        const point = toMap(made.camera, made.view, pixel);
        const { world: standing } = latest.current;
        latest.current.onPoint(point);
        latest.current.onPlace(standing && placeNear(standing, point, 14 / made.camera.zoom, shown));
      },
    });
    void Promise.all(['500 16px Alegreya', '700 16px Alegreya', 'italic 500 16px Alegreya', '500 16px "Alegreya SC"', '600 11px "Inter Variable"'].map((font) => document.fonts.load(font))).then(() => made.restyle());
    return () => {
      observer.disconnect();
      stop();
      made.destroy();
    };
  }, []);

  useImperativeHandle(handle, (): MapHandle => {
    const middle = (): Point => {
      const { view } = painter.current!;
      return { x: view.width / 2, y: (view.height - view.bottom) / 2 };
    };
    return {
      setPicture: (picture, fade) => painter.current?.setPicture(picture, fade),
      flyTo: (point) => painter.current?.flyTo({ ...point, zoom: Math.max(painter.current.camera.zoom, painter.current.fitZoom * 3.2) }),
      showAll: () => painter.current?.flyTo(painter.current.camera, true),
      zoomBy: (factor) => painter.current?.flyTo(zoomAt(painter.current.camera, painter.current.view, factor, middle(), painter.current.rect)),
      panBy: (dx, dy) => painter.current?.moveTo(panBy(painter.current.camera, dx, dy)),
      look: (camera) => painter.current?.moveTo({ ...camera, zoom: camera.zoom * painter.current.fitZoom }),
    };
  }, []);

  useEffect(() => painter.current?.setRect(rect), [rect]);
  useEffect(() => painter.current?.setScene({ world, stale, place, quest, names }), [world, stale, place, quest, names]);
  useEffect(() => painter.current?.restyle(), [theme]);
  useEffect(() => {
    const made = painter.current;
    if (made) made.resize({ ...made.view, bottom: covered });
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
      latest.current.onPlace(standing && placeNear(standing, made.camera, 40 / made.camera.zoom, () => true));
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
