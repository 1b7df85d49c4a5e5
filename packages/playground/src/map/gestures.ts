import { panBy, type Point, zoomAt } from './camera.ts';
import type { Painter } from './painter.ts';

export interface GestureEvents {
  /** The pointer rests on this point of the map, in pixels; null when it has left. */
  readonly onHover: (pixel: Point | null) => void;
  /** Pressed and released without moving. */
  readonly onTap: (pixel: Point) => void;
}

/** How far a press may wander and still be a tap, pixels. */
const TAP = 6;

/** Mouse, pen and touch: one finger or button moves the map, two zoom it, the wheel and a double press zoom too. */
export function listenToGestures(canvas: HTMLCanvasElement, painter: Painter, events: GestureEvents): () => void {
  const pressed = new Map<number, Point>();
  let wandered = 0;
  let pinched = false;
  const at = (event: MouseEvent): Point => {
    const box = canvas.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const spread = (): { middle: Point; distance: number } => {
    const [a, b] = [...pressed.values()];
    return { middle: { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }, distance: Math.max(1, Math.hypot(a.x - b.x, a.y - b.y)) };
  };

  const down = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    canvas.setPointerCapture(event.pointerId);
    pressed.set(event.pointerId, at(event));
    if (pressed.size === 1) {
      wandered = 0;
      pinched = false;
    } else pinched = true;
  };
  const move = (event: PointerEvent): void => {
    const point = at(event);
    const last = pressed.get(event.pointerId);
    if (!last) {
      if (event.pointerType !== 'touch') events.onHover(point);
      return;
    }
    if (pressed.size === 1) {
      wandered += Math.hypot(point.x - last.x, point.y - last.y);
      pressed.set(event.pointerId, point);
      if (wandered > TAP) {
        canvas.dataset['dragging'] = '';
        painter.moveTo(panBy(painter.camera, point.x - last.x, point.y - last.y));
      }
    } else if (pressed.size === 2) {
      const before = spread();
      pressed.set(event.pointerId, point);
      const after = spread();
      const panned = panBy(painter.camera, after.middle.x - before.middle.x, after.middle.y - before.middle.y);
      painter.moveTo(zoomAt(panned, painter.view, after.distance / before.distance, after.middle, painter.rect));
    }
  };
  const up = (event: PointerEvent): void => {
    if (!pressed.delete(event.pointerId)) return;
    delete canvas.dataset['dragging'];
    if (event.type === 'pointerup' && pressed.size === 0 && wandered <= TAP && !pinched) events.onTap(at(event));
  };
  const leave = (): void => events.onHover(null);
  const wheel = (event: WheelEvent): void => {
    event.preventDefault();
    // Lines and pages to pixels; a pinch on a touchpad comes as a wheel with ctrl and small steps.
    const pixels = event.deltaY * (event.deltaMode === 1 ? 16 : event.deltaMode === 2 ? 400 : 1);
    const factor = Math.exp(-Math.max(-240, Math.min(240, pixels)) * (event.ctrlKey ? 0.01 : 0.0022));
    painter.moveTo(zoomAt(painter.camera, painter.view, factor, at(event), painter.rect));
  };
  const double = (event: MouseEvent): void =>
    painter.flyTo(zoomAt(painter.camera, painter.view, event.shiftKey ? 0.5 : 2, at(event), painter.rect));
  // A press must not take the keyboard's focus: arrow keys go on stepping through seeds.
  const keepFocus = (event: MouseEvent): void => event.preventDefault();

  canvas.addEventListener('mousedown', keepFocus);
  canvas.addEventListener('pointerdown', down);
  canvas.addEventListener('pointermove', move);
  canvas.addEventListener('pointerup', up);
  canvas.addEventListener('pointercancel', up);
  canvas.addEventListener('pointerleave', leave);
  canvas.addEventListener('wheel', wheel, { passive: false });
  canvas.addEventListener('dblclick', double);
  return () => {
    canvas.removeEventListener('mousedown', keepFocus);
    canvas.removeEventListener('pointerdown', down);
    canvas.removeEventListener('pointermove', move);
    canvas.removeEventListener('pointerup', up);
    canvas.removeEventListener('pointercancel', up);
    canvas.removeEventListener('pointerleave', leave);
    canvas.removeEventListener('wheel', wheel);
    canvas.removeEventListener('dblclick', double);
  };
}
