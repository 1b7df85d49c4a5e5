import {
  decorateLevel,
  type FloorSample,
  digestWorld,
  drawLand,
  drawLevel,
  encodeLevel,
  encodeWorld,
  generateLand,
  generateLevel,
  generateWilderness,
  generateWorld,
  type Land,
  type Level,
  outlyingOf,
  type Raster,
  type Recipe,
  type Rect,
  type StageName,
  toPng,
  type World,
} from '@hinterland/core';
import { withSize } from '../recipe/edits.ts';
import { cellOfSpot, type Spot } from '../spot.ts';
import { describeLand } from './describe-land.ts';
import type { FromWorker, JobName, Jobs, Made, Manner, Thumbnail, ToWorker } from './jobs.ts';

/** The workshop: everything that takes longer than a frame happens here. */

/** The world made last, for pictures and files of it. */
let kept: World | null = null;

/** Pixels per cell of a part that is looked at from near: the most that the engine draws. */
const NEAR = 4;

/** The spot that was entered last. */
let entered: { readonly world: World; readonly spot: Spot; readonly level: Level } | null = null;

/** Pixels per tile of the picture that is seen first. */
const SOON = 4;

/** Longest side of a level's picture, pixels. */
const MOST_PIXELS = 3072;

type Work = {
  [J in JobName]: (ask: Jobs[J]['ask'], onStage: (stage: StageName) => void) => Promise<readonly [Jobs[J]['answer'], Transferable[]]>;
};

const WORK: Work = {
  async thumbnail({ recipe, cells, scale }) {
    const land = generateLand(shrunk(recipe, cells));
    const answer: Thumbnail = { image: await blobOf(drawLand(land, { scale })), archetype: land.archetype, badges: describeLand(land) };
    return [answer, []];
  },

  async name({ recipe }) {
    return [generateWorld(recipe).name, []];
  },

  async preview({ recipe, cells, manner }) {
    const picture = await pictureOf(generateLand(shrunk(recipe, cells)), manner, 2);
    return [picture, [picture]];
  },

  async world({ recipe, manner }, onStage) {
    kept = generateWorld(recipe, { onStage });
    const picture = await pictureOf(kept, manner, pictureScale(kept));
    const layers = Object.fromEntries(
      Object.entries(kept.layers).map(([name, layer]) => [name, layer.slice()]),
    ) as unknown as World['layers'];
    const answer: Made = { world: { ...kept, layers }, picture, digest: digestWorld(kept)['total'] };
    return [answer, [picture, ...Object.values(layers).map((layer) => layer.buffer as ArrayBuffer)]];
  },

  async picture({ manner, rect }) {
    const world = theKept();
    const picture = await pictureOf(world, manner, rect ? NEAR : pictureScale(world), rect);
    return [picture, [picture]];
  },

  async outlying() {
    // By name, so that the farms of a village come together.
    return [outlyingOf(theKept()).sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.cell - b.cell)), []];
  },

  async level({ spot }) {
    const level = levelAt(spot);
    const picture = await createImageBitmap(imageOf(drawLevel(level, { scale: SOON })));
    return [{ level, picture, scale: SOON }, [picture]];
  },

  async levelPicture({ spot, roofs, floor }) {
    const level = laidLike(floor, levelAt(spot));
    const longer = Math.max(level.rect.width, level.rect.height);
    const scale = Math.max(SOON, Math.min(16, Math.floor(MOST_PIXELS / longer)));
    const picture = await createImageBitmap(imageOf(drawLevel(level, { scale, roofs })));
    return [{ picture, scale }, [picture]];
  },

  async levelJson({ spot, floor }) {
    return [new Blob([encodeLevel(laidLike(floor, levelAt(spot)))], { type: 'application/json' }), []];
  },

  async json() {
    return [new Blob([encodeWorld(theKept())], { type: 'application/json' }), []];
  },

  async png({ style }) {
    return [new Blob([toPng(theKept(), { style, scale: pictureScale(theKept()) }) as BlobPart], { type: 'image/png' }), []];
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

/** The level of a spot, made when it is another than the last. */
function levelAt(spot: Spot): Level {
  const world = theKept();
  if (entered?.world === world && entered.spot === spot) return entered.level;
  const cell = cellOfSpot(spot);
  const level = cell === null ? generateLevel(world, Number(spot)) : generateWilderness(world, cell);
  entered = { world, spot, level };
  return level;
}

function laidLike(floor: FloorSample | null, level: Level): Level {
  return floor === null ? level : decorateLevel(level, 'all', floor, theKept().recipe.seed);
}

/** The same world in no more than `cells` cells: parameters are in world units, so only the grain changes. */
function shrunk(recipe: Recipe, cells: number): Recipe {
  return Math.max(recipe.width, recipe.height) <= cells ? recipe : withSize(recipe, cells);
}

/** Pixels per cell: enough for a sharp map without a picture of more than 2048 pixels across. */
function pictureScale(land: Land): number {
  const longer = Math.max(land.rect.width, land.rect.height);
  return longer <= 1024 ? 2 : longer <= 2048 ? 1 : 0.5;
}

/** The ground alone: roads, places and names are drawn on the page, sharp at every zoom. */
async function pictureOf(land: Land | World, { view, style }: Manner, scale: number, rect?: Rect): Promise<ImageBitmap> {
  const shown = view === 'territory' && !('factions' in land) ? 'atlas' : view;
  return createImageBitmap(
    imageOf(drawLand(land, { view: shown, style, scale, roads: false, places: false, labels: false, ...(rect ? { rect } : {}) })),
  );
}

function imageOf({ data, width, height }: Raster): ImageData {
  return new ImageData(data as Uint8ClampedArray<ArrayBuffer>, width, height);
}

async function blobOf(raster: Raster): Promise<Blob> {
  const canvas = new OffscreenCanvas(raster.width, raster.height);
  canvas.getContext('2d')!.putImageData(imageOf(raster), 0, 0);
  return canvas.convertToBlob({ type: 'image/webp', quality: 0.9 });
}
