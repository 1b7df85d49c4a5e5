import { expect, test } from 'vitest';
import { generateWorld } from '../../generate.ts';
import { parseRecipe } from '../../recipe.ts';
import { overlap } from './place-labels.ts';
import { type Label, planLabels } from './plan-labels.ts';
import { along } from './curve.ts';
import { openTypeface, textWidth } from './typeface.ts';

const faces = { roman: openTypeface('roman'), italic: openTypeface('italic'), capitals: openTypeface('capitals') };

/** Small boxes along a label: what a reader sees of it. */
function inked({ along: way, x, y, text, face, size, spacing }: Label): { left: number; top: number; right: number; bottom: number }[] {
  const width = textWidth(faces[face], text, size, spacing) as number;
  const half = size * 0.35;
  if (!way) return [{ left: x - width / 2, top: y - half, right: x + width / 2, bottom: y + half }];
  const pieces = Math.ceil(width / size);
  return Array.from({ length: pieces + 1 }, (_, k) => {
    const at = along(way.curve, way.start + (width * k) / pieces);
    return { left: at.x - half, top: at.y - half, right: at.x + half, bottom: at.y + half };
  });
}

test('no two names of a world overlap at any zoom, and none leaves the map', () => {
  for (const seed of ['letters-1', 'letters-2']) {
    const world = generateWorld(parseRecipe({ seed, size: 128 }));
    for (const zoom of [3, 5, 9, 24]) {
      const { labels } = planLabels(world, {
        zoom,
        closeness: zoom / 5,
        breadth: 900,
        measure: ({ face, text, size }) => textWidth(faces[face], text, size, 0),
        reach: () => 4,
      });
      expect(labels.length).toBeGreaterThan(5);
      const seen = labels.map(inked);
      seen.forEach((boxes, k) => {
        for (const box of boxes) {
          expect(box.left).toBeGreaterThanOrEqual(-labels[k].size * 0.4);
          expect(box.right).toBeLessThanOrEqual(128 * zoom + labels[k].size * 0.4);
          for (const other of seen.slice(k + 1).flat()) expect(overlap(box, other), `${labels[k].text} at zoom ${zoom}`).toBe(false);
        }
      });
    }
  }
});
