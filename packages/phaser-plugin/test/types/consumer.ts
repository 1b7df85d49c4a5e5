// What a game developer writes; it must compile against the types of both majors without a cast.
import { HinterlandPlugin, standOnFeet, type WorldView } from '@hinterland/phaser-plugin';
import * as Phaser from 'phaser';

export class Play extends Phaser.Scene {
  view: WorldView | undefined;

  async create(): Promise<void> {
    this.hinterland.events.on('progress', ({ stage }: { stage: string }) => this.registry.set('stage', stage));
    const view = await this.hinterland.create({ seed: 'copper-otter', size: 256, preset: 'islands', padChunks: 1 });
    const hero = standOnFeet(this.physics.add.sprite(view.spawn.x, view.spawn.y, view.personTexture(view.world.characters[0])));
    this.physics.add.collider(hero, view.collisionLayers);
    view.follow(hero);
    view.on('chunkadded', (x: number, y: number, layer: Phaser.Tilemaps.TilemapLayer) => layer.setAlpha(x + y > 0 ? 1 : 0.9));
    const name: string | undefined = view.placeAt(hero.x, hero.y)?.name;
    this.add.text(0, 0, name ?? view.biomeAt(hero.x, hero.y)?.name ?? 'sea');
    this.view = view;
  }
}

export const config: Phaser.Types.Core.GameConfig = {
  scene: Play,
  physics: { default: 'arcade' },
  plugins: { scene: [{ key: 'hinterland', plugin: HinterlandPlugin, mapping: 'hinterland' }] },
};
