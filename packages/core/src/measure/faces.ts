import { plainLooks } from '../characters/plain-looks.ts';
import type { Picture } from '../portraits/canvas.ts';
import { drawPortrait } from '../portraits/portrait.ts';
import type { Appearance, Character } from '../world.ts';

/** How well the people of one world can be told apart, and how much families look alike. */
export interface Faces {
  /** Share of pairs whose portraits differ less than a face and itself in another mood can. */
  readonly twins: number | null;
  /** Share of pairs whose outlines differ in less than a twentieth of what they cover. */
  readonly outlines: number | null;
  /** Mean distance of a child's bare face from a parent's, over that from strangers of the same people. */
  readonly likeness: number | null;
}

/** People of one world whose portraits are compared with each other. */
const MOST = 160;
/** Children compared with their parents. */
const CHILDREN = 60;
/** Strangers for each child. */
const STRANGERS = 4;
/** Edge of a portrait, and of what is compared of it. */
const SIZE = 64;
const COARSE = 16;
/** Root mean square of the differences of the coarse picture's channels; the most that a change of mood does is 0.055. */
const TWINS = 0.06;
const SAME_OUTLINE = 0.05;

/** Draws the people of a world and compares them; null where there are too few. */
export function readFaces(characters: readonly Character[]): Faces {
  const some = every(characters, MOST);
  const pictures = some.map((person) => drawPortrait(person, { size: SIZE, backdrop: false }));
  const views = pictures.map(coarse);
  const masks = pictures.map(maskOf);
  let [pairs, twins, outlines] = [0, 0, 0];
  for (let i = 0; i < some.length; i++)
    for (let j = 0; j < i; j++) {
      pairs++;
      if (distance(views[i], views[j]) < TWINS) twins++;
      if (outlineDistance(masks[i], masks[j]) < SAME_OUTLINE) outlines++;
    }
  return {
    twins: pairs === 0 ? null : twins / pairs,
    outlines: pairs === 0 ? null : outlines / pairs,
    likeness: likenessOf(characters),
  };
}

function likenessOf(characters: readonly Character[]): number | null {
  const views = new Map<number, Float32Array>();
  const bare = (person: Character): Float32Array => {
    const known = views.get(person.id);
    if (known) return known;
    const made = coarse(drawPortrait({ appearance: undressed(person.appearance) }, { size: SIZE, backdrop: false }));
    views.set(person.id, made);
    return made;
  };
  let [kin, kinCount, strange, strangeCount] = [0, 0, 0, 0];
  const children = every(
    characters.filter(({ parents }) => parents.length > 0),
    CHILDREN,
  );
  for (const child of children) {
    for (const parent of child.parents) {
      kin += distance(bare(child), bare(characters[parent]));
      kinCount++;
    }
    for (let k = 1; k <= STRANGERS; k++) {
      const other = characters[(child.id + k * 37) % characters.length];
      if (other === child || other.culture !== child.culture || child.parents.includes(other.id) || other.parents.includes(child.id))
        continue;
      strange += distance(bare(child), bare(other));
      strangeCount++;
    }
  }
  return kinCount === 0 || strangeCount === 0 || strange === 0 ? null : kin / kinCount / (strange / strangeCount);
}

/** What someone is born with: of one age, one height, one cut and one coat for all. */
function undressed(looks: Appearance): Appearance {
  const { outfit, ageing, hairStyle, height, age } = plainLooks();
  return { ...looks, outfit, ageing, hairStyle, height, age, beard: 'none', marks: [], aids: [] };
}

/** At most `count` of a list, evenly spread. */
function every<T>(list: readonly T[], count: number): readonly T[] {
  if (list.length <= count) return list;
  return Array.from({ length: count }, (_, i) => list[Math.floor((i * list.length) / count)]);
}

/** Means of red, green, blue and cover over blocks, 0 to 1; colours count by their cover. */
function coarse({ width, height, data }: Picture): Float32Array {
  const out = new Float32Array(COARSE * COARSE * 4);
  const block = width / COARSE;
  const share = 1 / (255 * block * block);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 4;
      if (data[at + 3] === 0) continue;
      const to = (Math.floor(y / block) * COARSE + Math.floor(x / block)) * 4;
      for (let c = 0; c < 4; c++) out[to + c] += data[at + c] * share;
    }
  return out;
}

function distance(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] - b[i]) * (a[i] - b[i]);
  return Math.sqrt(sum / a.length);
}

function maskOf({ width, height, data }: Picture): Uint8Array {
  return Uint8Array.from({ length: width * height }, (_, i) => (data[i * 4 + 3] > 0 ? 1 : 0));
}

/** Share of what either covers that only one of them covers. */
function outlineDistance(a: Uint8Array, b: Uint8Array): number {
  let [one, either] = [0, 0];
  for (let i = 0; i < a.length; i++) {
    one += a[i] ^ b[i];
    either += a[i] | b[i];
  }
  return either === 0 ? 0 : one / either;
}
