import * as Phaser from 'phaser';
import { HinterlandPlugin } from '../src/plugin.ts';

let game: Phaser.Game | undefined;
let steps = 0;

/** Boots a game, stops its own loop and gives the scene; `step` then drives time by hand. */
export function boot(create: (scene: Phaser.Scene) => void = () => {}, config: Phaser.Types.Core.GameConfig = {}): Promise<Phaser.Scene> {
  return new Promise((resolve) => {
    game = new Phaser.Game({
      type: Phaser.HEADLESS,
      width: 320,
      height: 200,
      banner: false,
      audio: { noAudio: true },
      pixelArt: true,
      physics: { default: 'arcade' },
      plugins: { scene: [{ key: 'hinterland', plugin: HinterlandPlugin, mapping: 'hinterland' }] },
      scene: {
        create(this: Phaser.Scene) {
          this.game.loop.stop();
          create(this);
          resolve(this);
        },
      },
      ...config,
    });
  });
}

/** 1000 / 60 by default: with 16 ms some frames make no arcade step. */
export function step(frames: number, dt: number = 1000 / 60): void {
  for (let i = 0; i < frames && game; i++) {
    const time = game.loop.time + ++steps * dt;
    if (game.renderer) game.step(time, dt);
    else game.headlessStep(time, dt);
  }
}

/** For afterEach: destroy() only marks the game, the next step carries it out; the plugin class is cached per page. */
export function quit(): void {
  game?.destroy(true);
  step(1);
  game = undefined;
  Phaser.Plugins.PluginCache.remove('hinterland');
}

/** Everything that a scene could leak. */
export function countsOf(scene: Phaser.Scene): Record<string, number> {
  const { events } = scene.sys;
  const listeners = events.eventNames().reduce((n, name) => n + events.listenerCount(name), 0);
  return {
    listeners,
    objects: scene.children.length,
    textures: Object.keys(scene.textures.list).length,
    colliders: scene.physics.world.colliders.length,
  };
}
