import { unit2 } from '../base/hash.ts';
import type { Appearance } from '../world.ts';
import type { Bust } from './bust.ts';
import { bump, type Canvas, egg, lambert, OUT, paint, paintStroke, type Shape } from './canvas.ts';
import { INK } from './inks.ts';

/** The line of the shoulders: 0 where the garment begins at x. */
function shoulderLine({ cx, shoulderY, shoulders, neck }: Bust, puff: number): (x: number) => number {
  return (x) => {
    const a = Math.abs(x - cx);
    const u = (a - neck + 1) / (shoulders - neck + 1);
    if (u < 0) return shoulderY - 2.2;
    if (u > 1) return 99;
    return shoulderY - 2.2 + 3.6 * u * (1 - 0.25 * puff) + (9 - 3 * puff) * u * u * u * u;
  };
}

/** Stuff in folds. */
function stuff({ cx, shoulders, salt }: Bust, folds: number): Shape {
  return (x, y) => {
    const u = (x - cx) / (shoulders + 1);
    const fold = unit2(salt, Math.floor((x - cx) * 0.33 + (y - 50) * 0.12 * (x < cx ? -1 : 1)), 21);
    return 1.5 + 2.2 * lambert(u * 0.95, (y - 60) * 0.03) + (fold < 0.28 ? -0.7 * folds : fold > 0.8 ? 0.5 * folds : 0);
  };
}

/** Shoulders and what covers them. */
export function paintClothes(to: Canvas, group: number, bust: Bust, looks: Appearance): void {
  const { cx, fx, shoulderY, shoulders, neck, salt } = bust;
  const { garment } = looks.outfit;
  const body = (ink: number, puff: number, shape: Shape, cut: (x: number, y: number) => boolean): void => {
    const line = shoulderLine(bust, puff);
    paint(to, group, ink, 0, shoulderY - 6, 64, 64, (x, y) => (y < line(x) || cut(x, y) ? OUT : shape(x, y)));
  };
  // Necklines: how the garment is cut out below the chin.
  const round =
    (deep: number, wide: number) =>
    (x: number, y: number): boolean =>
      bump(x, y, cx, shoulderY - 2.5, wide, deep) > 0;
  const vee =
    (deep: number, wide: number) =>
    (x: number, y: number): boolean =>
      Math.abs(x - cx) < wide * (1 - (y - shoulderY + 3) / deep);
  const edge = (cutAt: (x: number, y: number) => boolean, ink: number, tone: number, reach = 1.3): void => {
    paint(to, 0, ink, cx - 14, shoulderY - 6, cx + 14, 64, (x, y) => {
      const at = Math.floor(y * to.scale) * to.width + Math.floor(x * to.scale);
      if (to.group[at] !== group) return OUT;
      return cutAt(x, y - reach) || cutAt(x - reach, y) || cutAt(x + reach, y) ? tone + (x < cx ? 0.6 : -0.4) : OUT;
    });
  };
  const cloth = stuff(bust, 1);
  const w = neck + 1.4;
  switch (garment) {
    case 'tunic': {
      const open = round(5, w + 1);
      body(INK.cloth, 0, cloth, open);
      edge(open, INK.trim, 3);
      paint(to, 0, INK.trim, cx - 1, shoulderY + 2, cx + 1.4, 64, (x, y) =>
        y > shoulderY + 2.5 && y < shoulderY + 8 ? (x < cx ? 3.5 : 2) : OUT,
      );
      break;
    }
    case 'shirt': {
      const open = vee(10, w + 0.6);
      body(INK.linen, 0, stuff(bust, 0.9), open);
      edge(open, INK.linen, 4);
      for (const side of [-1, 1])
        paint(to, 0, INK.cloth, 0, shoulderY, 64, 64, (x, y) => {
          const d = side * (x - cx) - neck - 4.5 + (y - shoulderY) * 0.12;
          return d > 0 && d < 4.2 ? cloth(x, y) : OUT;
        });
      break;
    }
    case 'smock': {
      const open = round(4, w);
      body(INK.under, 0.2, cloth, open);
      edge(open, INK.cloth, 3, 2);
      paint(to, 0, INK.cloth, 0, shoulderY, 64, 64, (x, y) =>
        Math.abs(y - shoulderY - 6.2) < 0.9 && Math.abs(x - cx) < shoulders - 7 ? ((Math.floor(x) & 1) === 0 ? 3.4 : 2.2) : OUT,
      );
      break;
    }
    case 'apron': {
      const open = round(4.5, w + 0.5);
      body(INK.linen, 0, stuff(bust, 0.9), open);
      edge(open, INK.linen, 4);
      for (const side of [-1, 1]) {
        paint(to, 0, INK.cloth, 0, shoulderY - 3, 64, 64, (x, y) => {
          const d = side * (x - cx) - neck - 1.5 - (y - shoulderY) * 0.12;
          return d > 0 && d < 2.9 && y < shoulderY + 7 ? cloth(x, y) : OUT;
        });
      }
      paint(to, group, INK.cloth, cx - 12, shoulderY + 5.5, cx + 12, 64, (x, y) =>
        Math.abs(x - cx) < 9.5 + (y - shoulderY) * 0.12 ? cloth(x, y) + (y < shoulderY + 6.8 ? 0.9 : 0) : OUT,
      );
      break;
    }
    case 'jerkin': {
      body(INK.linen, 0, stuff(bust, 0.9), round(4.5, w));
      const open = vee(12, w + 3.4);
      const line = shoulderLine(bust, 0);
      paint(to, group, INK.cloth, 0, shoulderY - 4, 64, 64, (x, y) =>
        y < line(x) + 0.4 || open(x, y) || Math.abs(x - cx) > shoulders - 5 ? OUT : cloth(x, y),
      );
      for (let i = 0; i < 3; i++)
        paintStroke(to, 0, INK.trim, cx - 3.5 + i, shoulderY + 3 + i * 3, cx + 3.5 - i, shoulderY + 3.6 + i * 3, 0.55, 3.6);
      break;
    }
    case 'coat': {
      body(INK.linen, 0, stuff(bust, 0.6), round(3, w));
      const open = vee(15, w + 2);
      const line = shoulderLine(bust, 0.6);
      paint(to, group, INK.cloth, 0, shoulderY - 5, 64, 64, (x, y) => (y < line(x) || open(x, y) ? OUT : cloth(x, y)));
      for (const side of [-1, 1])
        paint(to, group, INK.trim, 0, shoulderY - 4, 64, 64, (x, y) => {
          const d = side * (x - cx) - (w + 2) * (1 - (y - shoulderY + 3) / 15);
          const wide = 4.6 - Math.max(0, y - shoulderY - 4) * 0.35;
          return d > 0 && d < wide && y > line(x) - 0.5 && y < shoulderY + 13 ? 1.9 + (side < 0 ? 1.3 : 0.2) - d * 0.2 : OUT;
        });
      for (let i = 0; i < 2; i++)
        paint(
          to,
          0,
          INK.gold,
          cx + 1,
          shoulderY + 9 + i * 4,
          cx + 3,
          shoulderY + 11 + i * 4,
          egg(cx + 2, shoulderY + 10 + i * 4, 0.9, 0.9, 2, 3),
        );
      break;
    }
    case 'cloak':
    case 'mantle': {
      body(INK.under, 0, stuff(bust, 0.8), round(4, w));
      const line = shoulderLine({ ...bust, shoulders: shoulders + 1.5 }, 1);
      const open = vee(garment === 'cloak' ? 22 : 17, w + 1.2);
      const folds = stuff(bust, 1.5);
      paint(to, group, INK.cloth, 0, shoulderY - 7, 64, 64, (x, y) => {
        const rolled = garment === 'mantle' ? 1.2 : 0.4;
        return y < line(x) - rolled || open(x, y) ? OUT : folds(x, y);
      });
      edge(open, INK.trim, 3, garment === 'mantle' ? 2.2 : 1.1);
      paint(to, 0, INK.gold, cx - 4, shoulderY + 5, cx + 4, shoulderY + 13, egg(cx, shoulderY + 9.5, 2, 2, 1.8, 3.4));
      break;
    }
    case 'robe': {
      const open = vee(8, w + 0.8);
      body(INK.cloth, 0.3, stuff(bust, 1.3), open);
      edge(open, INK.trim, 3, 2.2);
      paint(to, 0, INK.trim, cx - 2, shoulderY + 4, cx + 2, 64, (x, y) =>
        y > shoulderY + 5 && Math.abs(x - cx) < 1.3 ? (x < cx ? 3.8 : 2) : OUT,
      );
      break;
    }
    case 'gown': {
      const open = round(7, w + 3.6);
      body(INK.cloth, 0.8, cloth, open);
      edge(open, INK.trim, 3.2, 1.6);
      paint(to, 0, INK.cloth, 0, shoulderY, 64, 64, (x, y) =>
        Math.abs(Math.abs(x - cx) - (shoulders - 7) + (y - shoulderY) * 0.1) < 0.6 && y > shoulderY + 3 ? 0.9 : OUT,
      );
      break;
    }
    case 'doublet': {
      const open = round(2, w - 0.4);
      body(INK.cloth, 0.7, cloth, open);
      paint(to, group, INK.linen, cx - w - 3, shoulderY - 5.5, cx + w + 3, shoulderY + 1, (x, y) => {
        const ruff = Math.abs(y - shoulderY + 2.4 - bump(x, 0, cx, 0, w + 2, 1) * 1.4) < 1.5 && Math.abs(x - fx) < w + 1.5;
        return ruff ? ((Math.floor(x * 0.9) & 1) === 0 ? 4.2 : 2.6) : OUT;
      });
      for (const side of [-1, 1])
        for (let i = 0; i < 3; i++) {
          const x = cx + side * (shoulders - 9 + i * 3.2);
          paintStroke(to, 0, INK.trim, x, shoulderY + 5 + i, x + side * 1.5, 64, 0.7, 3.3);
        }
      paint(to, 0, INK.trim, cx - 1, shoulderY, cx + 1, 64, (x, y) => ((Math.floor(y * 0.5) & 1) === 0 ? 3.6 : OUT) + (x > cx ? 0 : 0));
      break;
    }
    case 'furs': {
      body(INK.cloth, 0.3, cloth, round(4, w));
      const line = shoulderLine(bust, 1);
      const open = vee(15, w + 0.6);
      paint(to, group, INK.fur, 0, shoulderY - 9, 64, 64, (x, y) => {
        const tuft = 1.9 * unit2(salt, Math.floor(x * 0.55), 31);
        const d = Math.abs(x - cx);
        const lower = shoulderY + 10.5 - d * 0.12 + 2.4 * unit2(salt, Math.floor(x * 0.5), 33);
        if (y < line(x) - 2 - tuft || open(x, y) || y > lower) return OUT;
        const r = unit2(salt, Math.floor(x * 0.8), Math.floor(y * 0.55));
        return cloth(x, y) + (r < 0.33 ? -0.9 : r > 0.75 ? 0.9 : 0);
      });
      break;
    }
    case 'mail':
    case 'plate': {
      const open = round(1.5, w - 1);
      body(INK.steel, 0.5, (x, y) => cloth(x, y) + (((Math.floor(x) + Math.floor(y)) & 1) === 0 ? 0.55 : -0.45), open);
      if (garment === 'mail') {
        const hole = vee(26, w + 5.5);
        const line = shoulderLine(bust, 0.5);
        paint(to, group, INK.cloth, 0, shoulderY, 64, 64, (x, y) => {
          const d = Math.abs(x - cx);
          return d < shoulders - 6.5 && y > shoulderY + 3.5 + (10 - d) * 0.15 && y > line(x) && !hole(x, y - 6) ? cloth(x, y) : OUT;
        });
        paint(to, 0, INK.trim, cx - 4, shoulderY + 7, cx + 4, 64, egg(cx, shoulderY + 11.5, 3, 3.2, 2, 2.6));
      } else {
        for (const side of [-1, 1])
          for (let i = 0; i < 2; i++) {
            const x = cx + side * (shoulders - 5.6);
            paint(to, group, INK.steel, x - 9, shoulderY - 4, x + 9, 64, egg(x, shoulderY + 5.5 + i * 4.5, 7.2 - i * 0.6, 5.6, 0.8, 4.2));
          }
        paint(to, group, INK.steel, cx - 14, shoulderY + 2, cx + 14, 64, (x, y) => {
          const tone = egg(cx, shoulderY + 13, 12.5, 11.5, 0.7, 4.1)(x, y);
          return tone === OUT ? OUT : Math.abs(x - cx) < 0.6 ? tone + 1.2 : tone;
        });
        paint(to, group, INK.steel, cx - w - 2, shoulderY - 5, cx + w + 2, shoulderY + 3, (x, y) => {
          const u = (x - cx) / (w + 1.2);
          return u > -1 && u < 1 && y > shoulderY - 4 + 2.4 * (1 - u * u) ? 1 + 3.4 * lambert(u, -0.1) : OUT;
        });
        paint(to, 0, INK.cloth, 0, shoulderY + 5, 64, 64, (x, y) =>
          x - cx + (y - shoulderY) * 0.8 > 13 && x - cx + (y - shoulderY) * 0.8 < 18 && Math.abs(x - cx) < shoulders - 8
            ? cloth(x, y)
            : OUT,
        );
      }
      break;
    }
  }
}

/** What is worn besides. */
export function paintAccessory(to: Canvas, group: number, bust: Bust, looks: Appearance): void {
  const { cx, fx, shoulderY, neck, eyeY, half, turn, noseY, shoulders } = bust;
  switch (looks.outfit.accessory) {
    case 'scarf':
      paint(to, group, INK.trim, cx - neck - 5, shoulderY - 6, cx + neck + 5, shoulderY + 4, (x, y) => {
        const u = (x - cx) / (neck + 3.6);
        const middle = shoulderY - 1.6 + 2.4 * (1 - u * u);
        return u > -1 && u < 1 && Math.abs(y - middle) < 2.5
          ? 1.4 + 2.6 * lambert(u * 0.8, (y - middle) * 0.3) - (Math.abs(y - middle - 0.4 + u) < 0.5 ? 0.9 : 0)
          : OUT;
      });
      paint(to, group, INK.trim, cx - 8, shoulderY, cx + 8, shoulderY + 13, (x, y) => {
        const d = x - cx - turn * 4.5;
        return Math.abs(d) < 2.2 + (y - shoulderY) * 0.06 && y < shoulderY + 11
          ? (d < 0 ? 3.5 : 2.1) - (y > shoulderY + 9 && (Math.floor(x) & 1) === 0 ? 1.2 : 0)
          : OUT;
      });
      break;
    case 'necklace':
    case 'pendant':
    case 'chain': {
      const wide = looks.outfit.accessory === 'chain' ? neck + 6 : neck + 2;
      const deep = looks.outfit.accessory === 'chain' ? 9 : looks.outfit.accessory === 'pendant' ? 7.5 : 4.5;
      paint(to, 0, INK.gold, cx - wide, shoulderY - 2, cx + wide, shoulderY + deep + 3, (x, y) => {
        const u = (x - cx) / wide;
        const at = shoulderY - 1 + deep * (1 - u * u);
        const bead = (Math.floor(x * 0.7 + 40) & 1) === 0;
        return u > -1 && u < 1 && Math.abs(y - at) < 0.75 + Math.abs(u) * 0.8 ? (bead ? 4.3 : 2.2) : OUT;
      });
      if (deep > 5) {
        paint(
          to,
          group,
          INK.gold,
          cx - 3,
          shoulderY + deep - 1,
          cx + 3,
          shoulderY + deep + 4,
          egg(cx, shoulderY + deep + 1, 2.2, 2.3, 1.4, 3.8),
        );
        paint(to, 0, INK.red, cx - 1, shoulderY + deep, cx + 1, shoulderY + deep + 2, () => 3.5);
      }
      break;
    }
    case 'brooch':
      paint(
        to,
        group,
        INK.gold,
        cx - shoulders,
        shoulderY + 2,
        cx,
        shoulderY + 10,
        egg(cx - shoulders * 0.5, shoulderY + 6, 2.4, 2.4, 1.6, 3.6),
      );
      break;
    case 'earrings':
      for (const side of [-1, 1]) {
        const x = cx + side * (half(eyeY + 4) + 1.2) - turn * 0.5;
        paint(to, group, INK.gold, x - 2, noseY, x + 2, noseY + 4, egg(x, noseY + 1.6, 1.2, 1.6, 2, 3.2));
      }
      break;
    case 'satchel':
      paint(to, 0, INK.leather, 0, shoulderY - 4, 64, 64, (x, y) => {
        const d = (x - cx) * 0.7 - (y - shoulderY) * turn * 0.9 + turn * 8;
        const at = Math.floor(y * to.scale) * to.width + Math.floor(x * to.scale);
        return Math.abs(d) < 1.6 && to.ink[at] !== INK.skin && to.ink[at] !== INK.hair ? (d < 0 ? 3.6 : 2) : OUT;
      });
      break;
    case 'flower': {
      // In the hair; on the coat where there is none.
      const bare = looks.hairStyle === 'bald' || looks.hairStyle === 'receding' || looks.outfit.headwear !== 'none';
      const [x, y] = bare ? [cx - turn * shoulders * 0.45, shoulderY + 6] : [fx - turn * 10.5, eyeY - 8];
      for (const [dx, dy] of [
        [0, -2],
        [1.9, -0.6],
        [1.2, 1.6],
        [-1.2, 1.6],
        [-1.9, -0.6],
      ])
        paint(to, group, INK.red, x - 4, y - 4, x + 4, y + 4, egg(x + dx, y + dy, 1.4, 1.4, 2.2, 2.6));
      paint(to, 0, INK.gold, x - 1, y - 1, x + 1, y + 1, () => 4.4);
      break;
    }
    default:
  }
}
