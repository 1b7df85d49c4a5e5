/** A small world made by hand: an island with a range, woods, a desert, a river, two villages, a road and a quest. */
import {
  type Biome,
  type BiomeId,
  type Character,
  type CharacterId,
  type CultureId,
  ENGINE_VERSION,
  type Language,
  NONE,
  parseRecipe,
  type Place,
  type PlaceId,
  type Quest,
  type QuestId,
  type RiverId,
  type RoadId,
  WATER,
  type World,
  plainLooks,
} from '@hinterland/core';
import { valueNoise } from '../src/art/noise.ts';

const LANGUAGE: Language = {
  family: 'Oru',
  onsets: ['r'],
  vowels: ['o', 'u'],
  inner: [''],
  finals: [''],
  long: 0.5,
  forbidden: [],
  spelling: {},
  headFirst: false,
  link: 'a',
  endings: ['u'],
  familyStyle: 'place',
  shifts: [],
  roots: { river: 'oru' },
  words: { river: 'oru' },
};

const BIOMES: readonly [string, string, number, number][] = [
  ['ocean', '#2b5f8f', 0, 0],
  ['beach', '#e2cf9a', 1, 0],
  ['grassland', '#8fb357', 1, 0.05],
  ['temperate forest', '#4f8a45', 1.6, 0.6],
  ['boreal forest', '#3f6f58', 1.8, 0.6],
  ['desert', '#e0bf78', 1.5, 0.02],
  ['tundra', '#9a9b74', 1.4, 0.02],
  ['bare rock', '#8a8790', 3, 0],
  ['snow', '#f0f4fa', 3, 0],
  ['marsh', '#6f7f4f', 3, 0.2],
  ['savanna', '#b9b05c', 1.2, 0.1],
];

/** The fixture at a size of 64 cells or more. */
export function makeWorld(size = 96, seed = 'fixture'): World {
  const recipe = parseRecipe({ seed, size: Math.max(64, size) });
  const count = size * size;
  const elevation = new Float32Array(count);
  const water = new Uint8Array(count);
  const temperature = new Float32Array(count);
  const biome = new Uint8Array(count);
  const walkCost = new Float32Array(count);
  const salt = seed.length * 7919 + seed.charCodeAt(0);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const cell = y * size + x;
      const u = (x / size) * 2 - 1;
      const v = (y / size) * 2 - 1;
      const rough =
        valueNoise(salt, x / 17, y / 17) * 0.55 + valueNoise(salt + 1, x / 7, y / 7) * 0.22 + valueNoise(salt + 2, x / 3, y / 3) * 0.06;
      const high = 0.62 - (u * u + v * v) * 0.95 + rough * 0.7;
      elevation[cell] = high * 1800;
      temperature[cell] = 26 * (v * 0.5 + 0.5) + 2 - Math.max(0, high) * 9;
      const wet = valueNoise(salt + 5, x / 13, y / 13);
      const t = temperature[cell];
      if (high < 0) water[cell] = WATER.ocean;
      biome[cell] =
        high < 0
          ? 0
          : high < 0.05
            ? wet > 0.45
              ? 9
              : 1
            : high > 0.74
              ? t < 9
                ? 8
                : 7
              : t < 4
                ? 6
                : t < 10
                  ? wet > -0.2
                    ? 4
                    : 6
                  : t > 19
                    ? wet < -0.1
                      ? 5
                      : 10
                    : wet > 0
                      ? 3
                      : 2;
      walkCost[cell] = high < 0 || high > 0.8 ? 0 : BIOMES[biome[cell]][2];
    }
  }
  const land = (x: number, y: number): boolean => walkCost[y * size + x] > 0;
  const home = nearestTo(size, land, Math.round(size * 0.45), Math.round(size * 0.62));
  const away = nearestTo(size, land, Math.round(size * 0.62), Math.round(size * 0.4));
  const river = straight(size, away - size * 6, home + 3);
  const downhill = new Int32Array(count).fill(NONE);
  for (const cell of river) if (water[cell] === WATER.dry) water[cell] = WATER.river;
  const road = straight(size, home, away).filter((cell) => cell >= 0);
  for (const cell of road) walkCost[cell] = 1;
  const place = (id: number, kind: Place['kind'], name: string, cell: number): Place => ({
    id: id as PlaceId,
    kind,
    name,
    meaning: '',
    cell,
    population: 120,
    faction: null,
    culture: 0 as CultureId,
    water: 'the river Oru',
    because: [],
    founded: null,
  });
  const places = [
    place(0, 'village', 'Harrow', home),
    place(1, 'town', 'Ostwick', away),
    place(2, 'cave', 'Gloam Hole', nearestTo(size, land, Math.round(size * 0.3), Math.round(size * 0.5))),
  ];
  return {
    engine: ENGINE_VERSION,
    recipe,
    rect: { x: 0, y: 0, width: size, height: size },
    metresPerCell: 250,
    year: 400,
    archetype: 'island',
    name: 'Fixture',
    meaning: 'made for tests',
    layers: {
      elevation,
      water,
      downhill,
      temperature,
      biome,
      walkCost,
      flow: new Float32Array(count),
      precipitation: new Float32Array(count).fill(800),
      fertility: new Uint8Array(count).fill(160),
      territory: new Int16Array(count).fill(NONE),
    },
    biomes: BIOMES.map(([name, colour, cost, trees], id): Biome => ({ id: id as BiomeId, name, colour, walkCost: cost, trees })),
    rivers: [
      {
        id: 0 as RiverId,
        name: 'Oru',
        meaning: 'the swift one',
        cells: river,
        width: river.map((_, i) => 10 + i * 4),
        mouth: 'sea',
        into: null,
        lake: null,
        mouthKind: 'plain',
      },
    ],
    lakes: [],
    regions: [],
    deposits: [],
    cultures: [{ id: 0 as CultureId, name: 'Oru', meaning: 'the river people', homeland: null, sisterOf: null, language: LANGUAGE }],
    factions: [],
    places,
    roads: [{ id: 0 as RoadId, kind: 'road', from: places[0].id, to: places[1].id, cells: road, traffic: 8, grade: 'road', crossings: [] }],
    events: [],
    characters: [person(0, 'Mara', 0, 'braided'), person(1, 'Tobin', 0, 'short'), person(2, 'Ysolde', 1, 'long')],
    items: [],
    quests: [makeQuest()],
    facts: [],
    start: 0 as PlaceId,
  };
}

function nearestTo(size: number, fits: (x: number, y: number) => boolean, x0: number, y0: number): number {
  for (let r = 0; r < size; r++)
    for (let y = Math.max(0, y0 - r); y <= Math.min(size - 1, y0 + r); y++)
      for (let x = Math.max(0, x0 - r); x <= Math.min(size - 1, x0 + r); x++) if (fits(x, y)) return y * size + x;
  throw new Error('no such cell');
}

/** Cells from one to another, each a neighbour of the one before. */
function straight(size: number, from: number, to: number): number[] {
  let x = from % size;
  let y = Math.floor(from / size);
  const out = [from];
  while (y * size + x !== to) {
    x += Math.sign((to % size) - x);
    y += Math.sign(Math.floor(to / size) - y);
    out.push(y * size + x);
  }
  return out;
}

function person(id: number, name: string, home: number, hairStyle: Character['appearance']['hairStyle']): Character {
  return {
    id: id as CharacterId,
    name,
    pronouns: { subject: 'she', object: 'her', possessive: 'her', plural: false },
    species: 'human',
    gender: 'woman',
    home: home as PlaceId,
    birthplace: home as PlaceId,
    captive: null,
    culture: 0 as CultureId,
    occupation: 'miller',
    title: null,
    rank: 'common',
    born: 370,
    died: null,
    parents: [],
    ties: [],
    temper: [],
    fears: [],
    secrets: [],
    beliefs: [],
    affordances: ['trade'],
    stats: { strength: 10, agility: 10, endurance: 10, wits: 10, charm: 10, resolve: 10 },
    skills: [],
    goods: [],
    purse: 0,
    schedule: [],
    voice: { formality: 0.5, verbosity: 0.5, greeting: 'Good day', farewell: 'Go well', catchphrase: '', oath: '' },
    because: 'every village needs a miller',
    event: null,
    traits: { openness: 0, conscientiousness: 0, extraversion: 0, agreeableness: 0, neuroticism: 0 },
    motivations: { knowledge: 1, comfort: 0, reputation: 0, serenity: 0, protection: 0, conquest: 0, wealth: 0, ability: 0, equipment: 0 },
    appearance: plainLooks({ hairStyle }),
  };
}

function makeQuest(): Quest {
  return {
    id: 0 as QuestId,
    name: 'A letter for Ostwick',
    giver: 0 as CharacterId,
    motivation: 'reputation',
    strategy: 'deliver',
    because: [],
    start: [['at', 'player', 'place:0']],
    steps: [
      {
        action: 'listen',
        subject: 'character:0',
        place: 0 as PlaceId,
        needs: [],
        gives: [['knows', 'player', 'letter']],
        text: 'Hear what Mara wants.',
        journal: 'It was done.',
        hint: 'Ask along the way.',
      },
      {
        action: 'goto',
        place: 1 as PlaceId,
        needs: [['knows', 'player', 'letter']],
        gives: [['at', 'player', 'place:1']],
        text: 'Walk to Ostwick.',
        journal: 'It was done.',
        hint: 'Ask along the way.',
      },
      {
        action: 'give',
        subject: 'character:2',
        object: 'letter',
        place: 1 as PlaceId,
        needs: [['at', 'player', 'place:1']],
        gives: [['has', 'character:2', 'letter']],
        text: 'Give the letter to Ysolde.',
        journal: 'It was done.',
        hint: 'Ask along the way.',
      },
    ],
    goal: [['has', 'character:2', 'letter']],
    reward: { kind: 'coin', amount: 10, text: 'ten coins' },
    text: 'Mara has a letter that must reach Ysolde in Ostwick.',
    proof: { walked: [0, 30, 0], total: 30, afloat: [0, 0, 0], roads: [[], [0 as RoadId], []], descents: [[], [], []], states: 4 },
    hook: 'A light burns where none should.',
    branches: [],
    endings: [{ outcome: 'done', when: [['has', 'character:2', 'letter']], gives: [], text: 'It is done.' }],
    roles: [],
    gates: [],
    tasks: [],
    twists: [],
    clock: null,
    difficulty: 0.2,
    danger: 0,
    hours: 4,
    after: [],
    arc: null,
  };
}
