/** Where people of a trade work, and at what. */
export interface Workplace {
  readonly building: string;
  readonly at: string;
  /** True for those who live where they work. */
  readonly own: boolean;
  /** What those live in who do not; a house where it is left out. */
  readonly home?: string;
  /** Set where the work is done under the open sky. */
  readonly outside?: 'water' | 'market' | 'edge';
}

type Outside = NonNullable<Workplace['outside']>;

const at = (building: string, thing: string): Workplace => ({ building, at: thing, own: true });
const away = (building: string, thing: string, home = 'house'): Workplace => ({ building, at: thing, own: false, home });
const under = (sky: Outside, building: string, thing: string): Workplace => ({ building, at: thing, own: true, outside: sky });

/** Workplaces by occupation. */
export const WORKPLACES: Readonly<Record<string, Workplace>> = {
  smith: at('smithy', 'anvil'),
  armourer: at('smithy', 'anvil'),
  bellfounder: at('smithy', 'casting pit'),
  carpenter: at('workshop', 'workbench'),
  carver: at('workshop', 'carving bench'),
  mason: at('workshop', 'stone block'),
  potter: at('workshop', 'potter’s wheel'),
  weaver: at('workshop', 'loom'),
  dyer: at('workshop', 'tub'),
  tanner: at('workshop', 'drying rack'),
  glassblower: at('workshop', 'forge'),
  goldsmith: at('shop', 'workbench'),
  silversmith: at('shop', 'workbench'),
  merchant: at('shop', 'counter'),
  baker: at('bakery', 'baker’s table'),
  brewer: at('brewhouse', 'tub'),
  innkeeper: at('inn', 'bar'),
  singer: away('inn', 'stool'),
  'errand runner': away('inn', 'stool'),
  healer: at('house of healing', 'table'),
  midwife: at('house', 'table'),
  teacher: at('school', 'reading desk'),
  child: away('school', 'reading desk'),
  pupil: away('school', 'reading desk'),
  apprentice: away('workshop', 'workbench'),
  priest: at('temple', 'reading desk'),
  'shrine keeper': at('temple', 'candles'),
  abbot: away('temple', 'abbot’s stall'),
  novice: away('temple', 'reading desk'),
  'holy wanderer': at('house', 'house altar'),
  preacher: under('market', 'house', 'lectern'),
  ruler: away('hall', 'high seat', 'manor'),
  heir: away('hall', 'council table', 'manor'),
  castellan: away('hall', 'council table', 'manor'),
  mayor: away('hall', 'council table', 'town house'),
  courtier: away('hall', 'council table', 'town house'),
  chronicler: away('hall', 'writing desk'),
  scribe: away('hall', 'writing desk'),
  steward: away('hall', 'writing desk'),
  page: away('hall', 'writing desk'),
  elder: under('market', 'house', 'council bench'),
  'harbour master': away('warehouse', 'tally desk'),
  overseer: at('hall', 'sorting table'),
  guard: away('guardhouse', 'guard post'),
  soldier: away('guardhouse', 'guard post'),
  'captain of the watch': away('guardhouse', 'map table'),
  captain: under('market', 'house', 'training dummy'),
  hero: under('edge', 'house', 'training dummy'),
  exile: at('house', 'writing desk'),
  seeker: at('house', 'map table'),
  thief: at('cottage', 'tool rack'),
  falconer: away('stable', 'perch'),
  farmer: under('edge', 'farmhouse', 'plough'),
  settler: under('edge', 'farmhouse', 'plough'),
  herder: away('barn', 'tool rack'),
  'goose keeper': away('barn', 'tool rack'),
  miller: at('mill', 'machine'),
  pedlar: under('market', 'house', 'market stall'),
  fisher: under('water', 'cottage', 'drying rack'),
  'ferry keeper': under('water', 'cottage', 'landing post'),
  boatwright: under('water', 'workshop', 'boat frame'),
  sailor: under('water', 'cottage', 'mooring post'),
  pilot: under('water', 'house', 'mooring post'),
  salter: under('water', 'cottage', 'salt pan'),
  gardener: under('edge', 'cottage', 'tool rack'),
  beekeeper: under('edge', 'cottage', 'beehive'),
  'orchard keeper': under('edge', 'farmhouse', 'fruit press'),
  woodcutter: under('edge', 'cottage', 'timber stack'),
  'charcoal burner': under('edge', 'cottage', 'charcoal clamp'),
  hunter: under('edge', 'cottage', 'skin rack'),
  trapper: under('edge', 'cottage', 'skin rack'),
  quarrier: under('edge', 'cottage', 'stone block'),
  miner: under('edge', 'cottage', 'ore heap'),
  prospector: under('edge', 'cottage', 'washing trough'),
  'well digger': under('market', 'cottage', 'winch'),
};

/** For trades that a world file may know and this engine does not. */
export const OTHER_WORK: Workplace = at('cottage', 'workbench');

/** What serves in castles, abbeys and mining camps for a building of towns, the best first. */
export const ALIKE: Readonly<Record<string, readonly string[]>> = {
  hall: ['great hall', 'assay house', 'scriptorium'],
  guardhouse: ['barracks', 'great tower'],
  stable: ['stables'],
  barn: ['stables', 'tool store', 'storehouse'],
  warehouse: ['storehouse', 'tool store'],
  temple: ['church', 'chapel'],
  smithy: ['armoury', 'forge', 'smelter'],
  workshop: ['armoury', 'smelter', 'tool store'],
  bakery: ['kitchen', 'refectory'],
  school: ['scriptorium', 'great hall', 'assay house'],
  'house of healing': ['infirmary'],
  inn: ['guest house', 'great hall'],
  shop: ['storehouse'],
  manor: ['upper keep', 'tower chamber', 'lodgings', 'guest house'],
  'town house': ['lodgings', 'guest house', 'dormitory', 'bunkhouse'],
  house: ['lodgings', 'dormitory', 'bunkhouse'],
  cottage: ['lodgings', 'dormitory', 'bunkhouse'],
  farmhouse: ['lodgings', 'dormitory', 'bunkhouse'],
};

/** Buildings that nobody works in: people live there. */
export const HOMES: readonly string[] = ['house', 'cottage', 'town house', 'farmhouse', 'manor'];

/** Buildings that are called after those who live there. */
export const PRIVATE: ReadonlySet<string> = new Set([
  'cottage',
  'house',
  'town house',
  'manor',
  'smithy',
  'workshop',
  'bakery',
  'brewhouse',
  'shop',
  'mill',
  'farmhouse',
  'lodgings',
]);
