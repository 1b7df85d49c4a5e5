import type { TrapName } from './dungeon-finds.ts';

/** The kinds of dungeon, by what they were built to be. */
export const DUNGEON_KINDS = ['crypt', 'mine', 'keep', 'temple', 'tower', 'ruin'] as const;
export type DungeonKind = (typeof DUNGEON_KINDS)[number];

/** Where a piece of furniture stands in a room. */
export type Spot = 'wall' | 'corner' | 'centre' | 'rows' | 'any';

export interface Furnishing {
  readonly name: string;
  readonly spot: Spot;
  readonly least: number;
  readonly most: number;
  /** How far it shines, in cells. */
  readonly light?: number;
  /** True where one walks over it. */
  readonly flat?: boolean;
}

export interface RoomTheme {
  readonly name: string;
  readonly furniture: readonly Furnishing[];
}

export interface Dweller {
  readonly name: string;
  /** How hard it is to overcome, from 0 to 1, before difficulty has its say. */
  readonly strength: number;
  readonly coldest?: number;
  readonly warmest?: number;
}

export interface DungeonTheme {
  /** Least and greatest width of the boxes that rooms lie in, cells. */
  readonly box: readonly [least: number, most: number];
  readonly storeys: readonly [least: number, most: number];
  /** True where further in is further up. */
  readonly rising: boolean;
  /** True where it stands in the open, so that beyond its walls is the country. */
  readonly outside: boolean;
  readonly ladder: boolean;
  readonly climb: number;
  /** True where great rooms have patterned floors. */
  readonly mosaics: boolean;
  /** Share of it that has fallen in. */
  readonly decay: number;
  /** How far into the open sky: 0 underground, 1 roofless. */
  readonly daylight: number;
  readonly storeyNames: readonly string[];
  /** Shapes of its rooms; one named twice is twice as common. */
  readonly shapes: readonly string[];
  readonly rooms: {
    readonly entrance: readonly RoomTheme[];
    readonly way: readonly RoomTheme[];
    readonly guard: readonly RoomTheme[];
    readonly treasure: readonly RoomTheme[];
    readonly shrine: readonly RoomTheme[];
    readonly prison: readonly RoomTheme[];
    readonly goal: readonly RoomTheme[];
  };
  readonly dwellers: readonly Dweller[];
  readonly bosses: readonly string[];
  readonly traps: readonly TrapName[];
  /** True where its rooms are hewn out of the rock rather than built. */
  readonly hewn: boolean;
  readonly captives: readonly string[];
  /** What lies at the heart of it where no quest says otherwise. */
  readonly prizes: readonly string[];
}

const torch: Furnishing = { name: 'torch', spot: 'wall', least: 0, most: 2, light: 5, flat: true };
const brazier: Furnishing = { name: 'brazier', spot: 'corner', least: 1, most: 2, light: 6 };
const candles: Furnishing = { name: 'candles', spot: 'wall', least: 1, most: 2, light: 4, flat: true };
const hearth: Furnishing = { name: 'hearth', spot: 'wall', least: 1, most: 1, light: 6 };
const lantern: Furnishing = { name: 'lantern', spot: 'wall', least: 0, most: 1, light: 5, flat: true };
const few = (name: string, spot: Spot = 'any', least = 0, most = 2): Furnishing => ({ name, spot, least, most });
const one = (name: string, spot: Spot = 'centre'): Furnishing => ({ name, spot, least: 1, most: 1 });
const rows = (name: string, least = 2, most = 6): Furnishing => ({ name, spot: 'rows', least, most });
const flat = (name: string, least = 0, most = 2): Furnishing => ({ name, spot: 'any', least, most, flat: true });
const room = (name: string, ...furniture: Furnishing[]): RoomTheme => ({ name, furniture });

export const DUNGEONS: { readonly [K in DungeonKind]: DungeonTheme } = {
  crypt: {
    box: [9, 13],
    storeys: [1, 3],
    rising: false,
    outside: false,
    ladder: false,
    climb: 0.05,
    mosaics: true,
    decay: 0.06,
    daylight: 0.06,
    storeyNames: ['Upper Crypt', 'Lower Crypt', 'Deep Crypt', 'Drowned Crypt'],
    shapes: ['box', 'octagon', 'niches', 'cross', 'apse', 'box', 'ring', 'round'],
    rooms: {
      entrance: [room('Stair Hall', brazier, few('broken statue', 'wall')), room('Mourners’ Porch', brazier, rows('bench', 2, 4))],
      way: [
        room('Burial Chamber', rows('sarcophagus'), candles, flat('bones')),
        room('Ossuary', few('bone heap', 'wall', 2, 5), flat('bones', 2, 5), torch),
        room('Gallery of Niches', few('urn', 'wall', 3, 7), candles),
        room('Embalming Room', rows('slab', 2, 4), few('shelf', 'wall', 1, 3), torch),
        room('Vigil Room', rows('bench', 2, 4), candles),
        room('Charnel Pit', few('bone heap', 'any', 2, 4), flat('bones', 3, 6)),
        room('Chapel of Rest', one('bier'), candles, rows('bench', 2, 4)),
      ],
      guard: [
        room('Warden’s Chamber', few('weapon rack', 'wall', 1, 2), torch, one('table')),
        room('Hall of Statues', rows('statue', 4, 8), torch),
      ],
      treasure: [
        room('Grave Vault', one('sarcophagus'), few('urn', 'wall', 2, 4)),
        room('House of Gifts', few('shelf', 'wall', 1, 3), candles),
      ],
      shrine: [room('Shrine of the Dead', one('altar', 'wall'), candles, rows('bench', 2, 4))],
      prison: [room('Walled Cell', flat('straw', 1, 2), few('bucket', 'corner', 1, 1))],
      goal: [room('Great Tomb', brazier, rows('statue', 4, 6), candles), room('Hall of the First Grave', brazier, rows('pillar', 4, 8))],
    },
    dwellers: [
      { name: 'grave rat', strength: 0.1 },
      { name: 'tomb beetle', strength: 0.2, coldest: 4 },
      { name: 'skeleton', strength: 0.3 },
      { name: 'ghoul', strength: 0.5 },
      { name: 'rime ghoul', strength: 0.55, warmest: 0 },
      { name: 'tomb guardian', strength: 0.7 },
      { name: 'wraith', strength: 0.8 },
    ],
    bosses: ['the crowned dead', 'a grave lord', 'the keeper of bones', 'a hollow king', 'the veiled mourner'],
    traps: ['dart', 'pit', 'blade', 'gas', 'block', 'spikes'],
    hewn: false,
    captives: ['a grave robber', 'a lost pilgrim'],
    prizes: ['a burial crown', 'a silver death mask', 'a book of names', 'an ivory casket'],
  },
  mine: {
    box: [9, 14],
    storeys: [2, 3],
    rising: false,
    outside: false,
    ladder: true,
    climb: 0.08,
    mosaics: false,
    decay: 0.12,
    daylight: 0.03,
    storeyNames: ['First Level', 'Second Level', 'Third Level', 'Sump'],
    shapes: ['hollow', 'hollow', 'hollow', 'round', 'box', 'ell'],
    rooms: {
      entrance: [
        room('Winding House', one('winch'), few('cart', 'any', 1, 2), lantern),
        room('Adit Mouth', few('timber stack', 'wall', 1, 2), lantern),
      ],
      way: [
        room('Gallery', few('pit prop', 'any', 1, 4), few('ore heap', 'wall', 0, 3), lantern),
        room('Timber Store', few('timber stack', 'wall', 2, 4), lantern),
        room('Tool Room', few('tool rack', 'wall', 1, 3), one('workbench', 'wall'), lantern),
        room('Pump Room', one('pump'), few('barrel', 'wall', 1, 3), lantern),
        room('Cart Turn', few('cart', 'any', 1, 3), few('pit prop')),
        room('Sorting Floor', rows('sorting table', 2, 4), few('ore heap', 'wall', 1, 3), lantern),
        room('Worked-out Stope', few('pit prop', 'any', 2, 5), flat('gravel heap', 1, 3)),
      ],
      guard: [
        room('Overseer’s Room', one('table'), few('strongbox', 'wall', 0, 1), lantern),
        room('Powder Store', few('keg', 'wall', 2, 5)),
      ],
      treasure: [room('Crystal Pocket', few('crystal', 'wall', 2, 5)), room('Strongroom', few('strongbox', 'wall', 1, 2), lantern)],
      shrine: [room('Miners’ Shrine', one('altar', 'wall'), candles)],
      prison: [room('Caved-in Heading', few('pit prop', 'any', 0, 1), flat('gravel heap', 1, 2))],
      goal: [
        room('Mother Lode', few('ore heap', 'wall', 2, 5), few('crystal', 'wall', 2, 5), brazier),
        room('Deep Smithy', one('forge'), few('anvil', 'any', 1, 2), brazier),
      ],
    },
    dwellers: [
      { name: 'blind rat', strength: 0.1 },
      { name: 'bat swarm', strength: 0.15, coldest: -5 },
      { name: 'cave spider', strength: 0.3, coldest: 2 },
      { name: 'rockskin lizard', strength: 0.4, coldest: 6 },
      { name: 'ice crawler', strength: 0.4, warmest: 1 },
      { name: 'tunneller', strength: 0.55 },
      { name: 'ore golem', strength: 0.8 },
    ],
    bosses: ['the thing below', 'a stone drake', 'the mother of spiders', 'the drowned overseer'],
    traps: ['pit', 'gas', 'boards', 'roof', 'powder', 'snare'],
    hewn: true,
    captives: ['a buried miner', 'a surveyor'],
    prizes: ['a heartstone', 'a fist of native gold', 'the overseer’s ledger', 'a perfect geode'],
  },
  keep: {
    box: [10, 14],
    storeys: [2, 3],
    rising: true,
    outside: true,
    ladder: false,
    climb: 0.06,
    mosaics: true,
    decay: 0.03,
    daylight: 0.3,
    storeyNames: ['Ground Floor', 'Upper Floor', 'Battlements', 'Lantern Room'],
    shapes: ['box', 'box', 'box', 'octagon', 'ell', 'tee'],
    rooms: {
      entrance: [room('Gate Hall', brazier, few('weapon rack', 'wall', 1, 2)), room('Gate Passage', torch, few('barrel', 'corner'))],
      way: [
        room('Guardroom', one('table'), few('stool', 'any', 1, 3), few('weapon rack', 'wall', 1, 2), torch),
        room('Barracks', rows('bunk', 3, 8), few('locker', 'wall', 1, 3), torch),
        room('Kitchen', hearth, one('table'), few('barrel', 'wall', 1, 3), few('shelf', 'wall', 1, 2)),
        room('Store', few('barrel', 'wall', 2, 5), few('crate', 'wall', 2, 5)),
        room('Great Hall', rows('table', 2, 4), hearth, few('banner', 'wall', 1, 3)),
        room('Library', rows('bookcase', 2, 5), one('reading desk'), candles),
        room('Solar', few('chair', 'any', 1, 2), one('loom', 'wall'), hearth),
        room('Washhouse', few('tub', 'any', 1, 3), few('barrel', 'corner', 1, 2)),
        room('Weapon Yard', few('training dummy', 'any', 1, 3), few('weapon rack', 'wall', 1, 3)),
      ],
      guard: [
        room('Armoury', few('weapon rack', 'wall', 2, 5), few('armour stand', 'any', 1, 3), torch),
        room('Captain’s Room', one('table'), few('bunk', 'corner', 1, 1), torch),
      ],
      treasure: [room('Treasury', few('strongbox', 'wall', 1, 3), torch), room('Wine Cellar', few('cask', 'wall', 2, 5))],
      shrine: [room('Chapel', one('altar', 'wall'), rows('pew', 2, 6), candles)],
      prison: [room('Cell', flat('straw', 1, 2), few('bucket', 'corner', 1, 1))],
      goal: [
        room('Hall of Audience', one('throne', 'wall'), brazier, rows('pillar', 4, 6), few('banner', 'wall', 2, 4)),
        room('Lord’s Chamber', one('great bed', 'wall'), hearth, few('wardrobe', 'wall', 1, 2)),
      ],
    },
    dwellers: [
      { name: 'hound', strength: 0.2 },
      { name: 'deserter', strength: 0.3 },
      { name: 'crossbow guard', strength: 0.4 },
      { name: 'sworn blade', strength: 0.55 },
      { name: 'armoured knight', strength: 0.75 },
    ],
    bosses: ['the robber captain', 'the false castellan', 'a black knight', 'the warden of the keep'],
    traps: ['dart', 'pit', 'blade', 'snare', 'net', 'block', 'stair'],
    hewn: false,
    captives: ['a hostage', 'a messenger', 'a captured scout'],
    prizes: ['the seal of the house', 'a sword of state', 'a chest of letters', 'a jewelled collar'],
  },
  temple: {
    box: [10, 15],
    storeys: [1, 2],
    rising: false,
    outside: true,
    ladder: false,
    climb: 0.04,
    mosaics: true,
    decay: 0.05,
    daylight: 0.25,
    storeyNames: ['Temple', 'Undercroft', 'Catacomb', 'Well'],
    shapes: ['apse', 'octagon', 'cross', 'round', 'box', 'ring', 'niches'],
    rooms: {
      entrance: [room('Forecourt', brazier, rows('pillar', 4, 8)), room('Narthex', candles, rows('pillar', 2, 6))],
      way: [
        room('Nave', rows('pew', 4, 10), candles),
        room('Side Chapel', one('altar', 'wall'), candles),
        room('Scriptorium', rows('writing desk', 2, 6), few('bookcase', 'wall', 1, 3), candles),
        room('Robing Room', few('wardrobe', 'wall', 1, 3), few('bench', 'wall', 1, 2), candles),
        room('Cistern', one('well')),
        room('Cloister', rows('pillar', 4, 8), few('bench', 'wall', 1, 2)),
        room('Refectory', rows('table', 2, 4), hearth),
        room('Dormitory', rows('bunk', 3, 8), candles),
      ],
      guard: [
        room('Hall of Trials', rows('statue', 2, 6), brazier),
        room('Keepers’ Lodge', few('weapon rack', 'wall', 1, 2), one('table'), torch),
      ],
      treasure: [room('Reliquary', few('reliquary', 'wall', 2, 4), candles), room('Offering Room', few('urn', 'wall', 2, 5), candles)],
      shrine: [room('Quiet Shrine', one('altar', 'wall'), candles, flat('petals', 1, 3))],
      prison: [room('Penitent’s Cell', flat('straw', 1, 1), few('stool', 'corner', 1, 1))],
      goal: [room('Inner Sanctum', brazier, rows('pillar', 4, 8), candles), room('Oracle’s Seat', one('throne', 'wall'), brazier, candles)],
    },
    dwellers: [
      { name: 'temple snake', strength: 0.2, coldest: 8 },
      { name: 'masked acolyte', strength: 0.3 },
      { name: 'white wolf', strength: 0.35, warmest: 2 },
      { name: 'living statue', strength: 0.55 },
      { name: 'oath keeper', strength: 0.65 },
      { name: 'winged sentinel', strength: 0.8 },
    ],
    bosses: ['the last hierophant', 'the idol that walks', 'a fallen star', 'the voice in the well'],
    traps: ['dart', 'pit', 'blade', 'flame', 'block', 'spikes'],
    hewn: false,
    captives: ['a novice', 'a scholar'],
    prizes: ['a sun disc', 'the first scripture', 'a vessel of clear oil', 'a saint’s hand'],
  },
  tower: {
    box: [8, 11],
    storeys: [3, 5],
    rising: true,
    outside: true,
    ladder: false,
    climb: 0.3,
    mosaics: true,
    decay: 0.02,
    daylight: 0.35,
    storeyNames: ['Ground Floor', 'First Floor', 'Second Floor', 'Third Floor', 'Top Floor'],
    shapes: ['round', 'octagon', 'box', 'round', 'ring'],
    rooms: {
      entrance: [room('Entry Hall', brazier, few('coat stand', 'wall', 0, 1))],
      way: [
        room('Study', one('writing desk'), few('bookcase', 'wall', 1, 3), candles),
        room('Laboratory', one('alembic'), few('shelf', 'wall', 1, 3), candles),
        room('Library', rows('bookcase', 2, 5), candles),
        room('Sleeping Chamber', one('bed', 'wall'), few('wardrobe', 'wall', 0, 1), hearth),
        room('Store', few('crate', 'wall', 2, 4), few('barrel', 'wall', 1, 3)),
        room('Trophy Room', few('display case', 'wall', 2, 4), torch),
        room('Herb Loft', few('drying rack', 'any', 1, 3), few('urn', 'wall', 1, 3)),
        room('Map Room', one('map table'), few('shelf', 'wall', 1, 2), candles),
      ],
      guard: [room('Summoning Room', candles, flat('chalk circle', 1, 1)), room('Watch Room', few('weapon rack', 'wall', 1, 2), torch)],
      treasure: [room('Cabinet of Wonders', few('display case', 'wall', 2, 4), candles)],
      shrine: [room('Star Shrine', one('orrery'), candles)],
      prison: [room('Cage Room', one('cage'), flat('straw', 1, 1))],
      goal: [room('High Chamber', brazier, few('bookcase', 'wall', 1, 3)), room('Observatory', one('telescope'), candles, brazier)],
    },
    dwellers: [
      { name: 'animated broom', strength: 0.1 },
      { name: 'homunculus', strength: 0.25 },
      { name: 'gargoyle', strength: 0.45 },
      { name: 'bound spirit', strength: 0.6 },
      { name: 'brass golem', strength: 0.75 },
    ],
    bosses: ['the tower’s master', 'an unbound spirit', 'the clockwork twin', 'a storm in a cloak'],
    traps: ['dart', 'gas', 'flame', 'rune', 'stair', 'net'],
    hewn: false,
    captives: ['an apprentice', 'a familiar in a cage'],
    prizes: ['a staff of clear glass', 'a captured star', 'the master’s grimoire', 'an unfinished automaton'],
  },
  ruin: {
    box: [9, 14],
    storeys: [1, 2],
    rising: false,
    outside: true,
    ladder: false,
    climb: 0.04,
    mosaics: true,
    decay: 0.3,
    daylight: 0.7,
    storeyNames: ['Ruins', 'Cellars', 'Old Foundations', 'Cistern'],
    shapes: ['box', 'box', 'octagon', 'ell', 'cross', 'tee', 'hollow'],
    rooms: {
      entrance: [
        room('Fallen Gate', few('rubble heap', 'wall', 1, 3), flat('weeds', 1, 3)),
        room('Broken Court', few('rubble heap', 'any', 1, 2), flat('weeds', 2, 4)),
      ],
      way: [
        room('Roofless Hall', rows('broken pillar', 2, 6), flat('weeds', 1, 3)),
        room('Overgrown Yard', few('bush', 'any', 1, 3), flat('weeds', 3, 6)),
        room('Old Hearth Room', hearth, few('rubble heap', 'wall', 1, 2)),
        room('Collapsed Store', few('crate', 'wall', 1, 3), few('rubble heap', 'any', 1, 3)),
        room('Broken Stair', few('rubble heap', 'wall', 1, 3)),
        room('Camp of Strangers', one('campfire'), flat('bedroll', 2, 4), few('crate', 'wall', 0, 2)),
        room('Dry Fountain', one('fountain'), flat('weeds', 1, 4)),
      ],
      guard: [
        room('Squatters’ Den', one('campfire'), flat('bedroll', 1, 3), few('crate', 'wall', 1, 2)),
        room('Hall of Fallen Statues', rows('broken statue', 2, 6)),
      ],
      treasure: [room('Forgotten Cellar', few('cask', 'wall', 1, 3), torch), room('Looters’ Cache', few('crate', 'wall', 2, 4), torch)],
      shrine: [room('Wayside Shrine', one('altar', 'wall'), candles, flat('petals', 1, 2))],
      prison: [room('Half-buried Cell', flat('straw', 1, 1))],
      goal: [
        room('Hall of the Last Lord', one('throne', 'wall'), brazier, rows('broken pillar', 2, 6)),
        room('Hidden Vault', brazier, few('strongbox', 'wall', 1, 2)),
      ],
    },
    dwellers: [
      { name: 'wild dog', strength: 0.15 },
      { name: 'viper', strength: 0.2, coldest: 10 },
      { name: 'looter', strength: 0.35 },
      { name: 'snow stalker', strength: 0.45, warmest: 0 },
      { name: 'bramble horror', strength: 0.5, coldest: 4 },
      { name: 'restless shade', strength: 0.65 },
      { name: 'stone sentry', strength: 0.75 },
    ],
    bosses: ['the looters’ chief', 'the shade of the last lord', 'a nesting griffin', 'the stone regent'],
    traps: ['pit', 'snare', 'net', 'roof', 'boards', 'spikes'],
    hewn: false,
    captives: ['a ransomed traveller', 'a treasure hunter'],
    prizes: ['a crown of tarnished gold', 'the founding charter', 'a mosaic heart', 'an heirloom blade'],
  },
};
