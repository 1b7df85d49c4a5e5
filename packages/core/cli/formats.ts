import { extname } from 'node:path';
import { type DrawOptions, InputError, nearest, shown, STYLE_NAMES, VIEW_NAMES } from '@hinterland/core';
import { checkWritable } from './files.ts';
import type { Given, OptionTable } from './options.ts';

/** Options of every command that writes files. */
export const OUTPUT_OPTIONS: OptionTable = {
  out: { kind: 'text', value: 'PATH', does: 'Where to write; - is standard output. With several formats each gets its own extension.' },
  format: {
    kind: 'text',
    value: 'NAMES',
    does: 'json or png, or both as json,png; unless told, what the extension of --out says, else json.',
  },
  layers: {
    kind: 'text',
    value: 'base64|plain',
    does: 'How the JSON holds layers: as base64 (small, exact), or as plain lists of numbers.',
  },
};

/** Options of a picture. */
export const PICTURE_OPTIONS: OptionTable = {
  style: { kind: 'text', value: 'NAME', does: `Style of the picture: ${STYLE_NAMES.join(', ')}.` },
  view: { kind: 'text', value: 'NAME', does: `What the picture shows: ${VIEW_NAMES.join(', ')}.` },
  scale: { kind: 'text', value: 'N', does: 'Pixels of the picture for each cell, 0.25 to 4; 1 unless told.' },
};

/** What a thing can be written as; the name is the file's extension too. */
export type Formats<T> = Readonly<Record<string, (thing: T) => string | Uint8Array>>;

export interface Target<T> {
  readonly path: string;
  readonly make: (thing: T) => string | Uint8Array;
}

/**
 * Where each wanted format goes; paths that cannot be written to are refused.
 * @param example a file name that would do, for messages
 */
export async function targetsOf<T>(given: Given, formats: Formats<T>, example: string): Promise<Target<T>[]> {
  const out = given.text('out');
  if (out === undefined)
    throw new InputError('--out', `there is none; say where to write, such as --out ${example}, or --out - for standard output`);
  const known = Object.keys(formats);
  const extension = extname(out).slice(1).toLowerCase();
  const asked = (given.text('format') ?? (known.includes(extension) ? extension : 'json')).split(',').map((name) => name.trim());
  const names = [...new Set(asked.map((name) => word('--format', name, known)))];
  const stem = known.includes(extension) ? out.slice(0, -extension.length - 1) : out;
  if (names.length > 1 && out === '-') throw new InputError('--out', 'standard output takes one format; name a file for several');
  const targets = names.map((name) => ({ path: names.length === 1 ? out : `${stem}.${name}`, make: formats[name] }));
  for (const { path } of targets) await checkWritable(path);
  return targets;
}

/** How JSON is to hold layers. */
export function layersOf(given: Given): 'base64' | 'plain' {
  return word('--layers', given.text('layers') ?? 'base64', ['base64', 'plain']);
}

/** How a picture is to be drawn. */
export function pictureOf(given: Given): DrawOptions {
  const [style, view, scale] = [given.text('style'), given.text('view'), given.text('scale')];
  if (scale !== undefined && !(/^[\d.]+$/.test(scale) && Number(scale) >= 0.25 && Number(scale) <= 4))
    throw new InputError('--scale', `expected a number from 0.25 to 4, got ${shown(scale)}`);
  return {
    ...(style !== undefined && { style: word('--style', style, STYLE_NAMES) }),
    ...(view !== undefined && { view: word('--view', view, VIEW_NAMES) }),
    ...(scale !== undefined && { scale: Number(scale) }),
  };
}

function word<W extends string>(name: string, given: string, allowed: readonly W[]): W {
  if (allowed.includes(given as W)) return given as W;
  const near = nearest(given, allowed);
  throw new InputError(
    name,
    `expected ${allowed.length === 2 ? allowed.join(' or ') : `one of ${allowed.join(', ')}`}, got ${shown(given)}${near ? `; did you mean ${near}?` : ''}`,
  );
}
