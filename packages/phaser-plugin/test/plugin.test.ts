import { encodeWorld, InputError } from '@hinterland/core';
import * as Phaser from 'phaser';
import { afterEach, expect, test } from 'vitest';
import { HinterlandPlugin } from '../src/plugin.ts';
import type { WorldView } from '../src/world-view.ts';
import { boot, countsOf, quit, step } from './boot.ts';
import { makeWorld } from './fixture.ts';

afterEach(quit);
const world = makeWorld(96);
const show = (scene: Phaser.Scene, options = {}): Promise<WorldView> => scene.hinterland.create({ world, thread: 'main', ...options });

test('the scene gets this.hinterland, and chunks follow the camera', async () => {
  const scene = await boot();
  const view = await show(scene, { padChunks: 0 });
  const added: string[] = [];
  view.on('chunkadded', (x: number, y: number) => added.push(`${x},${y}`));
  step(1);
  expect(view.liveChunks).toBe(1);
  scene.cameras.main.setScroll(500, 0);
  step(3);
  expect(view.liveChunks).toBe(2);
  scene.cameras.main.setScroll(1200, 1200);
  step(4);
  expect(added).toContain('2,2');
  expect(view.liveChunks).toBeLessThanOrEqual(4);
});

test('at a distance the world is one picture, and the chunks go', async () => {
  const scene = await boot();
  const view = await show(scene);
  view.settle();
  expect(view.liveChunks).toBeGreaterThan(0);
  scene.cameras.main.setZoom(0.2);
  step(2);
  expect(view.liveChunks).toBe(0);
});

test('a body is stopped by what cannot be walked on, and does not snag at the border of chunks', async () => {
  const scene = await boot();
  // A wall along row 30 from column 3 on, across the borders of chunks.
  const flat = makeWorld(96);
  flat.layers.walkCost.fill(1);
  flat.layers.water.fill(0);
  for (let x = 0; x < 96; x++) flat.layers.walkCost[30 * 96 + x] = 0;
  const plain = { ...flat, places: [], roads: [], rivers: [], characters: [], quests: [] };
  const view = await show(scene, { world: plain });
  const hero = scene.physics.add.existing(scene.add.zone(100, 440, 12, 12));
  const body = hero.body as Phaser.Physics.Arcade.Body;
  scene.physics.add.collider(hero, view.collisionLayers);
  // startFollow acts in camera.preRender, which is not called where nothing is rendered.
  scene.events.on('update', () => scene.cameras.main.centerOn(hero.x, hero.y));
  let snags = 0;
  for (let i = 0; i < 700; i++) {
    body.setVelocity(60, 900);
    step(1);
    if (body.blocked.left || body.blocked.right) snags++;
  }
  expect({ snags, bottom: body.bottom }).toEqual({ snags: 0, bottom: 480 });
  expect(body.x).toBeGreaterThan(512 + 100);
});

test('what stands at a point can be asked for', async () => {
  const scene = await boot();
  const view = await show(scene);
  const { x, y } = view.cellToPixel(world.places[1].cell);
  expect(view.placeAt(x, y)?.name).toBe('Ostwick');
  expect(view.tileAt(x, y)).toMatchObject({ cell: world.places[1].cell, solid: false });
  expect(view.biomeAt(3, 3)?.name).toBe('ocean');
  expect(view.tileAt(3, 3)?.solid).toBe(true);
  expect(view.tileAt(-1, 3)).toBeUndefined();
  expect(view.tileAt(view.spawn.x, view.spawn.y)?.solid).toBe(false);
});

test('people stand near home while their chunk is loaded, and signs hang over them', async () => {
  const scene = await boot();
  const view = await show(scene);
  const home = view.cellToPixel(world.places[0].cell);
  scene.cameras.main.centerOn(home.x, home.y);
  view.settle();
  const mara = view.people.get(0)!;
  expect(mara.distanceTo(home.x, home.y)).toBeLessThan(5 * 16);
  expect(view.personNear(mara.sprite.x + 4, mara.sprite.y)?.character.name).toBe('Mara');
  view.setMarks([{ kind: 'offer', character: 0 }]);
  step(1);
  expect(view.marksShown).toEqual([{ kind: 'offer', character: 0 }]);
  scene.cameras.main.setScroll(-4000, -4000);
  step(2);
  expect(view.people.size).toBe(0);
});

test('fifty scene restarts leave no listener, display object or texture behind', async () => {
  let view: WorldView | undefined;
  const scene = await boot((s) => {
    view = undefined;
    void show(s).then((made) => (view = made));
  });
  const settled = async (): Promise<void> => {
    while (!view) await new Promise((resolve) => setTimeout(resolve, 1));
    view.settle();
    step(2);
  };
  await settled();
  const before = countsOf(scene);
  expect(before['objects']).toBeGreaterThan(10);
  for (let i = 0; i < 50; i++) {
    scene.scene.restart();
    step(2);
    // The first of them wait for the world, the others are shut down while it is being made.
    if (i < 5) await settled();
  }
  scene.scene.restart();
  step(2);
  await settled();
  expect(countsOf(scene)).toEqual(before);
}, 30_000);

test('a world that is being made when its scene stops never shows up', async () => {
  let arrived = 0;
  const scene = await boot((s) => void show(s).then(() => arrived++));
  scene.scene.stop();
  step(2);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(arrived).toBe(0);
  expect(Object.keys(scene.textures.list).filter((key) => key.startsWith('hinterland'))).toEqual([]);
});

test('a signal of the caller stops the making', async () => {
  const scene = await boot();
  const stop = new AbortController();
  const making = show(scene, { signal: stop.signal });
  stop.abort();
  await expect(making).rejects.toThrow(/stop/);
});

test('a world comes from its file, with progress for a loading screen', async () => {
  const scene = await boot();
  const stages: string[] = [];
  scene.hinterland.events.on('progress', ({ stage, done, of }: { stage: string; done: number; of: number }) =>
    stages.push(`${stage} ${done}/${of}`),
  );
  const view = await scene.hinterland.create({ json: encodeWorld(world), thread: 'main' });
  expect(view.world.name).toBe('Fixture');
  expect(view.world.layers.elevation).toEqual(world.layers.elevation);
  expect(stages).toEqual(['reading 1/4', 'map 2/4', 'tiles 3/4', 'sprites 4/4']);
});

test('wrong use is refused in a sentence', async () => {
  const scene = await boot();
  await expect(scene.hinterland.create({ json: '{"format":', thread: 'main' })).rejects.toThrow(InputError);
  await expect(scene.hinterland.create({ seed: 'a', size: 3, thread: 'main' })).rejects.toThrow(/recipe\.size/);
  await expect(scene.hinterland.create({})).rejects.toThrow('takes one of seed, recipe, world and json, got none of them');
  await expect(scene.hinterland.create({ seed: 1, world })).rejects.toThrow('seed and world');
});

test('a scene can load the plugin at run time', async () => {
  class Late extends HinterlandPlugin {}
  const first = await boot();
  const scene = await new Promise<Phaser.Scene>((resolve) => {
    first.scene.add(
      'late',
      {
        preload(this: Phaser.Scene) {
          this.load.scenePlugin('late', Late, 'late', 'hinterland');
        },
        create(this: Phaser.Scene) {
          resolve(this);
        },
      },
      true,
    );
    step(3);
  });
  expect(scene.hinterland).toBeInstanceOf(Late);
  const view = await show(scene, { padChunks: 0 });
  step(1);
  expect(view.liveChunks).toBe(1); // boot() came after the scene's 'start', and yet it ticks
  Phaser.Plugins.PluginCache.remove('late');
});

test('two worlds in one game keep apart', async () => {
  const scene = await boot();
  const [one, two] = [await show(scene), await show(scene, { world: makeWorld(64, 'other') })];
  one.destroy();
  two.settle();
  expect(two.liveChunks).toBeGreaterThan(0);
  expect(scene.hinterland.views.size).toBe(1);
});
