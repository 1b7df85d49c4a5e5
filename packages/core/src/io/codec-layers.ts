import { fromBase64, toBase64 } from '../base/base64.ts';
import { InputError, shown } from '../base/input-error.ts';
import type { LayerSpec } from './schema-world.ts';
import { refuse, type Walk } from './schema-shape.ts';

export type AnyLayer = Uint8Array | Int16Array | Uint16Array | Int32Array | Float32Array;
/** How a layer's values stand in a file: their little-endian bytes as base64, or a list of numbers. */
export type LayerEncoding = 'base64' | 'plain';

const ARRAYS = { uint8: Uint8Array, int16: Int16Array, uint16: Uint16Array, int32: Int32Array, float32: Float32Array };
const HOST_IS_LITTLE = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

/** The bytes of an array, least byte of each value first on every machine. A view where the machine stores them so. */
export function littleEndianBytes(values: AnyLayer): Uint8Array {
  const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
  return HOST_IS_LITTLE ? bytes : swapped(bytes, values.BYTES_PER_ELEMENT);
}

function swapped(bytes: Uint8Array, size: number): Uint8Array {
  const out = new Uint8Array(bytes.length);
  for (let i = 0; i < bytes.length; i += size) for (let k = 0; k < size; k++) out[i + k] = bytes[i + size - 1 - k];
  return out;
}

/** A layer as JSON text. */
export function writeLayer(values: AnyLayer, spec: LayerSpec, encoding: LayerEncoding, path: string): string {
  if (!(values instanceof ARRAYS[spec.type])) throw new InputError(path, `expected ${ARRAYS[spec.type].name}, got ${shown(values)}`);
  const data = encoding === 'base64' ? `"${toBase64(littleEndianBytes(values))}"` : `[${plainNumbers(values, path)}]`;
  return `{"type":"${spec.type}","encoding":"${encoding}","data":${data}}`;
}

function plainNumbers(values: AnyLayer, path: string): string {
  if (!(values instanceof Float32Array)) return values.join(',');
  const parts: string[] = [];
  for (let i = 0; i < values.length; i++) {
    if (!Number.isFinite(values[i])) throw new InputError(`${path}[${i}]`, `is ${values[i]}, which no file can hold; this world is broken`);
    parts.push(shortest(values[i]));
  }
  return parts.join(',');
}

/** The shortest of 7 to 9 digits that is read back as the same float32 (nine always are). */
function shortest(value: number): string {
  if (Object.is(value, -0)) return '-0';
  for (let digits = 7; digits < 9; digits++) {
    const near = Number(value.toPrecision(digits));
    if (Math.fround(near) === value) return String(near);
  }
  return String(Number(value.toPrecision(9)));
}

/** Reads one layer of `count` cells, every value of which must be one that the layer may hold. */
export function readLayer(input: unknown, spec: LayerSpec, count: number, walk: Walk): AnyLayer {
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    refuse(walk, `expected a layer {type, encoding, data}, got ${shown(input)}`);
  for (const name of Object.keys(input)) {
    if (name !== 'type' && name !== 'encoding' && name !== 'data')
      refuse(walk, `no field is called ${shown(name)}; a layer has type, encoding and data`);
  }
  const { type, encoding, data } = input as { type?: unknown; encoding?: unknown; data?: unknown };
  if (type !== spec.type) refuse(walk, `expected the type "${spec.type}", got ${shown(type)}`);
  const values =
    encoding === 'base64' ? fromBytes(data, spec, count, walk) : encoding === 'plain' ? fromNumbers(data, spec, count, walk) : undefined;
  if (values === undefined) return refuse(walk, `expected the encoding "base64" or "plain", got ${shown(encoding)}`);
  checkRange(values, spec, walk);
  return values;
}

function fromBytes(data: unknown, spec: LayerSpec, count: number, walk: Walk): AnyLayer {
  const size = ARRAYS[spec.type].BYTES_PER_ELEMENT;
  const length = Math.ceil((count * size) / 3) * 4;
  if (typeof data !== 'string') refuse(walk, `expected its bytes as base64, got ${shown(data)}`);
  if (data.length !== length)
    refuse(walk, `expected ${length} letters of base64 for ${count} cells, got ${data.length}; it may have been cut short`);
  const bytes = fromBase64(data);
  if (bytes === undefined || bytes.length !== count * size) refuse(walk, 'is not base64; it may have been edited or cut short');
  return new ARRAYS[spec.type]((HOST_IS_LITTLE ? bytes : swapped(bytes, size)).buffer as ArrayBuffer);
}

function fromNumbers(data: unknown, spec: LayerSpec, count: number, walk: Walk): AnyLayer {
  if (!Array.isArray(data)) refuse(walk, `expected a list of numbers, got ${shown(data)}`);
  if (data.length !== count) refuse(walk, `expected ${count} numbers, one per cell, got ${data.length}`);
  const values = new ARRAYS[spec.type](count);
  const float = spec.type === 'float32';
  for (let i = 0; i < count; i++) {
    const value: unknown = data[i];
    if (typeof value !== 'number') refuse(walk, `expected numbers, got ${shown(value)} at cell ${i}`);
    values[i] = value;
    if (!float && values[i] !== value) refuse(walk, `expected ${spec.type} numbers, got ${value} at cell ${i}`);
  }
  return values;
}

function checkRange(values: AnyLayer, spec: LayerSpec, walk: Walk): void {
  const { least } = spec;
  const most = typeof spec.most === 'number' ? spec.most : (walk.sizes[spec.most] ?? Infinity) - 1;
  for (let i = 0; i < values.length; i++) {
    if (values[i] >= least && values[i] <= most) continue;
    refuse(walk, `expected values from ${least} to ${most}, got ${values[i]} at cell ${i}`);
  }
}
