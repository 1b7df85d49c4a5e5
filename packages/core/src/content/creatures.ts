/** How a body is put together. */
export type BodyPlan = 'quadruped' | 'bird' | 'serpent' | 'spider' | 'drake' | 'biped' | 'ooze' | 'wraith' | 'crab';

/** How a kind of creature looks. Lengths in pixels of a cell 32 wide. Data only. */
export interface CreatureLook {
  /** Parts of names, in small letters, that mean this kind. */
  readonly words: readonly string[];
  readonly plan: BodyPlan;
  readonly main: string;
  readonly belly: string;
  /** Mane, comb, spots, moss. */
  readonly accent: string;
  readonly eye: string;
  /** Length of the trunk, its half thickness, length of the legs, half the head, length of the snout. */
  readonly long: number;
  readonly thick: number;
  readonly legs: number;
  readonly head: number;
  readonly snout: number;
  /** How far the head is carried above the back. */
  readonly neck: number;
  readonly ears: 'none' | 'pointed' | 'round' | 'long';
  readonly tail: 'none' | 'stump' | 'bush' | 'tuft' | 'whip';
  readonly horns: 'none' | 'curved' | 'ram' | 'antlers' | 'spikes' | 'tusks';
  readonly mane: 'none' | 'ring' | 'ridge' | 'hump';
  readonly stripes: boolean;
  readonly hooves: boolean;
}

const creature = (
  words: readonly string[],
  plan: BodyPlan,
  colours: readonly [string, string, string, string],
  rest: Partial<CreatureLook>,
): CreatureLook => ({
  words,
  plan,
  main: colours[0],
  belly: colours[1],
  accent: colours[2],
  eye: colours[3],
  long: 11,
  thick: 3.6,
  legs: 6,
  head: 2.9,
  snout: 3,
  neck: 2,
  ears: 'none',
  tail: 'none',
  horns: 'none',
  mane: 'none',
  stripes: false,
  hooves: false,
  ...rest,
});

/** Kinds of creatures, the more special first. */
export const CREATURES: readonly CreatureLook[] = [
  creature(['wolf', 'hound', 'dog', 'jackal'], 'quadruped', ['#6d7079', '#b5b0a6', '#4a4d58', '#e3b13c'], {
    long: 11,
    thick: 3.3,
    legs: 6.5,
    head: 2.8,
    snout: 3.6,
    neck: 2.6,
    ears: 'pointed',
    tail: 'bush',
    mane: 'ridge',
  }),
  creature(['bear'], 'quadruped', ['#5e412c', '#7d5b40', '#4a3222', '#2a1a14'], {
    long: 11,
    thick: 5.2,
    legs: 5,
    head: 3.6,
    snout: 2.6,
    neck: 1.4,
    ears: 'round',
    tail: 'stump',
    mane: 'hump',
  }),
  creature(['boar', 'hog', 'swine'], 'quadruped', ['#3f3a40', '#5f544f', '#25222b', '#c2452f'], {
    long: 10,
    thick: 4.6,
    legs: 4,
    head: 3.2,
    snout: 3.6,
    neck: -0.6,
    ears: 'pointed',
    tail: 'tuft',
    horns: 'tusks',
    mane: 'ridge',
    hooves: true,
  }),
  creature(['lion'], 'quadruped', ['#c79a55', '#e0c48c', '#7d4a26', '#d9a428'], {
    long: 12,
    thick: 3.7,
    legs: 6,
    head: 3,
    snout: 2.3,
    neck: 2.2,
    ears: 'round',
    tail: 'tuft',
    mane: 'ring',
  }),
  creature(['tiger', 'panther', 'lynx', 'cat'], 'quadruped', ['#c77f3a', '#ecd9b4', '#33261f', '#8fbf4a'], {
    long: 12,
    thick: 3.3,
    legs: 5.6,
    head: 2.9,
    snout: 2,
    neck: 1.6,
    ears: 'round',
    tail: 'whip',
    stripes: true,
  }),
  creature(['bull', 'ox', 'auroch', 'bison', 'buffalo'], 'quadruped', ['#54362a', '#7a5542', '#2f1d18', '#b9362b'], {
    long: 12,
    thick: 4.9,
    legs: 5.4,
    head: 3.2,
    snout: 3,
    neck: 0.8,
    ears: 'long',
    tail: 'tuft',
    horns: 'curved',
    mane: 'hump',
    hooves: true,
  }),
  creature(['ram', 'goat', 'ibex', 'sheep'], 'quadruped', ['#b9ad98', '#d9d0bd', '#7a6a55', '#d2a63a'], {
    long: 9,
    thick: 3.8,
    legs: 5,
    head: 2.5,
    snout: 2.6,
    neck: 3,
    ears: 'long',
    tail: 'stump',
    horns: 'ram',
    hooves: true,
  }),
  creature(['stag', 'deer', 'elk', 'moose', 'hart'], 'quadruped', ['#8b5d3b', '#cda97c', '#5e3d27', '#2b1c16'], {
    long: 10,
    thick: 3.2,
    legs: 6,
    head: 2.4,
    snout: 2.8,
    neck: 2.8,
    ears: 'long',
    tail: 'stump',
    horns: 'antlers',
    hooves: true,
  }),
  creature(['rat', 'weasel', 'badger'], 'quadruped', ['#6a5a50', '#a08a78', '#3c322f', '#d24b3c'], {
    long: 10,
    thick: 3.4,
    legs: 3,
    head: 2.6,
    snout: 3.2,
    neck: 0,
    ears: 'round',
    tail: 'whip',
  }),
  creature(['lizard', 'crocodile', 'basilisk', 'salamander'], 'quadruped', ['#5f7a45', '#c2b677', '#37502f', '#e0b52f'], {
    long: 13,
    thick: 3,
    legs: 2.6,
    head: 2.7,
    snout: 4,
    neck: -0.4,
    tail: 'whip',
    horns: 'spikes',
    stripes: true,
  }),
  creature(['drake', 'dragon', 'wyrm', 'wyvern'], 'drake', ['#6b6468', '#b98a62', '#d2552c', '#ffb52e'], {
    long: 11,
    thick: 4,
    legs: 5,
    head: 3,
    snout: 3.6,
    neck: 6,
    tail: 'whip',
    horns: 'spikes',
  }),
  creature(['serpent', 'snake', 'viper', 'worm', 'eel', 'hydra'], 'serpent', ['#4f7352', '#c9c07e', '#2e4a3a', '#e8c22e'], {
    long: 16,
    thick: 2.6,
    head: 3,
    snout: 2.6,
    neck: 9,
    stripes: true,
  }),
  creature(['spider'], 'spider', ['#3d3440', '#5c4a56', '#a83b3a', '#e5523c'], { long: 7, thick: 4.8, legs: 9, head: 3 }),
  creature(['scorpion'], 'spider', ['#7a5a3c', '#a8865a', '#4a3024', '#e5b23c'], { long: 5, thick: 3.2, legs: 7, head: 2.8 }),
  creature(['crab', 'beetle', 'ant', 'insect'], 'crab', ['#a8563c', '#dba06b', '#6d2f2a', '#1e1a22'], {
    long: 8,
    thick: 4.6,
    legs: 7,
    head: 2.4,
  }),
  creature(['eagle', 'hawk', 'griffin', 'roc', 'raven', 'vulture', 'bird', 'harpy'], 'bird', ['#6a4a30', '#c7a878', '#efe6d4', '#f0b429'], {
    long: 9,
    thick: 3.6,
    legs: 3.6,
    head: 2.7,
    snout: 2.6,
    neck: 4,
  }),
  creature(['bat', 'gargoyle', 'imp'], 'bird', ['#4a3f4d', '#7d6a74', '#2d2733', '#e34d3c'], {
    long: 6,
    thick: 3,
    legs: 2.4,
    head: 2.9,
    snout: 1.4,
    neck: 2.4,
    ears: 'pointed',
  }),
  creature(['troll', 'ogre', 'orc'], 'biped', ['#6f8060', '#93a077', '#41503c', '#f0c53a'], {
    long: 9,
    thick: 5,
    legs: 6,
    head: 3.2,
    snout: 2,
    neck: 0.5,
    ears: 'long',
    horns: 'tusks',
    mane: 'hump',
  }),
  creature(['giant', 'golem', 'colossus', 'titan'], 'biped', ['#8a8a8c', '#a9a7a2', '#66784e', '#7fd0d8'], {
    long: 11,
    thick: 5.4,
    legs: 7,
    head: 3.1,
    snout: 0.8,
    neck: 1.6,
    mane: 'ridge',
  }),
  creature(['ooze', 'slime', 'jelly', 'mire'], 'ooze', ['#6fa05a', '#a9cf7a', '#3f6f4a', '#20302a'], { long: 7, thick: 7 }),
  creature(['wraith', 'ghost', 'shade', 'spectre', 'spirit', 'lich', 'skeleton'], 'wraith', ['#4b5068', '#2a2c3c', '#8fa6c9', '#9df0ff'], {
    long: 10,
    thick: 4.4,
    head: 3,
  }),
];

/** What may haunt each country, by words of CREATURES. */
export const BIOME_CREATURES: Readonly<Record<string, readonly string[]>> = {
  beach: ['crab', 'serpent', 'eagle'],
  marsh: ['ooze', 'serpent', 'wraith', 'lizard'],
  mangrove: ['lizard', 'serpent', 'crab', 'spider'],
  'salt flat': ['scorpion', 'vulture', 'wraith'],
  alpine: ['eagle', 'giant', 'ram', 'troll'],
  volcanic: ['drake', 'salamander', 'golem', 'imp'],
  ice: ['bear', 'giant', 'wraith'],
  tundra: ['wolf', 'elk', 'bear'],
  'cold desert': ['ibex', 'vulture', 'wolf'],
  taiga: ['wolf', 'bear', 'elk', 'lynx'],
  steppe: ['bison', 'wolf', 'hawk'],
  grassland: ['bull', 'boar', 'hound'],
  'temperate forest': ['boar', 'stag', 'spider', 'wolf'],
  'temperate rainforest': ['troll', 'bear', 'ooze'],
  shrubland: ['goat', 'viper', 'badger'],
  desert: ['scorpion', 'viper', 'jackal', 'golem'],
  savanna: ['lion', 'buffalo', 'vulture'],
  'tropical dry forest': ['tiger', 'viper', 'boar'],
  rainforest: ['panther', 'spider', 'serpent', 'ooze'],
};
