import { generateLevel, generateWorld, type Level, LEVEL_KINDS, parseRecipe, type World } from '@hinterland/core';
import type * as Phaser from 'phaser';
import { afterEach, expect, test } from 'vitest';
import type { LevelView } from '../src/level/level-view.ts';
import type { WorldView } from '../src/world-view.ts';
import { boot, countsOf, quit, step } from './boot.ts';

afterEach(quit);
const world: World = generateWorld(parseRecipe({ seed: 'deep-cellar', size: 128 }));
const enterable = world.places.filter(({ kind }) => LEVEL_KINDS.includes(kind));
/** Places whose pictures are soon painted: some with locks, the least first. */
const small = enterable
  .map(({ id }) => ({ id, level: generateLevel(world, id) }))
  .filter(({ level }) => level.locks.length > 0 || level.kind === 'cave')
  .sort((a, b) => a.level.layers.tiles.length - b.level.layers.tiles.length || a.id - b.id);
/** The first place of the world whose level is as one wants it. */
const placeWith = (fits: (level: Level) => boolean): number => {
  const found = small.find(({ level }) => fits(level));
  if (!found) throw new Error('no place of the test world has such a level');
  return found.id;
};

interface Scene {
  readonly scene: Phaser.Scene;
  readonly view: WorldView;
  readonly hero: Phaser.Physics.Arcade.Sprite;
}

async function arrive(): Promise<Scene> {
  const scene = await boot();
  const view = await scene.hinterland.create({ world, thread: 'main', people: false });
  const hero = scene.physics.add.sprite(view.spawn.x, view.spawn.y, '__DEFAULT');
  hero.setBodySize(8, 5);
  scene.physics.add.collider(hero, view.collisionLayers);
  view.follow(hero);
  view.settle();
  step(2);
  return { scene, view, hero };
}

/** Puts the hero on a cell and lets some frames go by. */
function stand(level: LevelView, hero: Phaser.Physics.Arcade.Sprite, cell: number): void {
  const { x, y } = level.cellToPixel(cell);
  hero.body!.reset(x, y);
  step(2);
}

test('one goes in where the place is, and comes back to the same spot', async () => {
  const { scene, view, hero } = await arrive();
  const place = world.places[small[0].id];
  const door = view.cellToPixel(place.cell);
  expect(view.doorNear(door.x, door.y)?.id).toBe(place.id);
  hero.body!.reset(door.x, door.y);
  scene.cameras.main.centerOn(door.x, door.y);
  step(2);
  view.settle();
  const before = { ...countsOf(scene), solid: view.collisionLayers.length, x: hero.x, y: hero.y };
  const level = await scene.hinterland.enterLevel(view, place.id, { thread: 'main' });
  expect(scene.hinterland.level).toBe(level);
  expect({ asleep: view.isAsleep, solid: view.collisionLayers.length }).toEqual({ asleep: true, solid: 0 });
  expect(level.cellAt(hero.x, hero.y)).toBe(level.level.entrance);
  step(3);
  expect(level.actionAt()).toMatchObject({ kind: 'leave' });
  level.perform(level.actionAt()!);
  step(2);
  expect(view.isAsleep).toBe(false);
  expect(scene.hinterland.level).toBeUndefined();
  expect({ ...countsOf(scene), solid: view.collisionLayers.length, x: hero.x, y: hero.y }).toEqual(before);
});

test('a settlement that has no inside has no door', async () => {
  const { view } = await arrive();
  for (const place of world.places) {
    const { x, y } = view.cellToPixel(place.cell);
    if (!LEVEL_KINDS.includes(place.kind)) expect(view.doorNear(x, y, 4)?.id).not.toBe(place.id);
  }
});

test('whatever cannot be walked on stops a body, on every side of the level', async () => {
  const { scene, view, hero } = await arrive();
  const level = await scene.hinterland.enterLevel(view, small[0].id, { thread: 'main' });
  for (const [vx, vy] of [
    [200, 0],
    [0, 200],
    [-200, 0],
    [0, -200],
    [200, 200],
    [-200, 200],
  ]) {
    for (let i = 0; i < 90; i++) {
      hero.setVelocity(vx, vy);
      step(1);
      // A corner may be cut by as much as one frame goes; nobody comes through.
      const { x, y } = hero.body!.center;
      const open = [-3, 0, 3].some((dx) => [-3, 0, 3].some((dy) => level.tileAt(x + dx, y + dy)?.solid === false));
      expect(open, `at ${x},${y}`).toBe(true);
    }
  }
});

test('levels can be played to their end: each lock opens by what is found on the way', async () => {
  const { scene, view, hero } = await arrive();
  for (const { id } of small.slice(0, 5)) {
    const level = await scene.hinterland.enterLevel(view, id, { thread: 'main' });
    const unlocked: string[] = [];
    level.on('unlocked', (lock: string) => unlocked.push(lock));
    for (const { object } of level.level.proof.order) {
      if (level.level.objects[object].hidden) level.search(...xy(level, object));
      stand(level, hero, level.level.objects[object].cell);
      for (let stroke = 0; stroke < 6 && !level.state.had.includes(object); stroke++) {
        const action = level.actionAt();
        expect(action?.object, `${level.place.name}: ${JSON.stringify(action)}`).toBeDefined();
        level.perform(action!);
      }
      expect(level.state.had).toContain(object);
    }
    expect(unlocked.sort()).toEqual(level.level.locks.map((lock) => lock.id).sort());
    for (const { cell, kind } of level.level.doors) {
      if (kind === 'secret') continue;
      expect(level.tileAt(...point(level, cell))?.solid).toBe(false);
    }
    level.leave();
    step(1);
  }
}, 60_000);

const point = (level: LevelView, cell: number): [number, number] => {
  const { x, y } = level.cellToPixel(cell);
  return [x, y];
};
const xy = (level: LevelView, object: number): [number, number] => point(level, level.level.objects[object].cell);

test('a locked door is shut until its key is had, and is open after', async () => {
  const { scene, view, hero } = await arrive();
  const place = placeWith(({ doors }) => doors.some(({ lock, kind }) => lock !== null && kind !== 'secret'));
  const level = await scene.hinterland.enterLevel(view, place, { thread: 'main' });
  const door = level.level.doors.find(({ lock, kind }) => lock !== null && kind !== 'secret')!;
  const at = level.cellToPixel(door.cell);
  expect(level.tileAt(at.x, at.y)?.solid).toBe(true);
  const solidTile = () => level.collisionLayers[0].getTileAtWorldXY(at.x, at.y, true);
  expect(solidTile()?.collides ?? false).toBe(true);
  hero.body!.reset(at.x, at.y - 16);
  for (const [index, object] of level.level.objects.entries()) if (object.opens === door.lock) level.have(index);
  expect(level.tileAt(at.x, at.y)?.solid).toBe(false);
  expect(solidTile()?.collides ?? false).toBe(false);
});

test('a secret door is a wall until one searches beside it', async () => {
  const { scene, view } = await arrive();
  const place = placeWith(({ doors }) => doors.some(({ kind }) => kind === 'secret'));
  const level = await scene.hinterland.enterLevel(view, place, { thread: 'main' });
  const door = level.level.doors.find(({ kind }) => kind === 'secret')!;
  const at = level.cellToPixel(door.cell);
  const far = level.cellToPixel(level.level.entrance);
  expect(level.tileAt(at.x, at.y)?.solid).toBe(true);
  if (Math.abs(far.x - at.x) > 64 || Math.abs(far.y - at.y) > 64) expect(level.search(far.x, far.y)).toBe(false);
  expect(level.search(at.x, at.y)).toBe(true);
  expect(level.tileAt(at.x, at.y)?.solid).toBe(door.lock !== null);
  expect(level.search(at.x, at.y)).toBe(false);
});

test('stairs lead to another floor and back, and a drop does not lead up', async () => {
  const { scene, view, hero } = await arrive();
  const place = placeWith(({ links }) =>
    links.some(({ oneWay, kind, lock }) => !oneWay && lock === null && (kind === 'stairs' || kind === 'ladder')),
  );
  const level = await scene.hinterland.enterLevel(view, place, { thread: 'main' });
  const link = level.level.links.find(({ oneWay, kind, lock }) => !oneWay && lock === null && (kind === 'stairs' || kind === 'ladder'))!;
  // A foe at hand would come first.
  for (const [index, { kind }] of level.level.objects.entries()) if (kind === 'spawn') level.have(index);
  for (const [from, to] of [
    [link.from, link.to],
    [link.to, link.from],
  ]) {
    stand(level, hero, from);
    const action = level.actionAt()!;
    expect(action).toMatchObject({ kind: 'climb', to });
    level.perform(action);
    expect(level.cellAt(hero.x, hero.y)).toBe(to);
    const { x, y, width, height } = level.bounds;
    expect(hero.x > x && hero.y > y && hero.x < x + width && hero.y < y + height).toBe(true);
  }
  for (const drop of level.level.links.filter(({ oneWay }) => oneWay)) {
    stand(level, hero, drop.to);
    expect(level.actionAt()?.to).not.toBe(drop.from);
  }
});

test('under a place by daylight it is dark until one has been there, and a house is shut to the eye until one goes in', async () => {
  const { scene, view, hero } = await arrive();
  const level = await scene.hinterland.enterLevel(
    view,
    placeWith(({ daylight, floors }) => daylight === 1 && floors.some(({ storey }) => storey < 0)),
    { thread: 'main' },
  );
  const { floors, rect, layers, roofs, tiles } = level.level;
  const open = (x: number, y: number): boolean => !tiles[layers.tiles[y * rect.width + x]].solid;
  const cellsOf = ({ x, y, width, height }: (typeof floors)[number]['rect']): number[] =>
    Array.from({ length: width * height }, (_, i) => (y + Math.floor(i / width)) * rect.width + x + (i % width));
  const below = floors
    .filter(({ storey }) => storey < 0)
    .flatMap((floor) => cellsOf({ ...floor.rect, x: floor.rect.x - rect.x, y: floor.rect.y - rect.y }));
  expect(below.length).toBeGreaterThan(100);
  step(2);
  expect(below.filter((cell) => level.isSeen(cell))).toEqual([]);
  expect(level.isSeen(level.level.entrance)).toBe(true);
  const house = cellsOf(roofs[0].rect).filter((cell) => open(cell % rect.width, Math.floor(cell / rect.width)));
  expect([level.isRoofed(house[0]), level.isSeen(house[0])]).toEqual([true, false]);
  stand(level, hero, house[0]);
  step(20);
  expect([level.isRoofed(house[0]), level.isSeen(house[0])]).toEqual([false, true]);
  stand(
    level,
    hero,
    below.find((cell) => open(cell % rect.width, Math.floor(cell / rect.width)))!,
  );
  expect(below.some((cell) => level.isSeen(cell))).toBe(true);
});

test('what was done stays done when one comes back, and can be saved', async () => {
  const { scene, view } = await arrive();
  const place = placeWith(({ objects }) => objects.some(({ kind }) => kind === 'chest'));
  const first = await scene.hinterland.enterLevel(view, place, { thread: 'main' });
  const chest = first.level.objects.findIndex(({ kind }) => kind === 'chest');
  first.have(chest);
  const saved = JSON.stringify(first.state);
  first.leave();
  const again = await scene.hinterland.enterLevel(view, place, { thread: 'main' });
  expect(JSON.stringify(again.state)).toBe(saved);
  again.leave();
  view.visits.clear();
  const loaded = await scene.hinterland.enterLevel(view, place, { thread: 'main', state: JSON.parse(saved) });
  expect(loaded.state.had).toEqual([chest]);
});

test('going in and out again and again, and a restart inside, leave nothing behind', async () => {
  const { scene, view } = await arrive();
  const visit = async (): Promise<LevelView> => {
    const level = await scene.hinterland.enterLevel(view, small[0].id, { thread: 'main' });
    step(2);
    return level;
  };
  (await visit()).leave();
  step(1);
  const before = countsOf(scene);
  for (let i = 0; i < 4; i++) {
    (await visit()).leave();
    step(1);
  }
  expect(countsOf(scene)).toEqual(before);
  await visit();
  scene.scene.restart();
  step(3);
  expect(Object.keys(scene.textures.list).filter((key) => key.startsWith('hinterland'))).toEqual([]);
}, 60_000);
