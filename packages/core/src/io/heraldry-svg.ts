import { hashText } from '../base/hash.ts';
import { CHARGE_SHAPES } from '../content/charges.ts';
import { TINCTURES } from '../content/heraldry.ts';
import type { Charge, Heraldry, Tincture } from '../world.ts';
import { DIVISION_PATHS, ordinaryPath, placesOf, SHIELDS } from './heraldry-geometry.ts';

export interface HeraldrySvgOptions {
  /** Width of the picture in pixels, 8 to 4096; it is a fifth higher than wide. Default 200. */
  readonly width?: number;
}

const INK = '#1b1a1f';

/** Draws arms as a shield: a whole SVG document, which may as well stand inside a page. The same arms give the same text. */
export function heraldryToSvg(heraldry: Heraldry, options: HeraldrySvgOptions = {}): string {
  const width = Math.max(8, Math.min(4096, options.width ?? 200));
  // Clips are found by name within the whole page, so each shield has names of its own.
  const name = `arms${(hashText(JSON.stringify(heraldry)) >>> 0).toString(36)}`;
  const outline = SHIELDS[heraldry.shape];
  const parting = DIVISION_PATHS[heraldry.division];
  const [first, second] = heraldry.tinctures;
  const parts = [`<rect width="200" height="240" fill="${shade(first)}"/>`];
  if (parting !== '' && second !== undefined)
    parts.push(`<path d="${parting}" fill="${shade(second)}" stroke="${INK}" stroke-opacity=".35" stroke-width=".8"/>`);
  const { ordinary } = heraldry;
  const charges = heraldry.charges.map((charge) => drawCharge(charge, heraldry, name)).join('');
  const band =
    ordinary === null
      ? ''
      : ordinary.kind === 'bordure'
        ? `<path d="${outline}" fill="none" stroke="${INK}" stroke-width="45"/><path d="${outline}" fill="none" stroke="${shade(ordinary.tincture)}" stroke-width="42"/>`
        : `<path d="${ordinaryPath(ordinary.kind, ordinary.edge)}" fill="${shade(ordinary.tincture)}" stroke="${INK}" stroke-width="1.5" stroke-linejoin="round"/>`;
  parts.push(band, charges);
  const clips = [
    `<clipPath id="${name}"><path d="${outline}"/></clipPath>`,
    parting === '' ? '' : `<clipPath id="${name}b"><path d="${parting}"/></clipPath>`,
    `<linearGradient id="${name}g" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="#fff" stop-opacity=".22"/><stop offset=".45" stop-color="#fff" stop-opacity="0"/><stop offset="1" stop-color="#000" stop-opacity=".2"/></linearGradient>`,
  ].join('');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${Math.round(width * 1.2)}" viewBox="0 0 200 240" role="img">`,
    `<title>${escaped(heraldry.blazon)}</title><defs>${clips}</defs>`,
    `<g clip-path="url(#${name})">${parts.join('')}<rect width="200" height="240" fill="url(#${name}g)"/></g>`,
    `<path d="${outline}" fill="none" stroke="${INK}" stroke-width="5" stroke-linejoin="round"/>`,
    `<path d="${outline}" fill="none" stroke="#fff" stroke-opacity=".28" stroke-width="1"/></svg>`,
  ].join('');
}

function drawCharge(charge: Charge, heraldry: Heraldry, name: string): string {
  const { path, lines } = CHARGE_SHAPES[charge.kind];
  return placesOf(charge, heraldry.ordinary?.kind ?? null)
    .map(({ x, y, size }) => {
      const scale = size / 100;
      const at = `transform="translate(${round(x - size / 2)} ${round(y - size / 2)}) scale(${round(scale)})"`;
      const figure = (tincture: Tincture): string =>
        `<g ${at}><path d="${path}" fill="${shade(tincture)}" fill-rule="evenodd" stroke="${inkOn(tincture)}" stroke-width="${round(1.3 / scale)}" stroke-linejoin="round"/>${
          lines === undefined
            ? ''
            : `<path d="${lines}" fill="none" stroke="${inkOn(tincture)}" stroke-width="${round(Math.max(2, 1.1 / scale))}" stroke-linecap="round" stroke-linejoin="round"/>`
        }</g>`;
      if (charge.tincture !== 'counterchanged') return figure(charge.tincture);
      const [first, second] = heraldry.tinctures;
      return `${figure(second)}<g clip-path="url(#${name}b)">${figure(first)}</g>`;
    })
    .join('');
}

function shade(tincture: Tincture): string {
  return TINCTURES[tincture].shield;
}

/** Lines on black are light, so that they can be seen. */
function inkOn(tincture: Tincture): string {
  return tincture === 'sable' ? '#8d8b95' : INK;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
