import { useEffect, useState } from 'react';
import type { Camera } from './map/camera.ts';
import type { StyleName, ViewName } from '@hinterland/core';
import { isStyle, isView } from './map/views.ts';
import { parseSpot, type Spot } from './spot.ts';

export const TABS = ['shape', 'places', 'realms', 'people', 'quests', 'history', 'seed'] as const;
export type Tab = (typeof TABS)[number];

/** What the address says is on the screen. */
export type Route =
  | { readonly page: 'gallery'; readonly from: number; readonly shape: string | null }
  | { readonly page: 'grammar' }
  | ({ readonly page: 'world'; readonly link: string } & Look);

/** How a world is looked at. */
export interface Look {
  readonly view: ViewName;
  readonly style: StyleName;
  readonly tab: Tab;
  /** Middle in cells, zoom as a multiple of the fitted one; null shows the whole map. */
  readonly camera: Camera | null;
  readonly place: number | null;
  /** The cell of a farm or camp, which are not in the table of places. */
  readonly outlying: number | null;
  readonly quest: number | null;
  readonly person: number | null;
  readonly realm: number | null;
  readonly event: number | null;
  readonly play: boolean;
  /** What is seen from inside. */
  readonly inside: Spot | null;
}

export function parseRoute(hash: string): Route {
  const [path, query = ''] = hash.replace(/^#?\/?/, '').split('?', 2);
  const words = new URLSearchParams(query);
  if (path === '' || path === 'g') {
    const from = Number(words.get('from') ?? 0);
    return { page: 'gallery', from: Number.isSafeInteger(from) ? from : 0, shape: words.get('shape') };
  }
  if (path === 'grammar') return { page: 'grammar' };
  const [x, y, zoom] = (words.get('at') ?? '').split('_').map(Number);
  const index = (name: string): number | null => (/^\d{1,8}$/.test(words.get(name) ?? '') ? Number(words.get(name)) : null);
  const view = words.get('view');
  const style = words.get('style');
  const tab = words.get('tab');
  return {
    page: 'world',
    link: path,
    view: isView(view) ? view : 'atlas',
    style: isStyle(style) ? style : 'atlas',
    tab: TABS.includes(tab as Tab) ? (tab as Tab) : 'shape',
    camera: Number.isFinite(x) && Number.isFinite(y) && zoom > 0 ? { x, y, zoom } : null,
    place: index('place'),
    outlying: index('outlying'),
    quest: index('quest'),
    person: index('person'),
    realm: index('realm'),
    event: index('event'),
    play: words.get('play') === '1',
    inside: parseSpot(words.get('inside')),
  };
}

export function galleryHash(from: number, shape: string | null): string {
  const query = [...(from ? [`from=${from}`] : []), ...(shape ? [`shape=${shape}`] : [])].join('&');
  return query ? `#/g?${query}` : '#/';
}

export function worldHash(link: string, look: Partial<Look> = {}): string {
  const words = [
    look.view && look.view !== 'atlas' ? `view=${look.view}` : '',
    look.style && look.style !== 'atlas' ? `style=${look.style}` : '',
    look.tab && look.tab !== 'shape' ? `tab=${look.tab}` : '',
    look.camera ? `at=${look.camera.x.toFixed(1)}_${look.camera.y.toFixed(1)}_${look.camera.zoom.toFixed(3)}` : '',
    ...(['place', 'outlying', 'person', 'quest', 'realm', 'event', 'inside'] as const).map((name) =>
      look[name] === null || look[name] === undefined ? '' : `${name}=${look[name]}`,
    ),
    look.play ? 'play=1' : '',
  ].filter(Boolean);
  return `#/${link}${words.length ? `?${words.join('&')}` : ''}`;
}

/** The route of the address, followed as it changes. */
export function useRoute(): Route {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const read = (): void => {
      known = location.hash;
      setHash(known);
    };
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  return parseRoute(hash);
}

/** Goes to an address; Back returns from it. */
export function visit(hash: string): void {
  location.hash = hash;
}

/** The address as it was read or written last; where it has changed since, somebody is on their way to another page. */
let known = globalThis.location?.hash;
let pending = 0;
let lastWrite = 0;
/** Least time between two writes: some browsers throw at more than a hundred in half a minute. */
const WRITE_EVERY = 400;

/** Puts another address in the place of the present one. */
export function writeAddress(hash: string): void {
  if (hash !== location.hash) history.replaceState(history.state, '', hash);
  known = location.hash;
}

/** Writes what is on the screen into the address without a new step of history; `later` may be called every frame. */
export function keepAddress(later: () => string): () => void {
  clearTimeout(pending);
  const write = (): void => {
    if (location.hash !== known) return;
    lastWrite = performance.now();
    writeAddress(later());
  };
  pending = window.setTimeout(write, Math.max(0, WRITE_EVERY - (performance.now() - lastWrite)));
  return () => clearTimeout(pending);
}
