import {
  advanceQuests,
  bringsAlong,
  type Deed,
  handworkAt,
  handworkInside,
  journalOf,
  offersOf,
  questMarks,
  questObjects,
  refusalOf,
  type LevelAction,
  type LevelView,
} from '@hinterland/phaser-plugin';
import { LEVEL_KINDS, type PlaceId, type QuestId, type World } from '@hinterland/core';
import { type JSX, useEffect, useRef, useState } from 'react';
import { useModal } from '../modal.ts';
import { IconButton } from '../top-buttons.tsx';
import { capital } from '../world/terms.ts';
import { AroundList } from './around-list.tsx';
import { Journal } from './journal.tsx';
import { type PlayHandle, startGame } from './play-scene.ts';
import { loadGame, storeGame } from './saved.ts';
import { Talk } from './talk.tsx';

interface Props {
  readonly world: World;
  /** Fingerprint of the world, under which its game is kept. */
  readonly digest: string;
  /** Where to begin; null begins where the world says. */
  readonly place: number | null;
  readonly onClose: () => void;
}

/** The same world through the Phaser plugin: walk about, talk to people, take quests and finish them. */
export default function PlayView({ world, digest, place, onClose }: Props): JSX.Element {
  const box = useRef<HTMLElement>(null);
  useModal(box);
  const stage = useRef<HTMLDivElement>(null);
  const game = useRef<PlayHandle | null>(null);
  const [saved] = useState(() => loadGame(world, digest));
  const [ready, setReady] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const [near, setNear] = useState<number | null>(null);
  const [at, setAt] = useState<PlaceId | null>(null);
  const [talking, setTalking] = useState<number | null>(null);
  const [log, setLog] = useState(saved.log);
  const [tracked, setTracked] = useState<QuestId | null>(saved.tracked);
  const [hour, setHour] = useState(Math.floor(saved.hours) % 24);
  const [around, setAround] = useState(false);
  const [door, setDoor] = useState<PlaceId | null>(null);
  const [entering, setEntering] = useState<PlaceId | null>(null);
  const [level, setLevel] = useState<{ readonly view: LevelView; readonly floor: string } | null>(null);
  const [action, setAction] = useState<LevelAction | null>(null);
  const [note, setNote] = useState<string | null>(null);
  /** How many things were had in levels: what is left to do in there changes with it. */
  const [had, setHad] = useState(0);

  useEffect(() => {
    const started = startGame(stage.current!, world, place, saved, {
      onReady: () => {
        setReady(true);
        if (matchMedia('(pointer: coarse)').matches) setNote('Hold a finger where you want to walk.');
      },
      onNear: setNear,
      onPlace: setAt,
      onDoor: setDoor,
      onEntering: setEntering,
      onLevel: (inside, floor) => {
        setLevel(inside === null ? null : { view: inside, floor });
        if (inside !== null) setAt(inside.place.id);
      },
      onAction: setAction,
      onHad: (inside, object) => {
        does({ kind: 'have', level: inside, object });
        setHad((count) => count + 1);
      },
      onAsks: (object) => {
        const { log: now } = latest.current;
        return bringsAlong(world, now, object) ? null : refusalOf(world, now, object);
      },
      onHour: (now, passed) => {
        setHour(now);
        does({ kind: 'wait', hours: passed });
      },
      onTalk: (character) => latest.current.talkTo(character),
      onNote: setNote,
      onError: setError,
    });
    game.current = started;
    return () => {
      started.destroy();
      storeGame(digest, saved);
    };
  }, [world]);
  useEffect(() => {
    if (ready) game.current?.setMarks(questMarks(world, log, tracked));
  }, [ready, world, log, tracked]);
  useEffect(() => {
    if (ready && level) game.current?.setWanted(questObjects(world, log, level.view.level, level.view.state, tracked));
  }, [ready, log, level, had, tracked]);
  useEffect(() => {
    saved.log = log;
    saved.tracked = tracked;
    storeGame(digest, saved);
  }, [log, tracked, level]);
  useEffect(() => game.current?.hold(talking !== null), [talking]);
  useEffect(() => {
    if (note === null) return;
    const timer = setTimeout(() => setNote(null), 4500);
    return () => clearTimeout(timer);
  }, [note]);

  const does = (deed: Deed): void => setLog((before) => advanceQuests(world, before, deed));
  useEffect(() => {
    if (at !== null) does({ kind: 'arrive', place: at });
  }, [at]);

  const talkTo = (id: number): void => {
    const person = world.characters[id];
    does({ kind: 'talk', character: person.id, place: person.home });
    setTalking(id);
  };
  // Something of a quest that is to be done with one's hands, here; what lies within a place is done inside.
  const site = at === null ? undefined : world.places[at];
  const within = site !== undefined && site.population === 0 && LEVEL_KINDS.includes(site.kind);
  const inHand = level ? handworkInside(world, log, level.view.level, level.view.state, action?.object) : undefined;
  const todo = level ? inHand?.step : at === null || within ? undefined : handworkAt(world, log, at)?.step;
  const acts = level !== null && action !== null && inHand?.object === undefined;
  const act = (): void => {
    if (talking !== null) setTalking(null);
    else if (acts) game.current?.perform();
    else if (todo && at !== null) does({ kind: 'act', place: at });
    else if (level !== null) return;
    else if (near !== null) talkTo(near);
    else if (door !== null) game.current?.enter();
  };
  const latest = useRef({ act, onClose, talking, talkTo, log, around });
  latest.current = { act, onClose, talking, talkTo, log, around };
  const offer = acts
    ? capital(action.text)
    : todo
      ? todo.text
      : level !== null
        ? null
        : near !== null
          ? `Talk to ${world.characters[near].name}`
          : door !== null
            ? `Enter ${world.places[door].name}`
            : null;
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === 'e' || event.key === 'E') latest.current.act();
      else if (event.key === 't' || event.key === 'T') game.current?.rest();
      else if (event.key === 'g' || event.key === 'G') game.current?.enter();
      else if (event.key === 'f' || event.key === 'F') game.current?.search();
      else if (event.key === 'l' || event.key === 'L') setAround((open) => !open);
      else if (event.key === '+') game.current?.zoomBy(1.25);
      else if (event.key === '-') game.current?.zoomBy(0.8);
      else if (event.key === 'Escape') {
        if (latest.current.talking !== null) setTalking(null);
        else if (latest.current.around) setAround(false);
        else latest.current.onClose();
      } else return;
      event.preventDefault();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);

  const carried = level?.view.state.had.map((index) => level.view.level.objects[index]).filter(({ kind }) => kind === 'key') ?? [];
  const offers = talking === null ? [] : offersOf(world, log, world.characters[talking].id);
  return (
    <section
      ref={box}
      className="play"
      role="dialog"
      aria-modal="true"
      aria-label={`Play in ${world.name}`}
      data-state={error ? 'error' : ready ? 'ready' : 'busy'}
    >
      <div ref={stage} className="play-stage" role="img" aria-label={`${site?.name ?? world.name}, seen from above`} />
      <div className="play-bar">
        <IconButton icon="back" label="Back to the map" keys="Esc" onClick={onClose} />
        <h2>
          {at === null ? world.name : world.places[at].name}
          {level && level.view.level.floors.length > 1 ? <small>{level.floor}</small> : null}
        </h2>
        <span className="play-clock">{`${String(Math.floor(hour)).padStart(2, '0')}:00`}</span>
        <span className="play-hint">
          <kbd>WASD</kbd> walk <kbd>Shift</kbd> run <kbd>E</kbd> {level ? 'act' : 'talk, enter'}
        </span>
        <span className="play-tools">
          <button type="button" aria-expanded={around} onClick={() => setAround(!around)}>
            <kbd>L</kbd> Around you
          </button>
          {level ? (
            <button type="button" onClick={() => game.current?.search()}>
              <kbd>F</kbd> Search
            </button>
          ) : null}
          <button type="button" onClick={() => game.current?.rest()}>
            <kbd>T</kbd> Rest
          </button>
          <button type="button" aria-label="Nearer" onClick={() => game.current?.zoomBy(1.25)}>
            +
          </button>
          <button type="button" aria-label="Farther" onClick={() => game.current?.zoomBy(0.8)}>
            −
          </button>
        </span>
      </div>
      {around && ready ? <AroundList game={game} /> : null}
      <Journal
        entries={journalOf(world, log)}
        tracked={tracked}
        onTrack={setTracked}
        onChoose={(quest, branch) => does({ kind: 'choose', quest, branch })}
        onGiveUp={(quest) => does({ kind: 'giveUp', quest })}
      />
      {carried.length > 0 ? <p className="play-carried">With you: {carried.map(({ name, kind }) => name ?? kind).join(', ')}</p> : null}
      {error ? (
        <p className="play-note" role="alert">
          {error}
        </p>
      ) : null}
      {note ? (
        <p className="play-told" role="status">
          {note}
        </p>
      ) : null}
      <div className="play-notes" aria-live="polite">
        {!ready && !error ? (
          <p className="play-note" role="status">
            Setting out…
          </p>
        ) : null}
        {entering === null ? null : (
          <p className="play-note" role="status">
            Opening the door to {world.places[entering].name}…
          </p>
        )}
        {talking === null && entering === null && door !== null && near !== null && level === null ? (
          <button type="button" className="play-note" onClick={() => game.current?.enter()}>
            <kbd>G</kbd> Enter {world.places[door].name}
          </button>
        ) : null}
        {talking === null && entering === null && ready && offer ? (
          <button type="button" className="play-note" data-locked={action?.kind === 'locked' ? '' : undefined} onClick={act}>
            {action?.kind === 'locked' && level ? null : <kbd>E</kbd>} {offer}
          </button>
        ) : null}
      </div>
      {talking === null ? null : (
        <Talk
          world={world}
          person={world.characters[talking]}
          offers={offers}
          onTake={(quest) => does({ kind: 'take', quest })}
          onClose={() => setTalking(null)}
        />
      )}
    </section>
  );
}
