import { generateLevel, generateWorld, LEVEL_KINDS, parseRecipe, SPRITE_HEIGHT, SPRITE_WIDTH } from '@hinterland/core';
import * as Phaser from 'phaser';
import { afterEach, expect, test } from 'vitest';
import { groundOf, RAMPS } from '../src/art/grounds.ts';
import type { WorldView } from '../src/world-view.ts';
import { boot, countsOf, quit, step } from './boot.ts';
import { makeWorld } from './fixture.ts';

afterEach(quit);
const size = { width: 480, height: 320 };
const webgl = { ...size, type: Phaser.WEBGL, backgroundColor: '#ff00ff' };
const side = 64;
const world = makeWorld(side);

/** Draws a frame and reads it back in the same task: no preserveDrawingBuffer needed. Rows from the top. */
function shoot(scene: Phaser.Scene): (x: number, y: number) => [number, number, number] {
  const { gl } = scene.game.renderer as Phaser.Renderer.WebGL.WebGLRenderer;
  step(1);
  const pixels = new Uint8Array(size.width * size.height * 4);
  gl.readPixels(0, 0, size.width, size.height, gl.RGBA, gl.UNSIGNED_BYTE, pixels);
  return (x, y) => {
    const at = ((size.height - 1 - y) * size.width + x) * 4;
    return [pixels[at], pixels[at + 1], pixels[at + 2]];
  };
}

function share(at: (x: number, y: number) => [number, number, number], fits: (pixel: [number, number, number]) => boolean): number {
  let n = 0;
  for (let y = 0; y < size.height; y++) for (let x = 0; x < size.width; x++) if (fits(at(x, y))) n++;
  return n / (size.width * size.height);
}

/** True where a pixel is nearer than `far` to one of a ground's colours. */
function near(ground: string, far = 40): (pixel: [number, number, number]) => boolean {
  const colours = RAMPS[groundOf(ground)];
  return ([r, g, b]) => colours.some((c) => Math.abs((c >> 16) - r) + Math.abs(((c >> 8) & 255) - g) + Math.abs((c & 255) - b) < far);
}

const glTextures = (scene: Phaser.Scene): number =>
  (scene.game.renderer as unknown as { glTextureWrappers: unknown[] }).glTextureWrappers.length;
const show = (scene: Phaser.Scene, options = {}): Promise<WorldView> => scene.hinterland.create({ world, thread: 'main', ...options });

test('a worker makes the world, and the map fills the screen with the colours of its grounds', async () => {
  const scene = await boot(undefined, webgl);
  const stages: string[] = [];
  const view = await scene.hinterland.create({ world, thread: 'worker', onProgress: ({ stage }) => stages.push(stage) });
  expect(stages).toEqual(['reading', 'map', 'tiles', 'sprites']);
  expect(view.world).not.toBe(world);
  expect(world.layers.elevation.length).toBe(side * side); // copied, not taken away
  // The sea in the upper left corner, the right way up: abyss or deep at the corner, no hole anywhere.
  scene.cameras.main.setScroll(view.bounds.x, view.bounds.y);
  view.settle();
  const at = shoot(scene);
  expect(share(at, ([r, g, b]) => r > 240 && g < 20 && b > 240)).toBe(0);
  expect(share(at, (pixel) => near('abyss')(pixel) || near('deep')(pixel) || near('sea')(pixel))).toBeGreaterThan(0.3);
});

test('a generated world arrives through the worker', async () => {
  const scene = await boot(undefined, webgl);
  const view = await scene.hinterland.create({ seed: 'copper-otter', size: 64, thread: 'worker' });
  expect(view.world.recipe.seed).toBe('copper-otter');
  // A small world's spawn may lie so near its edge that the camera would look beyond it.
  scene.cameras.main.setBounds(view.bounds.x, view.bounds.y, view.bounds.width, view.bounds.height);
  scene.cameras.main.centerOn(view.spawn.x, view.spawn.y);
  view.settle();
  const at = shoot(scene);
  expect(share(at, ([r, g, b]) => r > 240 && g < 20 && b > 240)).toBe(0);
});

test('what is wrong with a recipe or a file comes back from the worker as it was thrown', async () => {
  const scene = await boot(undefined, webgl);
  await expect(scene.hinterland.create({ json: 'no json', thread: 'worker' })).rejects.toMatchObject({
    name: 'InputError',
    path: expect.any(String),
  });
});

test('land is drawn where the world has land, people and signs over it', async () => {
  const scene = await boot(undefined, webgl);
  const view = await show(scene, { animate: false });
  const home = view.cellToPixel(world.places[0].cell);
  scene.cameras.main.centerOn(home.x, home.y);
  view.settle();
  const bare = shoot(scene);
  expect(
    share(bare, (pixel) => ['grass', 'woods', 'earth', 'field', 'rock', 'steppe', 'scree'].some((ground) => near(ground, 60)(pixel))),
  ).toBeGreaterThan(0.5);
  view.setMarks([{ kind: 'offer', character: 0 }]);
  const marked = shoot(scene);
  expect(share(marked, ([r, g, b]) => r === 0xff && g === 0xd8 && b === 0x4a)).toBeGreaterThan(0);
  const person = view.people.get(0)!.sprite;
  expect(person.visible && person.width === SPRITE_WIDTH && person.height === SPRITE_HEIGHT).toBe(true);
});

test('the water moves and the land does not', async () => {
  const scene = await boot(undefined, webgl);
  const view = await show(scene, { labels: false, people: false });
  // A coast: the first cell of dry land on the middle row.
  const row = (side / 2) * side;
  const coast = [...world.layers.water.subarray(row, row + side)].findIndex((water) => water === 0);
  const { x, y } = view.cellToPixel(row + coast);
  scene.cameras.main.centerOn(x, y);
  view.settle();
  step(1);
  const before = shoot(scene);
  step(18); // 300 ms: at least one beat of the water
  const after = shoot(scene);
  let [sea, land] = [0, 0];
  for (let py = 0; py < size.height; py++) {
    for (let px = 0; px < size.width; px++) {
      if (before(px, py).join() === after(px, py).join()) continue;
      const cell = view.cellAt(px + scene.cameras.main.scrollX, py + scene.cameras.main.scrollY)!;
      const neighbours = [0, 1, -1, side, -side, side + 1, -side - 1, side - 1, 1 - side].some(
        (step) => world.layers.water[cell + step] !== 0,
      );
      if (neighbours) sea++;
      else land++;
    }
  }
  expect(sea).toBeGreaterThan(50);
  expect(land).toBe(0);
});

test('streaming chunks and restarting the scene gives every GL texture back', async () => {
  let view: WorldView | undefined;
  const scene = await boot((s) => {
    view = undefined;
    void show(s).then((made) => (view = made));
  }, webgl);
  const settled = async (): Promise<void> => {
    while (!view) await new Promise((resolve) => setTimeout(resolve, 1));
    view.settle();
    step(2);
  };
  await settled();
  const before = { gl: glTextures(scene), ...countsOf(scene) };
  for (let i = 0; i < 12; i++) {
    scene.cameras.main.setScroll(i * 60, i * 60);
    step(2);
  }
  for (let i = 0; i < 20; i++) {
    scene.scene.restart();
    step(3);
    if (i % 5 === 0) await settled();
  }
  scene.scene.restart();
  step(2);
  await settled();
  expect({ gl: glTextures(scene), ...countsOf(scene) }).toEqual(before);
});

test('a level is painted by the worker, dark where nobody looked, and gives every GL texture back', async () => {
  const deep = generateWorld(parseRecipe({ seed: 'deep-cellar', size: 128 }));
  const place = deep.places
    .filter(({ kind }) => LEVEL_KINDS.includes(kind))
    .map(({ id }) => ({ id, level: generateLevel(deep, id) }))
    .filter(({ level }) => level.locks.length > 0 && level.daylight < 0.5)
    .sort((a, b) => a.level.layers.tiles.length - b.level.layers.tiles.length)[0];
  const scene = await boot(undefined, webgl);
  const view = await show(scene, { world: deep, people: false });
  view.follow(scene.add.sprite(view.spawn.x, view.spawn.y, '__WHITE'));
  view.settle();
  step(2);
  const enter = async (): Promise<void> => {
    const level = await scene.hinterland.enterLevel(view, place.id, { thread: 'worker' });
    step(3);
    const at = shoot(scene);
    const black = share(at, ([r, g, b]) => r + g + b < 30);
    expect(black).toBeGreaterThan(0.2);
    expect(black).toBeLessThan(0.99);
    // The map is gone from the screen.
    expect(share(at, (pixel) => near('grass', 12)(pixel))).toBeLessThan(0.02);
    level.leave();
    step(2);
  };
  await enter();
  const before = { gl: glTextures(scene), ...countsOf(scene) };
  await enter();
  expect({ gl: glTextures(scene), ...countsOf(scene) }).toEqual(before);
});

test('a town is made and painted while the page goes on', async () => {
  const wide = generateWorld(parseRecipe({ seed: 'broad-market', size: 128 }));
  const town = wide.places.filter(({ kind }) => LEVEL_KINDS.includes(kind)).sort((a, b) => b.population - a.population)[2];
  const scene = await boot(undefined, webgl);
  const view = await show(scene, { world: wide, people: false, thread: 'worker' });
  view.settle();
  const longest = async (thread: 'worker' | 'main', prepared = false): Promise<number> => {
    const tasks: number[] = [];
    const watch = new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration)));
    watch.observe({ type: 'longtask' });
    const told: string[] = [];
    scene.hinterland.events.once('entering', ({ name }: { name: string }) => told.push(name));
    if (prepared) scene.hinterland.prepareLevel(view, town.id);
    const level = await scene.hinterland.enterLevel(view, town.id, { thread });
    // The browser tells of a task after it has ended.
    await new Promise((resolve) => setTimeout(resolve, 60));
    tasks.push(...watch.takeRecords().map(({ duration }) => duration));
    watch.disconnect();
    expect(told).toEqual([town.name]);
    expect(level.level.objects.some(({ character }) => character !== undefined)).toBe(true);
    level.leave();
    return Math.max(0, ...tasks);
  };
  const apart = [await longest('worker'), await longest('worker', true)];
  const blocked = await longest('main');
  expect(blocked).toBeGreaterThan(50);
  // 50 ms where the machine is idle; where it is not, every task takes longer, that of the main thread too.
  expect(Math.min(...apart), `${apart.join()} of ${blocked}`).toBeLessThan(Math.max(50, blocked / 6));
});
