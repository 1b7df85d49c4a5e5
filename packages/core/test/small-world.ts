import { SMALL_LANGUAGE } from './fixtures/small-language.ts';
import { NONE } from '../src/base/grid.ts';
import { plainLooks } from '../src/characters/plain-looks.ts';
import { parseRecipe } from '../src/recipe.ts';
import { type Character, WATER, type World } from '../src/world.ts';
import { PLAIN_PERSON } from './support/plain-person.ts';

/** Cells across and down. */
const SIZE = 64;
const at = (x: number, y: number): number => y * SIZE + x;
const onMainland = (x: number, y: number): boolean => x >= 8 && x < 56 && y >= 8 && y < 41;
const onIsland = (x: number, y: number): boolean => x >= 20 && x < 40 && y >= 48 && y < 58;

/** Cells of a line between two spots on one row or diagonal, both included. */
function line(x0: number, y0: number, x1: number, y1: number): number[] {
  const n = Math.max(Math.abs(x1 - x0), Math.abs(y1 - y0));
  return Array.from({ length: n + 1 }, (_, i) => at(x0 + Math.sign(x1 - x0) * i, y0 + Math.sign(y1 - y0) * i));
}

/**
 * A world written by hand, that keeps every promise: a mainland and an island that slope to the west, a river with a
 * tributary, a lake with an outlet and a salt lake, two ports and a town, a cave, four people and a quest.
 */
export function smallWorld(): World {
  made ??= make();
  return structuredClone(made);
}

let made: World | undefined;

function make(): World {
  const recipe = parseRecipe({ seed: 'by hand', size: SIZE });
  const n = SIZE * SIZE;
  const elevation = new Float32Array(n).fill(-50);
  const water = new Uint8Array(n).fill(WATER.ocean);
  const downhill = new Int32Array(n).fill(NONE);
  for (let y = 0; y < SIZE; y++)
    for (let x = 0; x < SIZE; x++) {
      if (!onMainland(x, y) && !onIsland(x, y)) continue;
      elevation[at(x, y)] = 10 + (x - 8) * 5;
      water[at(x, y)] = WATER.dry;
      downhill[at(x, y)] = at(x - 1, y);
    }

  const main = line(45, 20, 7, 20);
  const tributary = [...line(40, 16, 26, 16), ...line(25, 17, 22, 20)];
  for (const cells of [main, tributary])
    for (let i = 0; i + 1 < cells.length; i++) {
      water[cells[i]] = WATER.river;
      downhill[cells[i]] = cells[i + 1];
    }

  const fresh = [30, 31].flatMap((y) => line(48, y, 50, y));
  const salt = [35, 36].flatMap((y) => line(40, y, 41, y));
  for (const [cells, level, rim] of [
    [fresh, 210, line(47, 29, 47, 32)],
    [salt, 170, line(39, 34, 39, 37)],
  ] as const) {
    for (const cell of [...cells, ...rim]) elevation[cell] = level;
    for (const cell of cells) water[cell] = WATER.lake;
  }
  downhill[at(48, 31)] = at(48, 30);
  downhill[at(40, 35)] = NONE;
  downhill[at(40, 36)] = at(40, 35);

  const flow = new Float32Array(n);
  const land = Array.from({ length: n }, (_, cell) => cell).filter((cell) => water[cell] !== WATER.ocean);
  const far = new Int32Array(n);
  for (const cell of land) for (let on = cell; downhill[on] !== NONE; on = downhill[on]) far[cell]++;
  const byHeight = land.sort((a, b) => elevation[b] - elevation[a] || far[b] - far[a] || a - b);
  for (const cell of byHeight) {
    flow[cell] += 0.25;
    if (downhill[cell] !== NONE) flow[downhill[cell]] += flow[cell];
  }

  const cellOfPlace = [at(12, 22), at(8, 26), at(20, 50), at(44, 12)];
  const territory = new Int16Array(n).fill(NONE);
  for (const cell of cellOfPlace.slice(0, 3)) territory[cell] = 0;
  const walkCost = Float32Array.from(water, (kind) => (kind === WATER.dry ? 1 : kind === WATER.river ? 3 : 0));
  const biome = Uint8Array.from(water, (kind) => (kind === WATER.ocean ? 0 : 1));
  const layers = {
    elevation,
    water,
    downhill,
    flow,
    biome,
    territory,
    walkCost,
    temperature: new Float32Array(n).fill(9),
    precipitation: new Float32Array(n).fill(800),
    fertility: new Uint8Array(n).fill(120),
  };
  const biomes = [
    { id: 0, name: 'ocean', colour: '#204060', walkCost: 0, trees: 0 },
    { id: 1, name: 'grassland', colour: '#80a050', walkCost: 1, trees: 0.1 },
  ];
  const widths = (cells: readonly number[]): number[] => cells.map((_, i) => 4 + i);
  const world = {
    engine: recipe.engine,
    recipe,
    rect: { x: 0, y: 0, width: SIZE, height: SIZE },
    metresPerCell: recipe.metresPerCell,
    year: 400,
    archetype: 'twin-continents',
    name: 'Lund',
    meaning: 'little land',
    layers,
    biomes,
    rivers: [
      {
        id: 0,
        name: 'Oru',
        meaning: 'the swift one',
        cells: main,
        width: widths(main),
        mouth: 'sea',
        into: null,
        lake: null,
        mouthKind: 'plain',
      },
      {
        id: 1,
        name: 'Tal',
        meaning: 'the grey one',
        cells: tributary,
        width: widths(tributary),
        mouth: 'river',
        into: 0,
        lake: null,
        mouthKind: 'plain',
      },
    ],
    lakes: [
      { id: 0, name: 'Mere Ansa', meaning: 'still lake', cells: fresh, level: 210, outlet: at(47, 30), salt: false },
      { id: 1, name: 'Mere Brack', meaning: 'salt lake', cells: salt, level: 170, outlet: null, salt: true },
    ],
    regions: [
      {
        id: 0,
        kind: 'continent',
        name: 'Veld',
        meaning: 'the broad land',
        size: 1584,
        cell: at(30, 25),
        bounds: { x: 8, y: 8, width: 48, height: 33 },
        spine: [at(10, 25), at(50, 25)],
      },
      {
        id: 1,
        kind: 'sea',
        name: 'The Grey Sea',
        meaning: 'grey sea',
        size: 400,
        cell: at(3, 30),
        bounds: { x: 0, y: 0, width: 64, height: 64 },
        spine: [at(0, 30), at(6, 30)],
      },
    ],
    deposits: [{ id: 0, kind: 'iron', cell: at(30, 25), richness: 0.5 }],
    cultures: [{ id: 0, name: 'Veldan', meaning: 'people of the field', homeland: 0, sisterOf: null, language: SMALL_LANGUAGE }],
    factions: [
      {
        id: 0,
        kind: 'realm',
        name: 'The Lund League',
        meaning: 'league of the groves',
        culture: 0,
        capital: 0,
        members: [0, 1, 2],
        colour: '#aa3322',
        heraldry: {
          shape: 'heater',
          division: 'plain',
          tinctures: ['gules'],
          ordinary: null,
          charges: [{ kind: 'wolf', tincture: 'or', count: 1, on: 'field' }],
          blazon: 'Gules, a wolf’s head or',
        },
        founded: null,
        fell: null,
        ruler: null,
        relations: [],
      },
    ],
    places: [
      { ...place(0, 'town', 'Orumar', cellOfPlace[0], 1200, 'the river Oru'), faction: 0, culture: 0 },
      { ...place(1, 'port', 'Selhaven', cellOfPlace[1], 400, 'the river Oru'), faction: 0, culture: 0 },
      { ...place(2, 'port', 'Isk', cellOfPlace[2], 60, 'a well'), faction: 0, culture: 0 },
      { ...place(3, 'cave', 'Dripstone Hollow', cellOfPlace[3], 0, null), faction: null, culture: null },
    ],
    roads: [
      { id: 0, kind: 'road', from: 0, to: 1, cells: [...line(12, 22, 8, 26)], traffic: 12, grade: 'road', crossings: [] },
      {
        id: 1,
        kind: 'sea',
        from: 1,
        to: 2,
        cells: [cellOfPlace[1], ...line(7, 27, 7, 49), ...line(8, 50, 20, 50)],
        traffic: 4,
        grade: 'lane',
        crossings: [],
      },
    ],
    events: [
      {
        id: 0,
        year: 210,
        kind: 'founding',
        name: 'The Founding of Orumar',
        place: 0,
        region: 1,
        participants: [],
        factions: [0],
        items: [],
        causes: [],
        text: 'Fishers found Orumar by the river Oru.',
        accounts: [],
      },
      {
        id: 1,
        year: 390,
        kind: 'collapse',
        name: 'The Fall of the Gallery',
        place: 3,
        region: 0,
        participants: [0],
        factions: [],
        items: [0],
        causes: [0],
        text: 'A gallery of Dripstone Hollow falls in.',
        accounts: [],
      },
    ],
    characters: [
      person(
        0,
        'Ana Tarn',
        0,
        350,
        [],
        [
          { to: 1, kind: 'child', strength: 0.8, because: 'raised by her', event: null },
          { to: 2, kind: 'rival', strength: -0.4, because: 'they bid for the same boat', event: null },
        ],
      ),
      person(1, 'Bel Tarn', 0, 376, [0], [{ to: 0, kind: 'parent', strength: 0.9, because: 'raised by her', event: null }]),
      person(
        2,
        'Cor Wex',
        1,
        360,
        [],
        [
          { to: 0, kind: 'rival', strength: -0.4, because: 'they bid for the same boat', event: null },
          { to: 3, kind: 'friend', strength: 0.5, because: 'years at sea', event: null },
        ],
      ),
      person(3, 'Dun Isker', 2, 340, [], [{ to: 2, kind: 'friend', strength: 0.5, because: 'years at sea', event: null }]),
    ],
    items: [{ id: 0, name: 'silver lantern', kind: 'lantern', holder: null, place: 3, made: null, text: '' }],
    quests: [
      {
        id: 0,
        name: 'A Light Below',
        giver: 0,
        motivation: 'wealth',
        strategy: 'fetch',
        because: [
          ['season', 'place:0', 'harvests'],
          ['at', 'item:0', 'place:3'],
          ['kind', 'place:3', 'cave'],
          ['home', 'character:0', 'place:0'],
        ],
        start: [
          ['at', 'player', 'place:0'],
          ['at', 'item:0', 'place:3'],
          ['at', 'character:0', 'place:0'],
        ],
        steps: [
          {
            action: 'goto',
            place: 3,
            needs: [['at', 'player', 'place:0']],
            gives: [['at', 'player', 'place:3']],
            text: 'Walk to Dripstone Hollow.',
            journal: 'It was done.',
            hint: 'Ask along the way.',
          },
          {
            action: 'take',
            object: 'item:0',
            place: 3,
            needs: [
              ['at', 'player', 'place:3'],
              ['at', 'item:0', 'place:3'],
            ],
            gives: [['heldBy', 'item:0', 'player']],
            text: 'Take the silver lantern.',
            journal: 'It was done.',
            hint: 'Ask along the way.',
          },
          {
            action: 'goto',
            place: 0,
            needs: [['at', 'player', 'place:3']],
            gives: [['at', 'player', 'place:0']],
            text: 'Walk back to Orumar.',
            journal: 'It was done.',
            hint: 'Ask along the way.',
          },
          {
            action: 'give',
            subject: 'item:0',
            object: 'character:0',
            place: 0,
            needs: [
              ['at', 'player', 'place:0'],
              ['at', 'character:0', 'place:0'],
              ['heldBy', 'item:0', 'player'],
            ],
            gives: [['heldBy', 'item:0', 'character:0']],
            text: 'Give the lantern to Ana Tarn.',
            journal: 'It was done.',
            hint: 'Ask along the way.',
          },
        ],
        goal: [['heldBy', 'item:0', 'character:0']],
        reward: { kind: 'coins', amount: 40, text: 'Forty silver pieces' },
        text: 'Ana Tarn left her lantern in Dripstone Hollow when the gallery fell.',
        proof: { walked: [33, 0, 33, 0], total: 66, afloat: [0, 0, 0, 0], roads: [[], [], [], []], descents: [[], [], [], []], states: 5 },
        hook: 'A light burns where none should.',
        branches: [],
        endings: [{ outcome: 'done', when: [['heldBy', 'item:0', 'character:0']], gives: [], text: 'It is done.' }],
        roles: [],
        gates: [],
        tasks: [],
        twists: [],
        clock: null,
        difficulty: 0.64,
        danger: 0,
        hours: 31,
        after: [],
        arc: null,
      },
    ],
    facts: [0, 1, 3].map((place, id) => ({
      id,
      relation: 'within',
      subject: `place:${place}`,
      object: 'region:0',
      from: null,
      until: null,
      because: null,
    })),
    start: 0,
  };
  const made = world as unknown as World;
  const characters = made.characters.map((one): Character => {
    const at = { place: one.home, cell: made.places[one.home].cell, road: null };
    return {
      ...one,
      secrets: [],
      appearance: { ...one.appearance, age: (one.died ?? made.year) - one.born },
      schedule: [
        { ...at, from: 0, doing: 'sleeps', spot: 'home' },
        { ...at, from: 8, doing: 'fishes', spot: 'workplace' },
      ],
    };
  });
  return { ...made, characters };
}

function place(id: number, kind: string, name: string, cell: number, population: number, water: string | null): object {
  return { id, kind, name, meaning: 'old name', cell, population, water, because: [{ factor: 'fresh water', amount: 1 }], founded: null };
}

function person(id: number, name: string, home: number, born: number, parents: number[], ties: object[]): Character {
  return {
    ...PLAIN_PERSON,
    id,
    name,
    home,
    birthplace: home,
    born,
    parents,
    ties,
    died: null,
    culture: 0,
    occupation: 'fisher',
    pronouns: { subject: 'she', object: 'her', possessive: 'her', plural: false },
    traits: { openness: 0.1, conscientiousness: 0, extraversion: -0.2, agreeableness: 0.4, neuroticism: 0 },
    motivations: {
      knowledge: 0,
      comfort: 0.25,
      reputation: 0,
      serenity: 0.25,
      protection: 0,
      conquest: 0,
      wealth: 0.25,
      ability: 0,
      equipment: 0.25,
    },
    appearance: plainLooks(),
  } as unknown as Character;
}
