import type * as Phaser from 'phaser';
import { addFrames, uploadTexture } from '../view/textures.ts';
import type { WorldView } from '../world-view.ts';
import { uploadSheet } from './being.ts';
import type { LevelPlan } from './level-plan.ts';

/** The pictures of a level as textures of the game. */
export interface LevelTextures {
  /** Keys of all that belong to the level alone. */
  readonly keys: readonly string[];
  /** Key of each piece of the plan. */
  readonly pieces: readonly string[];
  readonly things: string;
  /** Keys of the sheets of roofs. */
  readonly roofs: readonly string[];
  /** Key of the walking pictures of each kind of foe. */
  readonly foes: ReadonlyMap<string, string>;
}

/** Milliseconds of uploading between two turns of the event loop. */
const SLICE = 8;

/**
 * Uploads the pictures of a level in slices, so that frames are drawn between them. Where `isOver` says that nobody waits
 * for them any more, they are taken back and the result is undefined.
 */
export async function uploadLevel(
  scene: Phaser.Scene,
  name: string,
  outside: WorldView,
  plan: LevelPlan,
  isOver: () => boolean,
): Promise<LevelTextures | undefined> {
  const keys: string[] = [];
  const key = (part: string): string => {
    keys.push(`${name}:${part}`);
    return `${name}:${part}`;
  };
  const pieces = plan.pieces.map((_, i) => `${name}:piece${i}`);
  const foes = new Map(plan.foes.map(({ name: foe }) => [foe, `${name}:foe:${foe}`]));
  const work: (() => void)[] = [
    ...plan.pieces.map(
      ({ picture }, i) =>
        () =>
          void uploadTexture(scene, key(`piece${i}`), picture),
    ),
    () => addFrames(uploadTexture(scene, key('things'), plan.sprites.picture), plan.sprites.frames),
    ...plan.roofs.map(
      ({ picture, frames }, i) =>
        () =>
          addFrames(uploadTexture(scene, key(`roofs${i}`), picture), frames),
    ),
    ...plan.foes.map(
      ({ name: foe, sheet }) =>
        () =>
          uploadSheet(scene, key(`foe:${foe}`), sheet),
    ),
    ...plan.people.map(
      ({ character, sheet }) =>
        () =>
          outside.lendSheet(character, sheet),
    ),
  ];
  let began = performance.now();
  for (const one of work) {
    if (performance.now() - began >= SLICE) {
      await new Promise((resolve) => setTimeout(resolve, 0));
      began = performance.now();
    }
    if (isOver()) {
      for (const one of keys) scene.textures.remove(one);
      return undefined;
    }
    one();
  }
  return { keys, pieces, things: `${name}:things`, roofs: plan.roofs.map((_, i) => `${name}:roofs${i}`), foes };
}
