import { InputError, parseRecipe, type Recipe } from '@hinterland/core';
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';

/**
 * A recipe as text for a link. Two forms:
 *
 *     s/<seed>                     all parameters at their defaults
 *     w/<base64url>.<crc32 hex>    deflate-raw of the recipe's canonical JSON, every parameter resolved
 *
 * The checksum is taken over the compressed bytes, so that a link cut by a mail program is told from a wrong one.
 */
const LONGEST_LINK = 20_000;
const LONGEST_JSON = 200_000;

/** The shortest link that gives exactly this recipe. */
export function encodeRecipe(recipe: Recipe): string {
  if (canonical(parseRecipe(recipe.seed)) === canonical(recipe)) return `s/${encodeURIComponent(recipe.seed)}`;
  const bytes = deflateSync(strToU8(canonical(recipe)), { level: 9 });
  return `w/${toBase64Url(bytes)}.${crc32(bytes).toString(16).padStart(8, '0')}`;
}

/**
 * Reads what `encodeRecipe` wrote.
 * @throws InputError with one sentence for the person who followed the link.
 */
export function decodeRecipe(link: string): Recipe {
  if (link.length > LONGEST_LINK) throw new InputError('link', 'this link is far longer than any of ours; open the gallery instead');
  const [form, body] = [link.slice(0, 2), link.slice(2)];
  if (form === 's/') return parseRecipe(decodeSeed(body), 'link');
  if (form !== 'w/') throw new InputError('link', 'this address leads nowhere here; open the gallery instead');

  const match = /^([A-Za-z0-9_-]+)\.([0-9a-f]{8})$/.exec(body);
  const bytes = match && fromBase64Url(match[1]);
  if (!match || !bytes || crc32(bytes) !== Number.parseInt(match[2], 16))
    throw new InputError('link', 'this link was cut or changed on its way; ask for it again, or copy it whole');
  return parseRecipe(readJson(bytes), 'link');
}

/** JSON with sorted keys and no spaces: equal recipes give equal text. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : inner,
  );
}

function decodeSeed(body: string): string {
  try {
    return decodeURIComponent(body);
  } catch {
    throw new InputError('link', 'the seed in this link holds a broken %-sign; ask for the link again');
  }
}

function readJson(bytes: Uint8Array): unknown {
  try {
    // A fixed buffer, so that a small link cannot swell into a huge text.
    return JSON.parse(strFromU8(inflateSync(bytes, { out: new Uint8Array(LONGEST_JSON) })));
  } catch {
    throw new InputError('link', 'what this link holds is not a recipe; ask for it again');
  }
}

function toBase64Url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

function fromBase64Url(text: string): Uint8Array | null {
  try {
    return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));
  } catch {
    return null;
  }
}

/** CRC-32 as in zip and PNG (ISO 3309), bit by bit: links are short. */
function crc32(bytes: Uint8Array): number {
  let crc = -1;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (0xedb88320 & -(crc & 1));
  }
  return ~crc >>> 0;
}
