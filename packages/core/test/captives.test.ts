import { describe, expect, test } from 'vitest';
import { makeConversation } from '../src/dialogue/conversation.ts';
import { generateWorld } from '../src/generate.ts';
import { generateLevel } from '../src/levels/level.ts';
import { parseRecipe } from '../src/recipe.ts';
import { verifyLevel, verifyWorld } from '../src/verify.ts';
import type { Character, Level, LevelObject, Place, Quest, World } from '../src/world.ts';
import { seeds } from './support/seeds.ts';

const WORLDS = seeds('captives', 4).map((seed) =>
  generateWorld(parseRecipe({ seed, size: 64, params: { quests: { count: 40, arc: 0 }, characters: { cast: 320 } } })),
);
const captivesOf = (world: World): Character[] => world.characters.filter(({ captive }) => captive !== null);
const freeing = (world: World): Quest[] => world.quests.filter(({ roles }) => roles.some(({ role }) => role === 'captive'));
const siteOf = (world: World, { captive }: Character): Place => world.places[captive as number];

describe('captives', () => {
  test('are people of every peopled world: held in the wilds, missed at home, and asked for', () => {
    let quests = 0;
    for (const world of WORLDS) {
      expect(verifyWorld(world)).toEqual([]);
      expect(captivesOf(world).length).toBeGreaterThan(0);
      quests += freeing(world).length;
      for (const one of captivesOf(world)) {
        expect(siteOf(world, one).population).toBe(0);
        expect(one.because).toContain(`held captive at ${siteOf(world, one).name}`);
        expect(
          world.facts.some(({ relation, subject, from }) => relation === 'captive' && subject === `character:${one.id}` && from !== null),
        ).toBe(true);
      }
    }
    expect(quests).toBeGreaterThan(WORLDS.length);
  });

  test('are brought home by whoever misses them, who says so in the end', () => {
    for (const world of WORLDS)
      for (const { giver, roles, goal, start, endings, text } of freeing(world)) {
        const role = roles.find((one) => one.role === 'captive');
        const one = world.characters[Number(role?.term.slice('character:'.length))];
        expect(role?.standIn).toBeNull();
        expect(world.characters[giver].home).toBe(one.home);
        expect(world.characters[giver].ties.some(({ to }) => to === one.id)).toBe(true);
        expect(start).toContainEqual(['at', role?.term, `place:${one.captive}`]);
        expect(goal).toContainEqual(['at', role?.term, `place:${one.home}`]);
        expect(endings[0].text).toContain(one.name.split(' ')[0]);
        expect(text).toContain(one.name.split(' ')[0]);
      }
  });

  test('are spoken of as gone, and speak as captives do', () => {
    for (const world of WORLDS)
      for (const one of captivesOf(world)) {
        const own = makeConversation(world, one.id);
        expect(own.nodes.map(({ id }) => id)).toEqual(['greeting', 'name', 'taken', 'home', 'farewell']);
        const kin = world.characters.find(
          (other) => other.died === null && other.captive === null && other.home === one.home && other.ties.some(({ to }) => to === one.id),
        ) as Character;
        const said = makeConversation(world, kin.id).nodes.flatMap(({ asserts }) => asserts);
        if (world.year - kin.born >= 16) expect(said).toContainEqual(['captive', expect.any(String), expect.any(String)]);
      }
  });

  test('are in the level of where they are held, and not in that of their home', () => {
    for (const world of WORLDS.slice(0, 2))
      for (const one of captivesOf(world)) {
        const held = generateLevel(world, one.captive as Place['id']);
        expect(verifyLevel(held, world)).toEqual([]);
        expect(held.objects.filter(({ character }) => character === one.id).map(({ kind }) => kind)).toEqual(['captive']);
        const home = generateLevel(world, one.home);
        expect(verifyLevel(home, world)).toEqual([]);
        const kinds = home.objects.filter(({ character }) => character === one.id).map(({ kind }) => kind);
        expect(kinds).toContain('bed');
        expect(kinds).not.toContain('person');
      }
  });
});

/** Ways in which a world can be wrong about a captive. */
const BROKEN: Readonly<Record<string, (world: World, one: Character) => World>> = {
  'at home and held': (world, one) =>
    changed(world, { ...one, schedule: world.characters.find(({ captive, died }) => captive === null && died === null)?.schedule ?? [] }),
  'held, and no fact says so': (world, one) => ({
    ...world,
    facts: world.facts.map((row) =>
      row.relation === 'captive' && row.subject === `character:${one.id}` ? { ...row, until: world.year } : row,
    ),
  }),
  'free, and a fact says otherwise': (world, one) => changed(world, { ...one, captive: null }),
  'held elsewhere than the facts say': (world, one) =>
    changed(world, { ...one, captive: world.places.find(({ population, id }) => population === 0 && id !== one.captive)?.id ?? null }),
  'held at home': (world, one) => changed(world, { ...one, captive: one.home }),
  'held beyond all roads': (world, one) => ({
    ...world,
    roads: world.roads.map((road) => (road.from === one.captive || road.to === one.captive ? { ...road, kind: 'sea' } : road)),
  }),
  'missed by nobody': (world, one) => ({
    ...world,
    characters: world.characters.map((other) => ({ ...other, ties: other.ties.filter(({ to }) => to !== one.id) })),
  }),
};

function changed(world: World, one: Character): World {
  return { ...world, characters: world.characters.map((other) => (other.id === one.id ? one : other)) };
}

test.each(Object.keys(BROKEN))('a captive %s: noticed', (name) => {
  for (const world of WORLDS.slice(0, 2))
    for (const one of captivesOf(world).slice(0, 2)) {
      const found = verifyWorld(BROKEN[name](world, one)).map(({ promise }) => promise);
      expect(found).toContain('captives are where they are held');
    }
});

/** Somebody else of their home. */
function neighbourOf(world: World, term: string): number {
  const one = world.characters[Number(term.slice('character:'.length))];
  return world.characters.find((other) => other.home === one.home && other.id !== one.id && other.died === null)?.id ?? 0;
}

/** Ways in which a quest can be wrong about a captive. */
const WRONG: Readonly<Record<string, (quest: Quest, captive: string, world: World) => Quest>> = {
  'is where nobody holds them': (quest, captive, world) => ({
    ...quest,
    start: quest.start.map((fact) =>
      fact[0] === 'at' && fact[1] === captive ? ['at', captive, `place:${world.characters[quest.giver].home}`] : fact,
    ),
  }),
  'is called something else': (quest) => ({
    ...quest,
    roles: quest.roles.map((role) => (role.role === 'captive' ? { ...role, role: 'helper' } : role)),
  }),
  'is replaced by another': (quest, _, world) => ({
    ...quest,
    roles: quest.roles.map((role) => (role.role === 'captive' ? { ...role, standIn: `character:${neighbourOf(world, role.term)}` } : role)),
  }),
  'is left on the road': (quest, captive) => ({ ...quest, goal: quest.goal.filter(([, who]) => who !== captive) }),
  'is forgotten in the end': (quest, captive) => ({
    ...quest,
    endings: quest.endings.map((ending) => ({
      ...ending,
      gives: ending.gives.filter(([relation, who]) => relation !== 'at' || who !== captive),
    })),
  }),
  'asks for it': (quest, captive) => ({ ...quest, giver: Number(captive.slice('character:'.length)) as Quest['giver'] }),
};

test.each(Object.keys(WRONG))('a captive of a quest who %s: noticed', (name) => {
  let made = 0;
  for (const world of WORLDS)
    for (const quest of freeing(world).slice(0, 2)) {
      const captive = quest.roles.find(({ role }) => role === 'captive')?.term ?? '';
      const quests = world.quests.map((one) => (one.id === quest.id ? WRONG[name](quest, captive, world) : one));
      expect(verifyWorld({ ...world, quests }), name).not.toEqual([]);
      made++;
    }
  expect(made).toBeGreaterThan(2);
});

type Open<T> = T extends ArrayBufferView | string | number | boolean ? T : T extends object ? { -readonly [K in keyof T]: Open<T[K]> } : T;

/** Ways in which a level can be wrong about a captive of its place. */
const LOST: Readonly<Record<string, (level: Open<Level>, object: Open<LevelObject>) => void>> = {
  'is walled in': (level, { cell }) => {
    const wall = level.tiles.findIndex(({ solid }) => solid);
    for (const next of [cell - 1, cell + 1, cell - level.rect.width, cell + level.rect.width]) level.layers.tiles[next] = wall;
  },
  'is not there': (level, object) => {
    level.objects = level.objects.filter((one) => one !== object);
  },
  'walks about': (_, object) => {
    object.kind = 'person';
  },
  'is somebody without a name': (_, object) => {
    delete object.character;
  },
};

test.each(Object.keys(LOST))('a captive who %s in a level: noticed', (name) => {
  let made = 0;
  for (const world of WORLDS.slice(0, 2))
    for (const one of captivesOf(world)) {
      const level = structuredClone(generateLevel(world, one.captive as Place['id'])) as Open<Level>;
      const object = level.objects.find(({ character }) => character === one.id) as Open<LevelObject>;
      LOST[name](level, object);
      expect(verifyLevel(level as Level, world), level.name).not.toEqual([]);
      made++;
    }
  expect(made).toBeGreaterThan(2);
});

test('a captive who is at home, too: noticed', () => {
  const [world] = WORLDS;
  for (const one of captivesOf(world)) {
    const level = generateLevel(world, one.home);
    const bed = level.objects.find(({ character, kind }) => character === one.id && kind === 'bed') as LevelObject;
    const found = verifyLevel({ ...level, objects: [...level.objects, { ...bed, kind: 'person', name: one.name }] }, world);
    expect(found.map(({ promise }) => promise)).toContain('captives are in the level of where they are held');
  }
});
