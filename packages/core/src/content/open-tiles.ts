import type { TileForm } from '../world.ts';
import type { Hex } from './styles.ts';

/** What lies and grows under the open sky somewhere: by the biome. */
export interface Soil {
  /** The common ground and what comes in patches on it. */
  readonly ground: readonly [name: string, colour: Hex];
  readonly patch: readonly [name: string, colour: Hex];
  readonly earth: Hex;
  readonly shore: readonly [name: string, colour: Hex];
  /** What stands tall there, and what stands low. */
  readonly tree: readonly [name: string, colour: Hex];
  readonly bush: readonly [name: string, colour: Hex];
  readonly rock: Hex;
  readonly water: Hex;
}

const MEADOW: Soil = {
  ground: ['grass', '#86a05a'],
  patch: ['meadow', '#97ac60'],
  earth: '#a98f66',
  shore: ['sand', '#d8c597'],
  tree: ['tree', '#4f7a3c'],
  bush: ['bush', '#6a8c46'],
  rock: '#8b877d',
  water: '#4c84a0',
};

/** Soils by the name of the biome; where there is none, the meadow's. */
export const SOILS: Readonly<Record<string, Soil>> = {
  meadow: MEADOW,
  beach: { ...MEADOW, ground: ['sand', '#dcc99b'], patch: ['dune grass', '#b9b578'], tree: ['palm', '#5f8f4a'] },
  marsh: {
    ...MEADOW,
    ground: ['sedge', '#78905e'],
    patch: ['moss', '#667f52'],
    earth: '#84755a',
    shore: ['mud', '#7c6c54'],
    tree: ['alder', '#54764a'],
    bush: ['reeds', '#93a05c'],
    water: '#4f7676',
  },
  mangrove: {
    ...MEADOW,
    ground: ['mud', '#83745a'],
    patch: ['sedge', '#6f8a56'],
    shore: ['mud', '#74664f'],
    tree: ['mangrove', '#3f7048'],
    bush: ['reeds', '#88995a'],
  },
  'salt flat': { ...MEADOW, ground: ['salt crust', '#e2ddd0'], patch: ['cracked clay', '#cfc4ac'], tree: ['dead tree', '#8f8370'] },
  alpine: {
    ...MEADOW,
    ground: ['alpine grass', '#8f9a74'],
    patch: ['scree', '#a19b8f'],
    tree: ['pine', '#4a6b4e'],
    bush: ['juniper', '#66805a'],
    rock: '#86827f',
  },
  volcanic: { ...MEADOW, ground: ['ash', '#6d6662'], patch: ['cinders', '#5c5553'], tree: ['dead tree', '#4b443f'], rock: '#4d4846' },
  ice: {
    ...MEADOW,
    ground: ['snow', '#e3e9ec'],
    patch: ['blue ice', '#c5d9e2'],
    earth: '#c9ced0',
    shore: ['snow', '#d7e0e5'],
    tree: ['snowy pine', '#7d978f'],
    bush: ['drift', '#f0f4f6'],
    rock: '#97a0a6',
    water: '#6f9db5',
  },
  tundra: {
    ...MEADOW,
    ground: ['lichen', '#a3a886'],
    patch: ['heath', '#97907a'],
    earth: '#94866c',
    tree: ['dwarf pine', '#62795a'],
    bush: ['willow scrub', '#7f8f62'],
  },
  'cold desert': { ...MEADOW, ground: ['gravel', '#c2b594'], patch: ['dust', '#cfc3a4'], earth: '#b09b76', bush: ['thorn', '#94915f'] },
  taiga: {
    ...MEADOW,
    ground: ['forest floor', '#74875a'],
    patch: ['moss', '#687d50'],
    tree: ['pine', '#3f6247'],
    bush: ['fern', '#6d8a4e'],
  },
  steppe: { ...MEADOW, ground: ['dry grass', '#b3a867'], patch: ['feather grass', '#c2b877'], earth: '#ab9266' },
  'temperate forest': { ...MEADOW, ground: ['grass', '#7c9652'], patch: ['forest floor', '#8a9256'], bush: ['fern', '#688b46'] },
  'temperate rainforest': {
    ...MEADOW,
    ground: ['moss', '#66834c'],
    patch: ['fern bed', '#5c7a45'],
    tree: ['great fir', '#32573c'],
    bush: ['fern', '#5f8645'],
  },
  shrubland: { ...MEADOW, ground: ['dry grass', '#a7a365'], patch: ['heather', '#97905f'], tree: ['olive tree', '#72854f'] },
  desert: {
    ...MEADOW,
    ground: ['sand', '#dcbf88'],
    patch: ['ripples', '#d3b37a'],
    earth: '#c2a06a',
    tree: ['palm', '#6d8f45'],
    bush: ['thorn', '#9a9658'],
    rock: '#b08a5c',
  },
  savanna: { ...MEADOW, ground: ['tall grass', '#bca85b'], patch: ['red earth', '#b68d58'], tree: ['acacia', '#7b8a41'], earth: '#b08456' },
  'tropical dry forest': { ...MEADOW, ground: ['grass', '#8f9b4e'], patch: ['leaf litter', '#9d8f55'], tree: ['broad tree', '#5d8238'] },
  rainforest: {
    ...MEADOW,
    ground: ['undergrowth', '#5f8744'],
    patch: ['leaf litter', '#77803f'],
    tree: ['jungle tree', '#2b6236'],
    bush: ['broad fern', '#4f8a3f'],
    earth: '#96704a',
  },
};

/** What a people builds with: walls, floors and roofs. */
export interface Masonry {
  readonly wall: Hex;
  readonly boards: Hex;
  readonly flags: Hex;
  readonly roofs: readonly Hex[];
  readonly paved: Hex;
  readonly rampart: Hex;
}

export const MASONRY: Readonly<Record<'timber' | 'stone' | 'plaster' | 'mudbrick' | 'reed', Masonry>> = {
  timber: {
    wall: '#6d4f33',
    boards: '#a5804f',
    flags: '#8d877b',
    roofs: ['#7b6242', '#6b5a44', '#86704a'],
    paved: '#8f887b',
    rampart: '#6b5033',
  },
  stone: {
    wall: '#7c776d',
    boards: '#9c7a4e',
    flags: '#948d80',
    roofs: ['#5d646d', '#6d6a66', '#4f5a66'],
    paved: '#938d82',
    rampart: '#7b7871',
  },
  plaster: {
    wall: '#d6c9ab',
    boards: '#a37c4d',
    flags: '#9a9284',
    roofs: ['#a4553a', '#b3633f', '#8f4a38'],
    paved: '#988f80',
    rampart: '#8b857a',
  },
  mudbrick: {
    wall: '#bd9361',
    boards: '#b99765',
    flags: '#c2a679',
    roofs: ['#cda877', '#c39c6a', '#d8b888'],
    paved: '#c4a97d',
    rampart: '#b08a5b',
  },
  reed: {
    wall: '#8a7346',
    boards: '#9c8353',
    flags: '#8f8464',
    roofs: ['#a98f54', '#9b8249', '#b59b60'],
    paved: '#8f836a',
    rampart: '#6f5a38',
  },
};

/** Colours in which plaster is washed: lime, ochre, rose, sea green, pale blue, grey. */
export const WASHES: readonly Hex[] = ['#d6c9ab', '#d3b27a', '#d2a893', '#b9c4a6', '#b4c0c6', '#c2bdb1'];

/** Names of the tiles of levels under the open sky. */
export type OpenTileName =
  | 'void'
  | 'ground'
  | 'patch'
  | 'earth'
  | 'shore'
  | 'tree'
  | 'bush'
  | 'rock'
  | 'shallow water'
  | 'deep water'
  | 'cobbles'
  | 'paving'
  | 'bridge'
  | 'quay'
  | 'boat'
  | 'rampart'
  | 'house wall'
  | 'boards'
  | 'flagstones'
  | 'doorway'
  | 'garden bed'
  | 'crops'
  | 'ploughed field'
  | 'pasture'
  | 'hedge'
  | 'fence'
  | 'boulder'
  | 'pit'
  | 'rubble'
  | 'stairs'
  | 'orchard'
  | 'grave'
  | 'gravel'
  | 'ditch'
  | 'palisade'
  | 'low wall'
  | 'vines'
  | 'canvas'
  | 'scorched earth'
  | 'web';

/** The tiles of levels under the open sky; a colour named `soil` or `masonry` comes from the place. */
export const OPEN_TILES: readonly (readonly [name: OpenTileName, form: TileForm, colour: string])[] = [
  ['void', 'wall', '#17140f'],
  ['ground', 'ground', 'soil'],
  ['patch', 'ground', 'soil'],
  ['earth', 'ground', 'soil'],
  ['shore', 'ground', 'soil'],
  ['tree', 'wall', 'soil'],
  ['bush', 'low', 'soil'],
  ['rock', 'wall', 'soil'],
  ['shallow water', 'water', '#74a6b5'],
  ['deep water', 'water', 'soil'],
  ['cobbles', 'ground', 'masonry'],
  ['paving', 'ground', 'masonry'],
  ['bridge', 'ground', '#8d6c44'],
  ['quay', 'ground', '#94795a'],
  ['boat', 'low', '#6f5234'],
  ['rampart', 'wall', 'masonry'],
  ['house wall', 'wall', 'masonry'],
  ['boards', 'ground', 'masonry'],
  ['flagstones', 'ground', 'masonry'],
  ['doorway', 'ground', '#6d5138'],
  ['garden bed', 'ground', '#6f7d3f'],
  ['crops', 'ground', '#b9a44e'],
  ['ploughed field', 'ground', '#8f7048'],
  ['pasture', 'ground', '#93ab5d'],
  ['hedge', 'low', '#55733a'],
  ['fence', 'low', '#866844'],
  ['boulder', 'low', 'soil'],
  ['pit', 'pit', '#120f0d'],
  ['rubble', 'ground', '#9a9183'],
  ['stairs', 'ground', '#9c9282'],
  ['orchard', 'ground', '#7f9a55'],
  ['grave', 'low', '#9a9a94'],
  ['gravel', 'ground', '#b3a68c'],
  ['ditch', 'pit', '#5d5136'],
  ['palisade', 'wall', '#76583a'],
  ['low wall', 'low', '#8f8a7d'],
  ['vines', 'ground', '#7c8d4a'],
  ['canvas', 'wall', '#b7a684'],
  ['scorched earth', 'ground', '#57493f'],
  ['web', 'ground', '#b9bcb4'],
];

/** Names of all that grows tall, and of all that grows low, in whatever soil. */
export const TREES: ReadonlySet<string> = new Set(Object.values(SOILS).map(({ tree }) => tree[0]));
export const BUSHES: ReadonlySet<string> = new Set(Object.values(SOILS).map(({ bush }) => bush[0]));
/** Trees whose crowns are pointed, and those whose crowns are stars of fronds. */
export const CONIFERS: ReadonlySet<string> = new Set(['pine', 'great fir', 'snowy pine', 'dwarf pine']);
export const PALMS: ReadonlySet<string> = new Set(['palm']);

/** How ground that somebody laid or tills looks; ground of other names is soft under the open sky. */
export const LAID: Readonly<Record<string, 'stones' | 'flags' | 'planks' | 'rows'>> = {
  cobbles: 'stones',
  paving: 'flags',
  flagstones: 'flags',
  stairs: 'flags',
  boards: 'planks',
  bridge: 'planks',
  quay: 'planks',
  boat: 'planks',
  doorway: 'planks',
  crops: 'rows',
  'ploughed field': 'rows',
  'garden bed': 'rows',
  vines: 'rows',
  'low wall': 'stones',
};

/** Walls that people built. */
export const BUILT: ReadonlySet<string> = new Set(['rampart', 'house wall', 'palisade', 'canvas', 'wall', 'void']);
