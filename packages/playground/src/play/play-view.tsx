import {
  activeQuests,
  advanceQuests,
  type Deed,
  handworkAt,
  journalOf,
  newQuestLog,
  offersOf,
  questMarks,
  type LevelAction,
} from '@hinterland/phaser-plugin';
import type { PlaceId, QuestId, World } from '@hinterland/core';
import { type JSX, useEffect, useRef, useState } from 'react';
import { useModal } from '../modal.ts';
import { IconButton } from '../top-buttons.tsx';
import { capital } from '../world/terms.ts';
import { Journal } from './journal.tsx';
import { type PlayHandle, startGame } from './play-scene.ts';
import { Talk } from './talk.tsx';

interface Props {
  readonly world: World;
  /** Where to begin; null begins where the world says. */
  readonly place: number | null;
  readonly onClose: () => void;
}

/** The same world through the Phaser plugin: walk about, talk to people, take quests and finish them. */
export default function PlayView({ world, place, onClose }: Props): JSX.Element {
  const box = useRef<HTMLElement>(null);
  useModal(box);
  const stage = useRef<HTMLDivElement>(null);
  const game = useRef<PlayHandle | null>(null);
  const [ready, setReady] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const [near, setNear] = useState<number | null>(null);
  const [at, setAt] = useState<PlaceId | null>(null);
  const [talking, setTalking] = useState<number | null>(null);
  const [log, setLog] = useState(() => newQuestLog(world));
  const [tracked, setTracked] = useState<QuestId | null>(null);
  const [hour, setHour] = useState(9);
  const [door, setDoor] = useState<PlaceId | null>(null);
  const [entering, setEntering] = useState<PlaceId | null>(null);
  const [level, setLevel] = useState<{ readonly place: PlaceId; readonly floor: string } | null>(null);
  const [action, setAction] = useState<LevelAction | null>(null);
  const [note, setNote] = useState<string | null>(null);

  useEffect(() => {
    const started = startGame(stage.current!, world, place, {
      onReady: () => setReady(true),
      onNear: setNear,
      onPlace: setAt,
      onDoor: setDoor,
      onEntering: setEntering,
      onLevel: (inside, floor) => {
        setLevel(inside === null ? null : { place: inside, floor });
        if (inside !== null) setAt(inside);
      },
      onAction: setAction,
      onHad: (object, inside) => does({ kind: 'have', object, place: inside }),
      onHour: (now, passed) => {
        setHour(now);
        does({ kind: 'wait', hours: passed });
      },
      onTalk: (character) => latest.current.talkTo(character),
      onNote: setNote,
      onError: setError,
    });
    game.current = started;
    return () => started.destroy();
  }, [world]);
  useEffect(() => {
    if (ready) game.current?.setMarks(questMarks(world, log, tracked));
  }, [ready, world, log, tracked]);
  useEffect(() => {
    if (ready) game.current?.setQuests(activeQuests(world, log).map(({ id }) => id));
  }, [ready, log, level]);
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
  // Something of a quest that is to be done with one's hands, here.
  const todo = at === null ? undefined : handworkAt(world, log, at)?.step;
  const act = (): void => {
    if (talking !== null) setTalking(null);
    else if (level !== null && action !== null) game.current?.perform();
    else if (todo && at !== null) does({ kind: 'act', place: at });
    else if (level !== null) return;
    else if (near !== null) talkTo(near);
    else if (door !== null) game.current?.enter();
  };
  const latest = useRef({ act, onClose, talking, talkTo });
  latest.current = { act, onClose, talking, talkTo };
  const offer =
    level !== null && action !== null
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
      else if (event.key === '+') game.current?.zoomBy(1.25);
      else if (event.key === '-') game.current?.zoomBy(0.8);
      else if (event.key === 'Escape') {
        if (latest.current.talking === null) latest.current.onClose();
        else setTalking(null);
      } else return;
      event.preventDefault();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);

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
      <div ref={stage} className="play-stage" />
      <div className="play-bar">
        <IconButton icon="back" label="Back to the map" keys="Esc" onClick={onClose} />
        <h2>
          {at === null ? world.name : world.places[at].name}
          {level?.floor ? <small>{level.floor}</small> : null}
        </h2>
        <span className="play-clock">{`${String(Math.floor(hour)).padStart(2, '0')}:00`}</span>
        <span className="play-hint">
          <kbd>WASD</kbd> walk <kbd>Shift</kbd> run <kbd>E</kbd> {level ? 'act' : 'talk, enter'}{' '}
          {level ? (
            <>
              <kbd>F</kbd> search{' '}
            </>
          ) : null}
          <kbd>T</kbd> rest <kbd>+</kbd> <kbd>−</kbd> zoom
        </span>
      </div>
      <Journal
        entries={journalOf(world, log)}
        tracked={tracked}
        onTrack={setTracked}
        onChoose={(quest, branch) => does({ kind: 'choose', quest, branch })}
        onGiveUp={(quest) => does({ kind: 'giveUp', quest })}
      />
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
      <div className="play-notes">
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
