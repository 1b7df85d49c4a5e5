import { type Cell, DX, DY, NONE } from '../../base/grid.ts';
import { unit2 } from '../../base/hash.ts';
import { addGradientNoise } from '../../base/noise.ts';
import type { Rng } from '../../base/rng.ts';
import { DENS, type Den } from '../../content/lairs.ts';
import type { LevelCause, Place, World } from '../../world.ts';
import { causeOf } from '../past/traces.ts';
import type { Country } from './land.ts';
import { type Scene, USE } from './scene.ts';
import { stand } from './stand.ts';
import { T } from './tiles.ts';

/** The den of whatever lives at a place, and why it looks as it does. */
export function denOf(world: World, place: Place | null): { readonly den: Den; readonly why: readonly LevelCause[] } {
  const dwells =
    place === null
      ? undefined
      : world.facts.find(({ relation, object, until }) => relation === 'dwells' && object === `place:${place.id}` && until === null);
  const den = DENS[dwells?.subject ?? 'other'] ?? DENS['other'];
  if (dwells === undefined) return { den, why: [] };
  const article = /^[aeiou]/i.test(dwells.subject) ? 'an' : 'a';
  const text = `This is ${den.name}, as ${article} ${dwells.subject} makes it: ${den.told}.`;
  return { den, why: [causeOf('plan', dwells.because?.includes(':') === true ? dwells.because : `place:${place?.id ?? NONE}`, text)] };
}

/** Widest den with all that belongs to it. */
const REACH = 21;

/** Lays out a den round the middle: its floor, what closes it in, its mouth where the land falls, hollows about it. */
export function raiseDen(country: Country, den: Den): void {
  const { scene, size, centre, setting, salt } = country;
  const { width, height } = scene;
  const stray = new Float32Array(width * height);
  addGradientNoise(stray, width, height, salt ^ 0xde4, 8, 4);
  const [cx, cy] = [centre % width, Math.floor(centre / width)];
  const mouth = setting.facing === NONE ? 1 : setting.facing;
  const rim = { radius: den.radius, mouth };
  for (let y = Math.max(2, cy - REACH); y <= Math.min(size - 3, cy + REACH); y++)
    for (let x = Math.max(2, cx - REACH); x <= Math.min(size - 3, cx + REACH); x++) {
      const cell = y * width + x;
      if (scene.use[cell] !== USE.free) continue;
      const far = Math.sqrt((x - cx) * (x - cx) + (y - cy) * (y - cy)) + den.rough * stray[cell];
      if (den.double === true && far >= den.radius + den.wide) {
        const outer = den.radius + den.wide + 3;
        if (far < outer) lay(scene, cell, T[den.floor], USE.kept);
        else closeIn(scene, cell, den, far, x - cx, y - cy, { radius: outer, mouth: (mouth + 2) & 3 }, salt);
        continue;
      }
      if (far < den.radius) {
        const [patch, share] = den.patch ?? [den.floor, 0];
        // The very middle stays dry and bare.
        const bare = (x - cx) * (x - cx) + (y - cy) * (y - cy) < 12;
        const patched = !bare && 0.5 + stray[(y * width + x + 7 * width) % stray.length] * 0.35 < share * 1.25;
        lay(scene, cell, T[patched ? patch : den.floor], USE.kept);
      } else closeIn(scene, cell, den, far, x - cx, y - cy, rim, salt);
    }
  for (let n = 0; n < (den.hollows ?? 0); n++) digHollow(country, den, n);
}

function lay({ tiles, use }: Scene, cell: Cell, tile: number, what: number): void {
  tiles[cell] = tile;
  use[cell] = what;
}

/** What closes a den in, but for its mouth. */
function closeIn(
  scene: Scene,
  cell: Cell,
  den: Den,
  far: number,
  dx: number,
  dy: number,
  { radius, mouth }: { readonly radius: number; readonly mouth: number },
  salt: number,
): void {
  if (far < radius || far >= radius + den.wide) return;
  const ahead = dx * DX[mouth] + dy * DY[mouth];
  const aside = Math.abs(dx * DY[mouth] - dy * DX[mouth]);
  if (ahead > 0 && aside <= den.mouth) {
    if (den.rim === 'deep water') lay(scene, cell, T['shallow water'], USE.water);
    else lay(scene, cell, T[den.floor], USE.kept);
    return;
  }
  if (unit2(salt ^ 0x2f, dx, dy) > den.share) return;
  if (den.rim === 'deep water') lay(scene, cell, T['deep water'], USE.water);
  // Rock stays free ground to whoever lays a way, which is cut through it.
  else lay(scene, cell, T[den.rim], den.rim === 'rock' ? USE.free : USE.kept);
}

/** A small hollow with a rim of its own, somewhere about the den. */
function digHollow({ scene, size, centre, salt }: Country, den: Den, n: number): void {
  const { width, use } = scene;
  const [cx, cy] = [centre % width, Math.floor(centre / width)];
  const [dx, dy] = [
    [11, 4],
    [-10, 7],
    [3, 12],
    [-7, -10],
    [9, -9],
    [0, -13],
  ][n % 6];
  const [hx, hy] = [cx + dx + Math.round(3 * unit2(salt, n, 1)), cy + dy + Math.round(3 * unit2(salt, n, 2))];
  for (let y = hy - 4; y <= hy + 4; y++)
    for (let x = hx - 4; x <= hx + 4; x++) {
      const cell = y * width + x;
      if (x < 2 || y < 2 || x > size - 3 || y > size - 3 || use[cell] !== USE.free) continue;
      const far = Math.sqrt((x - hx) * (x - hx) + (y - hy) * (y - hy)) + 0.6 * (unit2(salt, x, y) - 0.5);
      // Its mouth looks at the den.
      const facing = (x - hx) * dx + (y - hy) * dy < 0 && Math.abs((x - hx) * dy - (y - hy) * dx) < 18;
      if (far < 2.4 || (facing && far < 4)) lay(scene, cell, T[den.floor], USE.kept);
      else if (far < 3.9) lay(scene, cell, T.rock, USE.free);
    }
}

/** What lies about in a den. */
export function litter(scene: Scene, cells: readonly Cell[], names: readonly string[], rng: Rng): void {
  for (const name of names) {
    const lit = name === 'campfire';
    const solid = lit || name.endsWith('heap') || name === 'cart' || name === 'pillar' || name === 'nest';
    stand(scene, cells, lit ? 'light' : 'furniture', 'any', solid, { name, ...(lit ? { light: 6 } : {}) }, rng);
  }
}
