import { clamp } from '../base/math.ts';
import type { Style } from '../content/styles.ts';
import type { World } from '../world.ts';
import { drawLabel, type LabelInks } from './lettering/draw-labels.ts';
import { type Label, planLabels } from './lettering/plan-labels.ts';
import { openTypeface, textWidth } from './lettering/typeface.ts';
import { type Rgb, rgb } from './raster-colour.ts';
import { signReach } from './raster-symbols.ts';

/** Width of the glow around letters, pixels. */
const HALO = 1.5;
/** Pixels across of a map that is too small to be lettered. */
const TOO_SMALL = 320;
/** Pixels across of a map that shows all there is to see of a whole world; larger ones have room for lesser places. */
const WHOLE = 900;

/** Letters a finished picture of a part of the world. `left` and `top` are its first pixel, counted in the whole. */
export function drawLabels(
  data: Uint8ClampedArray,
  picture: { readonly width: number; readonly height: number; readonly left: number; readonly top: number },
  world: World,
  style: Style,
  zoom: number,
  realms: boolean,
): void {
  const across = Math.max(world.rect.width, world.rect.height) * zoom;
  if (across < TOO_SMALL) return;
  const scale = clamp(Math.sqrt(across / WHOLE), 0.78, 1.7);
  const faces = { roman: openTypeface('roman'), italic: openTypeface('italic'), capitals: openTypeface('capitals') };
  const { labels } = planLabels(world, {
    zoom,
    closeness: across / WHOLE / scale,
    breadth: across,
    scale,
    realms,
    measure: ({ face, text, size }) => textWidth(faces[face], text, size, 0),
    reach: (place) => signReach(place.kind, style, across),
  });
  const inks = inksOf(style);
  for (const label of labels)
    drawLabel(data, picture.width, picture.height, picture.left, picture.top, label, faces[label.face], inks[label.ink], HALO);
}

/** Letters in the ink of the style's signs; on a dark map in the light of its paper. */
function inksOf(style: Style): Readonly<Record<Label['ink'], LabelInks>> {
  const { places, roads, water, coast } = style;
  const night = lightness(rgb(roads.casing)) < 50;
  const text = rgb(night ? places.paper : places.ink);
  const halo = rgb(night ? roads.casing : places.paper);
  const dark = lightness(text) > lightness(halo);
  const [r, g, b] = rgb(coast.colour);
  const deep: LabelInks = { text: dark ? text : [r * 0.6, g * 0.6, b * 0.6], halo: rgb(dark ? water.deep : water.shallow), strength: 0.95 };
  return {
    land: { text, halo, strength: 0.9 },
    realm: { text, halo, strength: 0.9 },
    water: deep,
    place: { text, halo, strength: 1 },
    minor: { text, halo, strength: 0.92 },
  };
}

function lightness([r, g, b]: Rgb): number {
  return r * 0.3 + g * 0.59 + b * 0.11;
}
