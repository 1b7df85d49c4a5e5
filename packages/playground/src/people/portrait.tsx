import { type Character, drawPortrait, type ExpressionName, type Picture, type World } from '@hinterland/core';
import { type JSX, useEffect, useRef } from 'react';
import { whenInView } from '../gallery/in-view.ts';
import { inTurn } from './in-turn.ts';

interface Props {
  readonly world: World;
  readonly person: Character;
  readonly expression?: ExpressionName;
  /** Pixels it is drawn in; it is shown as large as its style says. */
  readonly size?: number;
}

/** Somebody's head and shoulders, drawn when it comes into view. */
export function Portrait({ world, person, expression = 'calm', size = 64 }: Props): JSX.Element {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const element = canvas.current!;
    let takeBack = (): void => {};
    const unwatch = whenInView(element, (seen) => {
      takeBack();
      if (seen) takeBack = inTurn(() => putPicture(element, portraitOf(world, person, expression, size)));
    });
    return () => {
      unwatch();
      takeBack();
    };
  }, [world, person, expression, size]);
  return (
    <canvas
      ref={canvas}
      className="portrait"
      width={size}
      height={size}
      aria-hidden="true"
      data-dead={person.died === null ? undefined : ''}
    />
  );
}

export function portraitOf(world: World, person: Character, expression: ExpressionName, size: number): Picture {
  const home = world.places[person.home];
  const faction = home.faction === null ? null : world.factions[home.faction];
  const biome = world.biomes[world.layers.biome[home.cell]].name;
  return drawPortrait(person, { size, expression, biome, ...(faction ? { colours: faction.colour } : {}) });
}

export function putPicture(canvas: HTMLCanvasElement, picture: Picture): void {
  canvas.width = picture.width;
  canvas.height = picture.height;
  canvas.getContext('2d')!.putImageData(new ImageData(new Uint8ClampedArray(picture.data), picture.width, picture.height), 0, 0);
}
