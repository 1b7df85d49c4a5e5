import { decodeWorld, type Recipe, recipeOfPng } from '@hinterland/core';
import { type JSX, useEffect, useState } from 'react';
import { encodeRecipe } from './recipe/link.ts';
import { visit, worldHash } from './route.ts';
import { say } from './toast.tsx';

/** A map or a world file that is dropped on the page opens its world: both carry the recipe. */
export function DropFile(): JSX.Element | null {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const holdsFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
    const hover = (event: DragEvent): void => {
      if (!holdsFile(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      if (!holdsFile(event)) return;
      event.preventDefault();
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (file) void open(file);
    };
    addEventListener('dragover', hover);
    addEventListener('dragleave', leave);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', hover);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', drop);
    };
  }, []);
  return over ? <div className="drop">Drop a map or a world to open it</div> : null;
}

async function open(file: File): Promise<void> {
  try {
    visit(worldHash(encodeRecipe(await recipeIn(file))));
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
  }
}

async function recipeIn(file: File): Promise<Recipe> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const png = bytes[0] === 0x89 && bytes[1] === 0x50;
  return png ? recipeOfPng(bytes) : decodeWorld(new TextDecoder().decode(bytes)).recipe;
}
