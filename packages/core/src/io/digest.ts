import type { Level, World } from '../world.ts';
import { TABLES } from '../world.ts';
import { toJson } from './codec-json.ts';
import { type AnyLayer, littleEndianBytes } from './codec-layers.ts';
import { HEAD_SHAPES, WORLD_LAYERS } from './schema-world.ts';

/**
 * Short fingerprints that tell whether two worlds are the same, and if not, in which layer or table they part: one line
 * for each layer (over its little-endian bytes) and table (over its JSON with sorted field names), one for `world` (name,
 * archetype, year, rect, …) and last `total`. Recipe and engine version are not in them: they are the input.
 */
export function digestWorld(world: World): Record<string, string> {
  const parts: Record<string, string> = {};
  for (const name of Object.keys(WORLD_LAYERS))
    parts[name] = digestOfBytes(littleEndianBytes(world.layers[name as keyof typeof WORLD_LAYERS]));
  for (const name of TABLES) parts[name] = digestOfText(toJson(world[name], `world.${name}`, true));
  const head = Object.fromEntries(Object.keys(HEAD_SHAPES).map((name) => [name, world[name as keyof typeof HEAD_SHAPES]]));
  parts['world'] = digestOfText(toJson(head, 'world', true));
  return withTotal(parts);
}

/** The same of a level: its layers (`tilesLayer`, `roomLayer`), its tables, and `level` for all the rest. */
export function digestLevel(level: Level): Record<string, string> {
  const { engine: _engine, recipe: _recipe, layers, floors, tiles, rooms, doors, links, locks, objects, ...head } = level;
  const parts: Record<string, string> = {};
  for (const [name, layer] of Object.entries(layers)) parts[`${name}Layer`] = digestOfBytes(littleEndianBytes(layer as AnyLayer));
  for (const [name, table] of Object.entries({ floors, tiles, rooms, doors, links, locks, objects }))
    parts[name] = digestOfText(toJson(table, `level.${name}`, true));
  parts['level'] = digestOfText(toJson(head, 'level', true));
  return withTotal(parts);
}

function withTotal(parts: Record<string, string>): Record<string, string> {
  return { ...parts, total: digestOfText(toJson(parts, 'digest', true)) };
}

/** Digest of a text: of its UTF-16 code units, two bytes each. */
export function digestOfText(text: string): string {
  const units = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i);
  return digestOfBytes(littleEndianBytes(units));
}

/**
 * 64 bits as 16 hexadecimal digits. Two lanes of 32 bits are fed the same words with different multipliers and then
 * stirred into each other: the round and the finaliser of MurmurHash3 (Austin Appleby, 2011), all of it integer
 * arithmetic that every engine does alike. It guards against accidents, not against forgers.
 */
export function digestOfBytes(bytes: Uint8Array): string {
  let a = 0x9747b28c;
  let b = 0x3c6ef372;
  const whole = bytes.length & ~3;
  for (let i = 0; i < bytes.length; i += 4) {
    // The last word is filled up with noughts; the length, stirred in below, tells them from real ones.
    const word =
      i < whole
        ? bytes[i] | (bytes[i + 1] << 8) | (bytes[i + 2] << 16) | (bytes[i + 3] << 24)
        : bytes[i] | (bytes[i + 1] << 8) | (bytes[i + 2] << 16);
    let k = Math.imul(word, 0xcc9e2d51);
    k = Math.imul((k << 15) | (k >>> 17), 0x1b873593);
    a ^= k;
    a = (Math.imul((a << 13) | (a >>> 19), 5) + 0xe6546b64) | 0;
    k = Math.imul(word, 0x239b961b);
    k = Math.imul((k << 16) | (k >>> 16), 0xab0e9789);
    b ^= k;
    b = (Math.imul((b << 17) | (b >>> 15), 5) + 0x0bcaa747) | 0;
  }
  a ^= bytes.length;
  b ^= bytes.length;
  a = finish((a + b) | 0);
  b = finish((b + a) | 0);
  return hex(a) + hex((b + a) | 0);
}

function finish(h: number): number {
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

function hex(h: number): string {
  return (h >>> 0).toString(16).padStart(8, '0');
}
