import type { Rect } from '@hinterland/core';
import { type RefObject, useCallback, useEffect, useMemo, useState } from 'react';

/** Which part of a floor is on the screen. */
export interface LevelLook {
  /** Size of the canvas, CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Cell in the middle, and CSS pixels per cell. */
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

export interface LevelCamera {
  readonly view: LevelLook | null;
  readonly zoomBy: (factor: number) => void;
  readonly showAll: () => void;
}

/** Pans by dragging and arrow keys, zooms by wheel and pinch; another floor is shown whole. */
export function useLevelCamera(canvas: RefObject<HTMLCanvasElement | null>, rect: Rect | null): LevelCamera {
  const [size, setSize] = useState({ width: 0, height: 0 });
  const [look, setLook] = useState<{ readonly rect: Rect; readonly x: number; readonly y: number; readonly zoom: number } | null>(null);

  useEffect(() => {
    const element = canvas.current!;
    const observer = new ResizeObserver(() => setSize({ width: element.clientWidth, height: element.clientHeight }));
    observer.observe(element);
    return () => observer.disconnect();
  }, [canvas]);

  const fitted = useMemo(() => {
    if (!rect || size.width === 0) return null;
    const zoom = Math.min(size.width / rect.width, size.height / rect.height) * 0.94;
    return { rect, x: rect.x + rect.width / 2, y: rect.y + rect.height / 2, zoom };
  }, [rect, size]);
  const present = look && look.rect === rect ? look : fitted;

  const move = useCallback(
    (change: (from: { x: number; y: number; zoom: number }) => { x: number; y: number; zoom: number }) =>
      setLook((before) => {
        const from = before && before.rect === rect ? before : fitted;
        if (!from || !fitted || !rect) return before;
        const to = change(from);
        const zoom = Math.max(fitted.zoom * 0.8, Math.min(96, to.zoom));
        const within = (value: number, least: number, length: number): number => Math.max(least, Math.min(least + length, value));
        return { rect, x: within(to.x, rect.x, rect.width), y: within(to.y, rect.y, rect.height), zoom };
      }),
    [rect, fitted],
  );

  useEffect(() => {
    const element = canvas.current!;
    const pointers = new Map<number, { x: number; y: number }>();
    const down = (event: PointerEvent): void => {
      element.setPointerCapture(event.pointerId);
      pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    };
    const drag = (event: PointerEvent): void => {
      const before = pointers.get(event.pointerId);
      if (!before) return;
      const now = { x: event.clientX, y: event.clientY };
      const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1];
      pointers.set(event.pointerId, now);
      if (other) {
        const gap = (p: { x: number; y: number }): number => Math.hypot(p.x - other.x, p.y - other.y) || 1;
        move((from) => ({ ...from, zoom: (from.zoom * gap(now)) / gap(before) }));
      } else move((from) => ({ ...from, x: from.x - (now.x - before.x) / from.zoom, y: from.y - (now.y - before.y) / from.zoom }));
    };
    const up = (event: PointerEvent): void => void pointers.delete(event.pointerId);
    const wheel = (event: WheelEvent): void => {
      event.preventDefault();
      const factor = Math.exp(-event.deltaY * 0.0015);
      const box = element.getBoundingClientRect();
      const [dx, dy] = [event.clientX - box.left - box.width / 2, event.clientY - box.top - box.height / 2];
      move((from) => ({
        zoom: from.zoom * factor,
        x: from.x + (dx / from.zoom) * (1 - 1 / factor),
        y: from.y + (dy / from.zoom) * (1 - 1 / factor),
      }));
    };
    const key = (event: KeyboardEvent): void => {
      const step = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
      if (!step) return;
      event.preventDefault();
      move((from) => ({ ...from, x: from.x + (step[0] * 60) / from.zoom, y: from.y + (step[1] * 60) / from.zoom }));
    };
    element.addEventListener('pointerdown', down);
    element.addEventListener('pointermove', drag);
    element.addEventListener('pointerup', up);
    element.addEventListener('pointercancel', up);
    element.addEventListener('wheel', wheel, { passive: false });
    element.addEventListener('keydown', key);
    return () => {
      element.removeEventListener('pointerdown', down);
      element.removeEventListener('pointermove', drag);
      element.removeEventListener('pointerup', up);
      element.removeEventListener('pointercancel', up);
      element.removeEventListener('wheel', wheel);
      element.removeEventListener('keydown', key);
    };
  }, [canvas, move]);

  const view = useMemo(
    (): LevelLook | null => (present ? { ...size, x: present.x, y: present.y, zoom: present.zoom } : null),
    [present, size],
  );
  return useMemo(
    () => ({ view, zoomBy: (factor) => move((from) => ({ ...from, zoom: from.zoom * factor })), showAll: () => setLook(null) }),
    [view, move],
  );
}
