/**
 * Seeds that can be said aloud, such as "copper-otter-1729", numbered so that a page of the gallery is the same for
 * everyone. Number and seed are one to one: an affine map scatters neighbouring numbers over all words, and its inverse
 * finds the number of a seed again, which is what "next" and "previous" need.
 */
const FIRST = words(
  'amber ancient ashen autumn azure barren bitter blessed blue brave brazen bright broken bronze buried calm cedar cobalt cold copper coral crimson crooked crystal dapper deep distant dusty early eastern ebony elder emerald fallen feral fierce first flint frozen gentle gilded glass golden granite green grey hidden hollow humble inland iron ivory jade lonely lost lunar mellow misty mossy narrow noble northern ochre old pale patient pearl pewter quiet ragged rapid restless royal ruby russet rusty sacred salt sandy scarlet secret shady silent silver slow solemn southern stormy sunken tawny thorny tidal velvet wandering western wild willow winter woven young',
);
const SECOND = words(
  'adder albatross antler anvil arrow badger barley beacon bear beetle birch bison bittern boar bramble bridge candle canyon caravan cart chapel cliff comet cormorant crane cricket crown curlew dagger delta dolphin dove dragon drum eagle ember falcon fennel fern ferry finch fjord forge fox garden gate glacier goat gull hammer harbour hare harp hawk heath hedgehog heron ibis island juniper kestrel lantern lark lynx magpie mammoth marlin marten meadow mill moth mountain nettle newt oak orchard osprey otter owl oyster panther pebble pelican pike pilgrim plover pony quarry quill raven reed robin rook saddle salmon seal shore sparrow spruce stag stork swan thistle tower trout valley viper walrus weasel whale wolf wren yew',
);
const NUMBERS = 9000;
const LEAST_NUMBER = 1000;
const COUNT = FIRST.length * SECOND.length * NUMBERS;
/** Near COUNT / golden ratio and coprime to COUNT: neighbours land far apart. Below 2^53 / COUNT, so products are exact. */
const STRIDE = coprime(Math.round(COUNT * 0.618), COUNT);
const UNSTRIDE = inverse(STRIDE, COUNT);
const OFFSET = 20_011;

/** How many seeds there are; numbers beyond it begin anew. */
export const SEED_COUNT: number = COUNT;

/** The seed with the number `index`, any integer. */
export function seedAt(index: number): string {
  const code = modulo(modulo(index, COUNT) * STRIDE + OFFSET, COUNT);
  const number = (code % NUMBERS) + LEAST_NUMBER;
  const pair = Math.floor(code / NUMBERS);
  return `${FIRST[pair % FIRST.length]}-${SECOND[Math.floor(pair / FIRST.length)]}-${number}`;
}

/** The number of a seed that `seedAt` gives, or null for any other text. */
export function indexOfSeed(seed: string): number | null {
  const match = /^([a-z]+)-([a-z]+)-(\d{4})$/.exec(seed);
  if (!match) return null;
  const first = FIRST.indexOf(match[1]);
  const second = SECOND.indexOf(match[2]);
  const number = Number(match[3]) - LEAST_NUMBER;
  if (first < 0 || second < 0 || number < 0) return null;
  const code = (second * FIRST.length + first) * NUMBERS + number;
  return Number((BigInt(modulo(code - OFFSET, COUNT)) * BigInt(UNSTRIDE)) % BigInt(COUNT));
}

/** The seed `by` steps on: the neighbour by number where it has one, otherwise the text with its last number moved. */
export function neighbourSeed(seed: string, by: number): string {
  const index = indexOfSeed(seed);
  if (index !== null) return seedAt(index + by);
  const match = /^(.*?)(\d{1,9})$/.exec(seed);
  if (!match) return `${seed}-${by > 0 ? 1 : 99}`.slice(-200);
  const number = Number(match[2]) + by;
  return match[1] + (number < 0 ? 999_999_999 : number);
}

function words(list: string): readonly string[] {
  return list.split(' ');
}

function modulo(a: number, n: number): number {
  return ((a % n) + n) % n;
}

function coprime(near: number, to: number): number {
  const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));
  let candidate = near;
  while (divisor(candidate, to) !== 1) candidate++;
  return candidate;
}

/** The multiplicative inverse of `a` modulo `n`, by the extended Euclidean algorithm. */
function inverse(a: number, n: number): number {
  let [r0, r1, s0, s1] = [n, a, 0, 1];
  while (r1 !== 0) {
    const q = Math.floor(r0 / r1);
    [r0, r1, s0, s1] = [r1, r0 - q * r1, s1, s0 - q * s1];
  }
  return modulo(s0, n);
}
