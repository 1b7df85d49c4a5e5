import { clamp } from '../base/math.ts';
import { chance, draw, pick, type QuickRng } from '../base/quick-rng.ts';
import { type ClothesWord, CLOTHES_WORDS, DYES, LIVERIED, STUFF_COLOURS, TRADE_WORDS, TRIMS } from '../content/clothes.ts';
import type { Accessory, Garment, Headwear, Outfit } from '../world.ts';

/** What decides what someone wears. */
export interface Wardrobe {
  /** Name of the trade. */
  readonly trade: string;
  /** 0 poor to 1 rich. */
  readonly wealth: number;
  /** Yearly mean at home, °C. */
  readonly celsius: number;
  /** `#rrggbb` of the realm, or null. */
  readonly colours: string | null;
  /** Children wear no marks of office. */
  readonly child: boolean;
}

const COLD = 1;
const HOT = 21;
const STEEL = '#8d949e';
const GOLD = '#d8aa3c';

/** Who works under the open sky; parts of the names of trades. */
const OUTDOORS = ['sail', 'fish', 'farm', 'herd', 'ferry', 'quarr', 'salter', 'pilot', 'hunt', 'prospect', 'shepherd'];

/** What a trade and its clothes decide of an outfit, whoever wears it. */
export interface Cut {
  readonly garment: ClothesWord | undefined;
  readonly headwear: ClothesWord | undefined;
  readonly accessory: ClothesWord | undefined;
  /** `#rrggbb` of the stuff, where the words name it. */
  readonly colour: string | undefined;
  readonly liveried: boolean;
  /** True of work under the open sky. */
  readonly outdoors: boolean;
  /** Why one wears it. */
  readonly because: string;
}

/** @param clothing in words: "a scorched apron" */
export function cutOf(trade: string, clothing: string): Cut {
  const words = clothing.toLowerCase();
  const name = trade.toLowerCase();
  const said = (key: 'garment' | 'headwear' | 'accessory'): ClothesWord | undefined =>
    CLOTHES_WORDS.find((row) => row[key] !== undefined && words.includes(row.word)) ??
    TRADE_WORDS.find((row) => row[key] !== undefined && name.includes(row.word));
  return {
    garment: said('garment'),
    headwear: said('headwear'),
    accessory: said('accessory'),
    colour: STUFF_COLOURS.find(([word]) => words.includes(word))?.[1],
    liveried: LIVERIED.some((part) => name.includes(part)),
    outdoors: OUTDOORS.some((part) => name.includes(part)),
    because: `what ${/^[aeiou]/.test(trade) ? 'an' : 'a'} ${trade} wears`,
  };
}

/** Clothes by trade, then by climate, wealth and the colours of the realm. */
export function makeOutfit(rng: QuickRng, { wealth, celsius, colours, child }: Wardrobe, cut: Cut): Outfit {
  const class_ = Math.floor(clamp(wealth + 0.22 * (draw(rng) - 0.5), 0, 0.999) * DYES.length);
  let because = child ? 'a child’s clothes' : cut.because;

  const worn = child ? undefined : cut.garment;
  let garment: Garment = worn?.garment ?? pick(rng, celsius > HOT ? HOT_GARMENTS : PLAIN_GARMENTS);
  const hat = child ? undefined : cut.headwear;
  const spare = chance(rng, 0.3);
  let headwear: Headwear = hat?.headwear ?? 'none';
  if (celsius < COLD) {
    if (garment === 'shirt' || garment === 'tunic' || garment === 'smock') garment = chance(rng, 0.5) ? 'furs' : 'coat';
    if (headwear === 'none' && spare) headwear = chance(rng, 0.6) ? 'fur cap' : 'hood';
    because += ', the cold';
  } else if (celsius > HOT) {
    if (garment === 'furs' || garment === 'coat') garment = 'robe';
    if ((headwear === 'none' && spare) || headwear === 'fur cap') headwear = chance(rng, 0.6) ? 'headcloth' : 'straw hat';
    because += ', the heat';
  } else if (headwear === 'none' && spare && !child) headwear = pick(rng, EVERYDAY_HATS);

  const dye = pick(rng, DYES[class_]);
  const livery = colours !== null && !child && cut.liveried;
  if (livery) because += ', the colours of the realm';
  const main =
    garment === 'mail' || garment === 'plate' ? (livery ? colours : dye) : (worn?.colour ?? (livery ? colours : (cut.colour ?? dye)));
  const trim = colours !== null && !livery && class_ >= 2 && chance(rng, 0.4) ? colours : pick(rng, TRIMS[class_]);
  const extra = chance(rng, 0.22 + 0.2 * wealth);
  const small = pick(rng, class_ >= 2 ? RICH_ACCESSORIES : PLAIN_ACCESSORIES);
  const accessory: Accessory = (child ? undefined : cut.accessory?.accessory) ?? (extra ? small : 'none');
  return { garment, main, trim, headwear, cloth: clothOf(rng, headwear, hat, dye, class_), accessory, because };
}

const PLAIN_GARMENTS: readonly Garment[] = ['tunic', 'tunic', 'shirt', 'smock', 'coat', 'jerkin', 'gown'];
const HOT_GARMENTS: readonly Garment[] = ['robe', 'tunic', 'shirt', 'gown'];
const EVERYDAY_HATS: readonly Headwear[] = ['cap', 'hood', 'kerchief', 'broad hat', 'coif', 'feathered hat'];
const PLAIN_ACCESSORIES: readonly Accessory[] = ['scarf', 'pendant', 'earrings', 'flower', 'satchel'];
const RICH_ACCESSORIES: readonly Accessory[] = ['necklace', 'brooch', 'earrings', 'chain', 'pendant'];

function clothOf(rng: QuickRng, headwear: Headwear, row: ClothesWord | undefined, dye: string, class_: number): string {
  const other = pick(rng, DYES[Math.max(0, class_ - 1)]);
  switch (headwear) {
    case 'helmet':
      return STEEL;
    case 'crown':
    case 'circlet':
      return GOLD;
    case 'straw hat':
      return '#d9bd73';
    case 'fur cap':
      return pick(rng, ['#6b5039', '#8a7358', '#a9987c']);
    case 'coif':
    case 'veil':
      return '#ddd5c3';
    case 'hood':
      return dye;
    default:
      return row?.garment === undefined && row?.colour !== undefined ? row.colour : other;
  }
}
