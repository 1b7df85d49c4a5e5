import type { Land, Recipe, StageName, World } from '@hinterland/core';
import { type Pixels, paintView } from '../map/paint-view.ts';
import { isWorld, type View } from '../map/views.ts';
import { withSize } from '../recipe/edits.ts';
import { describeLand } from './describe-land.ts';
import { digestWorld, drawLand, encodeWorld, generateLand, generateWorld, toPng } from './engine.ts';
import type { FromWorker, JobName, Jobs, Made, Thumbnail, ToWorker } from './jobs.ts';

/** The workshop: everything that takes longer than a frame happens here. */

/** The world made last, for pictures and files of it. */
let kept: World | null = null;

type Work = { [J in JobName]: (ask: Jobs[J]['ask'], onStage: (stage: StageName) => void) => Promise<readonly [Jobs[J]['answer'], Transferable[]]> };

const WORK: Work = {
  async thumbnail({ recipe, cells, scale }) {
    const land = generateLand(shrunk(recipe, cells));
    const pixels = drawLand(land, { scale }) as Pixels;
    const answer: Thumbnail = { image: await blobOf(pixels), archetype: land.archetype, badges: describeLand(land) };
    return [answer, []];
  },

  async shape({ recipe }) {
    return [generateLand(shrunk(recipe, 64)).archetype, []];
  },

  async preview({ recipe, cells, view }) {
    const picture = await pictureOf(generateLand(shrunk(recipe, cells)), view, 2);
    return [picture, [picture]];
  },

  async world({ recipe, view }, onStage) {
    kept = generateWorld(recipe, { onStage });
    const picture = await pictureOf(kept, view, pictureScale(kept));
    const layers = Object.fromEntries(Object.entries(kept.layers).map(([name, layer]) => [name, layer.slice()])) as unknown as World['layers'];
    const answer: Made = { world: { ...kept, layers }, picture, digest: digestOf(kept) };
    return [answer, [picture, ...Object.values(layers).map((layer) => layer.buffer as ArrayBuffer)]];
  },

  async picture({ view }) {
    const world = theKept();
    const picture = await pictureOf(world, view, pictureScale(world));
    return [picture, [picture]];
  },

  async json() {
    return [new Blob([encodeWorld(theKept()) as BlobPart], { type: 'application/json' }), []];
  },

  async png() {
    return [new Blob([toPng(theKept()) as BlobPart], { type: 'image/png' }), []];
  },
};

addEventListener('message', (event: MessageEvent<ToWorker>) => void answer(event.data));

async function answer(message: ToWorker): Promise<void> {
  const { id, job, ask } = message;
  try {
    const work = WORK[job] as Work[JobName];
    const [result, transfer] = await work(ask as never, (stage) => post({ id, stage }));
    post({ id, answer: result }, transfer);
  } catch (error) {
    post({ id, error: error instanceof Error ? error.message : String(error) });
  }
}

function post(message: FromWorker, transfer: Transferable[] = []): void {
  postMessage(message, { transfer });
}

function theKept(): World {
  if (!kept) throw new Error('no world has been made yet');
  return kept;
}

/** The same world in no more than `cells` cells: parameters are in world units, so only the grain changes. */
function shrunk(recipe: Recipe, cells: number): Recipe {
  return Math.max(recipe.width, recipe.height) <= cells ? recipe : withSize(recipe, cells);
}

/** Pixels per cell: enough for a sharp map without a picture of more than 2048 pixels across. */
function pictureScale(land: Land): number {
  const longer = Math.max(land.rect.width, land.rect.height);
  return longer <= 1024 ? 2 : 1;
}

async function pictureOf(land: Land | World, view: View, scale: number): Promise<ImageBitmap> {
  const shown = view === 'territory' && !isWorld(land) ? 'relief' : view;
  const pixels = shown === 'relief' ? (drawLand(land, { scale }) as Pixels) : paintView(land, shown);
  return createImageBitmap(new ImageData(pixels.data, pixels.width, pixels.height));
}

async function blobOf(pixels: Pixels): Promise<Blob> {
  const canvas = new OffscreenCanvas(pixels.width, pixels.height);
  canvas.getContext('2d')!.putImageData(new ImageData(pixels.data, pixels.width, pixels.height), 0, 0);
  return canvas.convertToBlob({ type: 'image/webp', quality: 0.9 });
}

function digestOf(world: World): string {
  return Object.values(digestWorld(world)).join('');
}
