/** The smallest game: a generated world to walk about in, people to talk to, quests to take. */
import { HinterlandPlugin } from '@hinterland/phaser-plugin';
import * as Phaser from 'phaser';
import { Play } from './play.ts';
import { Screen } from './screen.ts';

const { searchParams } = new URL(location.href);

const game = new Phaser.Game({
  parent: 'game',
  pixelArt: true,
  backgroundColor: '#16202b',
  banner: false,
  audio: { noAudio: true },
  scale: { mode: Phaser.Scale.RESIZE, width: '100%', height: '100%' },
  physics: { default: 'arcade' },
  plugins: { scene: [{ key: 'hinterland', plugin: HinterlandPlugin, mapping: 'hinterland' }] },
});
game.scene.add('screen', Screen, true);
game.scene.add('play', Play, true, { seed: searchParams.get('seed') ?? 'copper-otter', size: Number(searchParams.get('size') ?? 512) });
