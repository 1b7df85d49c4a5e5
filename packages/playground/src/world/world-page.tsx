import type { Recipe, StageName, World } from '@hinterland/core';
import { type JSX, lazy, memo, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { shapeLabel } from '../gallery/shapes.ts';
import { useKeys } from '../keys/keys.ts';
import type { Camera, Point } from '../map/camera.ts';
import { legStops, middleOfCell, questStops } from '../map/lines.ts';
import { type MapHandle, MapView } from '../map/map-view.tsx';
import { cellAt, readCell } from '../map/readout.ts';
import { VIEWS } from '../map/views.ts';
import { nextLuck, withLuck, withSeed } from '../recipe/edits.ts';
import { encodeRecipe } from '../recipe/link.ts';
import { indexOfSeed, neighbourSeed, SEED_COUNT, seedAt } from '../recipe/word-seeds.ts';
import { galleryHash, keepAddress, type Look, type Route, type Tab, visit, worldHash, writeAddress } from '../route.ts';
import { cellOfSpot, type Spot } from '../spot.ts';
import { useTheme } from '../theme.ts';
import { say } from '../toast.tsx';
import { IconButton } from '../top-buttons.tsx';
import { LayerRail, Legend } from './layer-rail.tsx';
import { Panel } from './panel.tsx';
import { type Go, Nothing, type QuestLeg } from './panel-parts.tsx';
import { PeoplePanel } from '../people/people-panel.tsx';
import { PlacesPanel } from './places-panel.tsx';
import { HistoryPanel } from './history-panel.tsx';
import { QuestsPanel } from '../quests/quests-panel.tsx';
import { RealmsPanel } from './realms-panel.tsx';
import { SeedPanel } from './seed-panel.tsx';
import { useOutlying } from './outlying.ts';
import { useSession } from './session.ts';
import { ShapePanel } from './shape-panel.tsx';
import { useSmallScreen } from './small-screen.ts';
import { Status } from './status.tsx';
import { capital, plural } from './terms.ts';
import { TitleBar } from './title-bar.tsx';

// The pointer moves over the map many times a second: lists that show the same stay as they are.
const [Places, People, Realms, History, Quests] = [
  memo(PlacesPanel),
  memo(PeoplePanel),
  memo(RealmsPanel),
  memo(HistoryPanel),
  memo(QuestsPanel),
];

const LevelView = lazy(() => import('../level/level-view.tsx'));
const PlayView = lazy(() => import('../play/play-view.tsx'));

interface Props {
  readonly recipe: Recipe;
  readonly route: Route & { page: 'world' };
  readonly onHelp: () => void;
}

/** One world: the map, what is known of it, and everything that changes it. */
export function WorldPage({ recipe: opened, route, onHelp }: Props): JSX.Element {
  const map = useRef<MapHandle>(null);
  const [look, setLook] = useState<Look>(route);
  const manner = useMemo(() => ({ view: look.view, style: look.style }), [look.view, look.style]);
  const session = useSession(opened, manner, map);
  const { recipe, made, busy, edit } = session;
  const link = useMemo(() => encodeRecipe(recipe), [recipe]);
  const outlying = useOutlying(session, look);
  const { dark, theme } = useTheme();
  const small = useSmallScreen();
  const [sheet, setSheet] = useState(false);
  const [names, setNames] = useState(true);
  const [stage, setStage] = useState<StageName>('settlements');
  const [leg, setLeg] = useState<QuestLeg | null>(null);
  const [point, setPoint] = useState<Point | null>(null);
  /** The stage that was re-rolled last, until its world is there. */
  const rolled = useRef<{ readonly stage: StageName; readonly digest: string } | null>(null);
  const seedBox = useRef<HTMLInputElement>(null);
  const world = made?.world ?? null;
  const change = (part: Partial<Look>): void => setLook((before) => ({ ...before, ...part }));

  // Back and Forward bring other looks; what this page wrote itself it knows already.
  useEffect(() => {
    setLook(route);
    if (route.camera) map.current?.look(route.camera);
  }, [
    route.link,
    route.view,
    route.style,
    route.tab,
    route.place,
    route.outlying,
    route.person,
    route.quest,
    route.realm,
    route.event,
    route.inside,
    route.play,
  ]);
  useEffect(() => keepAddress(() => worldHash(link, look)), [link, look]);
  useEffect(() => {
    document.title = `${world && !busy ? `${world.name} · ` : ''}${recipe.seed} · Hinterland`;
  }, [world, busy, recipe.seed]);

  // A link to a quest that says nothing of the camera shows the whole of its way.
  useEffect(() => {
    const shown = look.tab === 'quests' && look.quest !== null ? world?.quests[look.quest] : undefined;
    if (world && shown && !look.camera) map.current?.flyAround(questStops(world, shown));
  }, [world]);
  useEffect(() => {
    const next = route.tab === 'quests' && route.quest !== null ? world?.quests[route.quest] : undefined;
    if (world && next && !route.camera) map.current?.flyAround(questStops(world, next));
  }, [route.link, route.quest]);
  useEffect(() => {
    const last = rolled.current;
    rolled.current = null;
    if (last && made?.digest === last.digest) say(`${capital(last.stage)} leaves nothing to luck in this world`);
  }, [made]);

  const openSeed = (seed: string): void => {
    try {
      const next = withSeed(recipe, seed);
      edit(next);
      visit(worldHash(encodeRecipe(next), { view: look.view, style: look.style, tab: look.tab, camera: look.camera }));
    } catch (error) {
      say(error instanceof Error ? error.message : String(error));
    }
  };
  const step = (by: number): void => openSeed(neighbourSeed(recipe.seed, by));
  const reroll = (name: StageName): void => {
    setStage(name);
    rolled.current = { stage: name, digest: made?.digest ?? '' };
    edit(withLuck(recipe, name, nextLuck(recipe, name)));
    say(`${capital(name)} re-rolled, all else keeps its luck`);
  };
  const random = (): void => openSeed(seedAt(Math.floor(Math.random() * SEED_COUNT)));
  const toGallery = (): void => {
    const index = indexOfSeed(recipe.seed);
    visit(galleryHash(index === null ? 0 : index, null));
  };
  const copyLink = (): void => {
    writeAddress(worldHash(link, look));
    const address = location.href;
    // Only secure pages may write to the clipboard.
    if (!navigator.clipboard) say('The link is in the address bar');
    else
      navigator.clipboard.writeText(address).then(
        () => say('Link copied: it opens exactly this'),
        () => say('The link is in the address bar'),
      );
  };
  const showTab = (tab: Tab): void => {
    setSheet(!(small && sheet && tab === look.tab));
    change({ tab });
  };
  const go = useMemo((): Go => {
    const fly = (place: number): void => {
      if (world) map.current?.flyTo(middleOfCell(world, world.places[place].cell));
    };
    return {
      place: (place) => {
        change({ place, outlying: null, tab: 'places' });
        fly(place);
      },
      outlying: (cell) => {
        change({ outlying: cell, place: null, tab: 'places' });
        if (world) map.current?.flyTo(middleOfCell(world, cell));
      },
      person: (person) => change({ person, tab: 'people' }),
      realm: (realm) => {
        change({ realm, tab: 'realms' });
        if (world) fly(world.factions[realm].capital);
      },
      leg: (next) => {
        setLeg(next);
        if (world && next) map.current?.flyAround(legStops(world, world.quests[next.quest], next.step));
      },
      inside: (inside) => change({ inside }),
      close: () => change({ place: null, outlying: null, person: null, realm: null }),
      event: (event) => {
        change({ event, tab: 'history' });
        const place = world && event !== null ? world.events[event].place : null;
        if (place !== null) fly(place);
      },
      quest: (quest) => {
        change({ quest, tab: 'quests' });
        if (world && quest !== null) map.current?.flyAround(questStops(world, world.quests[quest]));
      },
    };
  }, [world]);

  /** Closes what is open in the tab that is seen, then the sheet; false where nothing was open. */
  const putAway = (): boolean => {
    const key = OPEN[look.tab];
    if (small && !sheet) return false;
    if (key && look[key] !== null) change({ [key]: null });
    else if (look.tab === 'places' && look.outlying !== null) change({ outlying: null });
    else if (small) setSheet(false);
    else return false;
    return true;
  };

  useKeys((key) => {
    if (look.play || look.inside !== null) return false;
    const view = VIEWS[Number(key) - 1];
    if (view) change({ view });
    else if (key === 'ArrowLeft' || key === 'ArrowRight') step(key === 'ArrowLeft' ? -1 : 1);
    else if (key in PANS) map.current?.panBy(...PANS[key]);
    else if (key === 'Space') random();
    else if (key === 'z') session.undo();
    else if (key === 'Shift+Z' || key === 'Shift+z') session.redo();
    else if (key === 'r') reroll(stage);
    else if (key === '+' || key === '=') map.current?.zoomBy(1.6);
    else if (key === '-') map.current?.zoomBy(1 / 1.6);
    else if (key === '0') map.current?.showAll();
    else if (key === 'n') setNames(!names);
    else if (key === 'c') copyLink();
    else if (key === 'e') showTab('seed');
    else if (key === 'p') change({ play: world !== null });
    else if (key === '/') seedBox.current?.select();
    else if (key === 'Escape' && putAway()) return true;
    else if (key === 'g' || key === 'Escape') toGallery();
    else return false;
    return true;
  });

  const readout = useMemo(() => {
    const cell = world && point ? cellAt(world, point) : null;
    return world && cell !== null ? readCell(world, cell) : null;
  }, [world, point]);
  const covered = useMemo(
    () => (small ? { top: 60, bottom: sheet ? Math.round(innerHeight * 0.5) : 0 } : { top: 0, bottom: 0 }),
    [small, sheet],
  );
  const rect = useMemo(() => ({ x: 0, y: 0, width: recipe.width, height: recipe.height }), [recipe.width, recipe.height]);
  const place = world && look.place !== null && look.place < world.places.length ? look.place : null;
  const quest = (world && look.tab === 'quests' && look.quest !== null && world.quests[look.quest]) || null;
  const realm = world && look.realm !== null && look.realm < world.factions.length ? look.realm : null;
  const person = world && look.person !== null && look.person < world.characters.length ? look.person : null;
  return (
    <div
      className="world"
      data-state={session.error ? 'error' : busy ? 'busy' : 'ready'}
      data-link={link}
      data-digest={made && !busy ? made.digest : ''}
      data-sheet={small && sheet ? '' : undefined}
    >
      <TitleBar
        session={session}
        seedBox={seedBox}
        onSeed={openSeed}
        onStep={step}
        onRandom={random}
        onGallery={toGallery}
        onCopyLink={copyLink}
        onPlay={() => change({ play: true })}
        onHelp={onHelp}
      />
      <p className="sr-only" role="status">
        {session.error ? '' : busy ? `Making the world ${recipe.seed}` : `${world?.name ?? ''} is ready`}
      </p>
      <LayerRail view={look.view} onView={(view) => change({ view })} />
      <main className="map">
        <MapView
          handle={map}
          rect={rect}
          world={world}
          stale={busy}
          place={place}
          outlying={outlying}
          outlyingCell={look.outlying}
          quest={quest}
          names={names}
          leg={quest && leg && leg.quest === quest.id ? leg.step : null}
          realms={look.view === 'territory'}
          style={look.style}
          drawn={`${look.view} ${look.style}`}
          onNear={session.sharpen}
          label={`Map of ${world ? world.name : recipe.seed}. Arrow keys move it, plus and minus zoom, Enter chooses the nearest place.`}
          covered={covered}
          theme={`${theme} ${dark}`}
          onPoint={setPoint}
          onPlace={(chosen) => {
            if (chosen === null) change({ place: null, outlying: null });
            else {
              change({ place: chosen, outlying: null, tab: 'places' });
              if (small) setSheet(true);
            }
          }}
          onOutlying={(cell) => {
            change({ outlying: cell, place: null, tab: 'places' });
            if (small) setSheet(true);
          }}
          onLook={(camera: Camera | null) => change({ camera })}
        />
        <h1 className="cartouche">
          <span className="cartouche-name">{world && !busy ? world.name : recipe.seed}</span>
          <span className="cartouche-sub">
            {world ? shapeLabel(world.archetype) : ' '}
            {world
              ? ` · ${plural(world.places.filter((one) => one.population > 0).length, 'settlement')} · ${plural(world.quests.length, 'quest')}`
              : ''}
            {link.startsWith('s/') ? '' : ' · your version'}
          </span>
        </h1>
        <div className="zoom-buttons">
          <IconButton icon="plus" label="Nearer" keys="+" onClick={() => map.current?.zoomBy(1.6)} />
          <IconButton icon="minus" label="Farther" keys="−" onClick={() => map.current?.zoomBy(1 / 1.6)} />
          <IconButton icon="whole" label="The whole map" keys="0" onClick={() => map.current?.showAll()} />
          <IconButton icon="names" label="Names" keys="N" pressed={names} onClick={() => setNames(!names)} />
          <IconButton icon="undo" label="Undo" className="phone" disabled={session.history.past.length === 0} onClick={session.undo} />
        </div>
        <div className="map-foot">
          <Legend view={look.view} />
          <Status session={session} readout={readout} />
        </div>
      </main>
      <Panel tab={look.tab} open={sheet} onTab={showTab} onClose={() => setSheet(false)}>
        {look.tab === 'shape' ? <ShapePanel session={session} style={look.style} onStyle={(style) => change({ style })} /> : null}
        {look.tab === 'seed' ? (
          <SeedPanel
            session={session}
            style={look.style}
            stage={stage}
            onStage={setStage}
            onReroll={reroll}
            onCopyLink={copyLink}
            onPlay={() => change({ play: true })}
          />
        ) : null}
        {world || look.tab === 'shape' || look.tab === 'seed' ? null : (
          <Nothing>{session.error ? 'There is no world to tell of.' : 'The world is still being made…'}</Nothing>
        )}
        {world && look.tab === 'places' ? (
          <Places world={world} chosen={place} outlying={outlying} outlyingCell={look.outlying} go={go} />
        ) : null}
        {world && look.tab === 'people' ? <People world={world} chosen={person} go={go} /> : null}
        {world && look.tab === 'realms' ? <Realms world={world} chosen={realm} go={go} /> : null}
        {world && look.tab === 'history' ? <History world={world} chosen={look.event} go={go} /> : null}
        {world && look.tab === 'quests' ? <Quests world={world} chosen={look.quest} go={go} /> : null}
      </Panel>
      {look.inside !== null && world && !busy && isThere(world, look.inside) ? (
        <Suspense fallback={<div className="play-loading">Opening the door…</div>}>
          <LevelView
            world={world}
            spot={look.inside}
            enter={session.level}
            sharpen={session.levelPicture}
            take={session.levelJson}
            go={go}
            onClose={() => change({ inside: null })}
          />
        </Suspense>
      ) : null}
      {look.play && world && made && !busy ? (
        <Suspense fallback={<div className="play-loading">Unpacking the game…</div>}>
          <PlayView world={world} digest={made.digest} place={place} onClose={() => change({ play: false })} />
        </Suspense>
      ) : null}
    </div>
  );
}

function isThere(world: World, spot: Spot): boolean {
  return typeof spot === 'number' ? spot < world.places.length : cellOfSpot(spot)! < world.layers.water.length;
}

/** What is open in a tab. */
const OPEN: Readonly<Partial<Record<Tab, 'place' | 'person' | 'quest' | 'realm' | 'event'>>> = {
  places: 'place',
  people: 'person',
  quests: 'quest',
  realms: 'realm',
  history: 'event',
};

const PANS: Readonly<Record<string, readonly [number, number]>> = {
  'Shift+ArrowLeft': [80, 0],
  'Shift+ArrowRight': [-80, 0],
  'Shift+ArrowUp': [0, 80],
  'Shift+ArrowDown': [0, -80],
};
