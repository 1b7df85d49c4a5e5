import type { FloorSample, Outlying, Recipe, Rect, StageName, StyleName } from '@hinterland/core';
import { type RefObject, useCallback, useEffect, useReducer, useRef, useState } from 'react';
import type { MapHandle } from '../map/map-view.tsx';
import { type History, startHistory, stepHistory } from '../recipe/history.ts';
import { canonical, encodeRecipe } from '../recipe/link.ts';
import type { Spot } from '../spot.ts';
import type { LevelDress, LevelPicture, Made, MadeLevel, Manner } from '../worker/jobs.ts';
import { thumbnails } from '../worker/thumbnail-pool.ts';
import { WorldMaker } from '../worker/world-maker.ts';

/** One world on the screen: its recipe with all earlier ones, and what has been made of it. */
export interface Session {
  readonly history: History;
  readonly recipe: Recipe;
  /** The world that was made last; it may still be that of an earlier recipe. */
  readonly made: Made | null;
  /** True while the world of the present recipe is on its way. */
  readonly busy: boolean;
  readonly stage: StageName | null;
  readonly error: string | null;
  /** `deed` names a change that goes on, such as a slider that is held. */
  readonly edit: (recipe: Recipe, deed?: string) => void;
  readonly rest: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** The farms and camps of the world that was made last. */
  readonly outlying: () => Promise<readonly Outlying[]>;
  /** A place, a farm or a camp from inside. */
  readonly level: (spot: Spot) => Promise<MadeLevel>;
  /** The same, sharp, with its roofs on or off. */
  readonly levelPicture: (spot: Spot, dress: LevelDress) => Promise<LevelPicture>;
  readonly levelJson: (spot: Spot, floor: FloorSample | null) => Promise<Blob>;
  readonly json: () => Promise<Blob>;
  readonly png: (style: StyleName) => Promise<Blob>;
  /** Asks for a sharper picture of the part that is in view. */
  readonly sharpen: (rect: Rect) => void;
}

/** While a slider is held, the whole world waits for the hand to rest this long; the preview does not wait. */
const HAND_RESTS = 180;

export function useSession(opened: Recipe, manner: Manner, map: RefObject<MapHandle | null>): Session {
  const [history, dispatch] = useReducer(stepHistory, opened, startHistory);
  const [made, setMade] = useState<Made | null>(null);
  const [doneFor, setDoneFor] = useState<Recipe | null>(null);
  const [stage, setStage] = useState<StageName | null>(null);
  const [error, setError] = useState<string | null>(null);
  const recipe = history.present;
  const maker = useRef<WorldMaker | null>(null);
  const wanted = useRef(recipe);
  const finished = useRef<Recipe | null>(null);
  const shown = useRef(manner);

  // Back, Forward and a pasted link open another recipe on the same page.
  useEffect(() => {
    if (canonical(opened) !== canonical(wanted.current)) dispatch({ do: 'edit', recipe: opened });
  }, [opened]);

  useEffect(() => {
    maker.current = new WorldMaker({
      onPreview: (picture, of) => {
        // A preview that comes after its world, or after that of a newer recipe, shows less than what is there.
        if (finished.current === wanted.current || finished.current === of) picture.close();
        else map.current?.setPicture(picture, false);
      },
      onStage: setStage,
      onMade: (result, of) => {
        if (of !== wanted.current) {
          result.picture.close();
          return;
        }
        finished.current = of;
        map.current?.setPicture(result.picture, true);
        setMade(result);
        setDoneFor(of);
        setStage(null);
        setError(null);
      },
      onPicture: (picture, drawn, rect) => {
        // A part may come after the world, or the manner, that it belonged to.
        if (drawn !== shown.current || (rect && finished.current !== wanted.current)) picture.close();
        else if (rect) map.current?.setPart(picture, rect);
        else map.current?.setPicture(picture, true);
      },
      onError: (message, of) => {
        if (of !== wanted.current) return;
        setError(message);
        setDoneFor(of);
        setStage(null);
      },
    });
    return () => maker.current?.close();
  }, [map]);

  useEffect(() => {
    wanted.current = recipe;
    showThumbnail(recipe, map, () => finished.current !== recipe && wanted.current === recipe);
    if (history.deed === null) {
      maker.current?.want(recipe, shown.current);
      return;
    }
    maker.current?.preview(recipe, shown.current);
    const timer = setTimeout(() => maker.current?.want(recipe, shown.current), HAND_RESTS);
    return () => clearTimeout(timer);
  }, [recipe, history.deed === null, map]);

  useEffect(() => {
    if (shown.current === manner) return;
    shown.current = manner;
    maker.current?.show(manner);
  }, [manner]);

  return {
    history,
    recipe,
    made,
    busy: doneFor !== recipe,
    stage,
    error: doneFor === recipe ? error : null,
    edit: useCallback((next, deed) => dispatch(deed === undefined ? { do: 'edit', recipe: next } : { do: 'edit', recipe: next, deed }), []),
    rest: useCallback(() => dispatch({ do: 'rest' }), []),
    undo: useCallback(() => dispatch({ do: 'undo' }), []),
    redo: useCallback(() => dispatch({ do: 'redo' }), []),
    outlying: useCallback(() => maker.current!.outlying(), []),
    level: useCallback((spot) => maker.current!.level(spot), []),
    levelPicture: useCallback((spot, dress) => maker.current!.levelPicture(spot, dress), []),
    levelJson: useCallback((spot, floor) => maker.current!.levelJson(spot, floor), []),
    json: useCallback(() => maker.current!.json(), []),
    png: useCallback((style) => maker.current!.png(style), []),
    sharpen: useCallback((rect) => maker.current?.showPart(shown.current, rect), []),
  };
}

/** The plate that the gallery drew, while nothing better is there: opening a world never shows an empty page. */
function showThumbnail(recipe: Recipe, map: RefObject<MapHandle | null>, stillWanted: () => boolean): void {
  const plate = thumbnails.peek(recipe.seed);
  if (!plate || !encodeRecipe(recipe).startsWith('s/')) return;
  void fetch(plate.url)
    .then(async (response) => createImageBitmap(await response.blob()))
    .then((picture) => (stillWanted() ? map.current?.setPicture(picture, false) : picture.close()));
}
