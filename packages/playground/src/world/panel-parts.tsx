import type { World } from '@hinterland/core';
import { Fragment, type JSX, type ReactNode, useEffect, useRef } from 'react';
import { Icon } from '../icons.tsx';
import type { Spot } from '../spot.ts';

/** One step of a quest, with the way there. */
export interface QuestLeg {
  readonly quest: number;
  readonly step: number;
}

/** What the panels may ask of the page: to show a place on the map, a person's card or a quest. */
export interface Go {
  readonly place: (place: number) => void;
  /** Shows the farm or camp at a cell. */
  readonly outlying: (cell: number) => void;
  readonly person: (person: number) => void;
  readonly quest: (quest: number | null) => void;
  readonly realm: (realm: number) => void;
  readonly event: (event: number | null) => void;
  /** Shows the way walked to one step of a quest, or none. */
  readonly leg: (leg: QuestLeg | null) => void;
  readonly inside: (spot: Spot) => void;
  /** Puts away the card that is open. */
  readonly close: () => void;
}

/** A name that leads to its place on the map. */
export function PlaceLink({ world, place, go }: { readonly world: World; readonly place: number; readonly go: Go }): JSX.Element {
  return (
    <button type="button" className="name-link" onClick={() => go.place(place)}>
      {world.places[place].name}
    </button>
  );
}

/** A name that leads to a person's card. */
export function PersonLink({ world, person, go }: { readonly world: World; readonly person: number; readonly go: Go }): JSX.Element {
  return (
    <button type="button" className="name-link" onClick={() => go.person(person)}>
      {world.characters[person].name}
    </button>
  );
}

/** A name that leads to a realm's card. */
export function RealmLink({ world, realm, go }: { readonly world: World; readonly realm: number; readonly go: Go }): JSX.Element {
  return (
    <button type="button" className="name-link" onClick={() => go.realm(realm)}>
      {world.factions[realm].name}
    </button>
  );
}

/** An event that leads to its place in the chronicle. */
export function EventLink({ world, event, go }: { readonly world: World; readonly event: number; readonly go: Go }): JSX.Element {
  return (
    <button type="button" className="name-link event-link" onClick={() => go.event(event)}>
      {world.events[event].name}, {world.events[event].year}
    </button>
  );
}

/** A sentence in which the events it tells of lead to their places in the chronicle. */
export function Telling(props: {
  readonly world: World;
  readonly text: string;
  readonly events: readonly number[];
  readonly go: Go;
}): JSX.Element {
  const { world, text, events, go } = props;
  // Within a sentence the article of a name is small.
  const lower = text.toLowerCase();
  const whereTold = (event: number): number => lower.indexOf(world.events[event].name.toLowerCase());
  const spots = events
    .map((event) => ({ event, at: whereTold(event), length: world.events[event].name.length }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at || b.length - a.length)
    .filter((spot, k, all) => all.slice(0, k).every((before) => before.at + before.length <= spot.at));
  const untold = events.filter((event) => whereTold(event) < 0);
  let from = 0;
  return (
    <>
      <span className="quiet telling">
        {spots.map(({ event, at, length }) => {
          const before = text.slice(from, at);
          from = at + length;
          return (
            <Fragment key={event}>
              {before}
              <button type="button" className="name-link" onClick={() => go.event(event)}>
                {text.slice(at, from)}
              </button>
            </Fragment>
          );
        })}
        {text.slice(from)}
      </span>
      {untold.map((event) => (
        <EventLink key={event} world={world} event={event} go={go} />
      ))}
    </>
  );
}

/** The card of what was chosen, above the list that it was chosen from; another choice brings it into view. */
export function Card({ of, go, children }: { readonly of: string; readonly go: Go; readonly children: ReactNode }): JSX.Element {
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    card.current!.closest('.panel-scroll')!.scrollTop = 0;
  }, [of]);
  return (
    <article ref={card} className="detail">
      <button type="button" className="icon-button card-close" aria-label="Close the card" title="Close the card (Esc)" onClick={go.close}>
        <Icon name="close" />
      </button>
      {children}
    </article>
  );
}

/** Field and select above a list. */
export function ListHead(props: {
  readonly label: string;
  readonly search: string;
  readonly onSearch: (text: string) => void;
  readonly count: ReactNode;
  readonly children?: ReactNode;
}): JSX.Element {
  return (
    <div className="list-head">
      <input
        type="search"
        aria-label={props.label}
        placeholder={props.label}
        value={props.search}
        onChange={(event) => props.onSearch(event.target.value)}
      />
      {props.children}
      <span className="count" role="status">
        {props.count}
      </span>
    </div>
  );
}

/** Says that a world is still being made, or that there is nothing of a kind in it. */
export function Nothing({ children }: { readonly children: ReactNode }): JSX.Element {
  return <p className="nothing quiet">{children}</p>;
}

/** A bar from -1 to 1 or from 0 to 1, with its words. */
export function Bar({ label, value, least }: { readonly label: string; readonly value: number; readonly least: -1 | 0 }): JSX.Element {
  const from = least === -1 ? Math.min(0, value) / 2 + 0.5 : 0;
  const length = least === -1 ? Math.abs(value) / 2 : value;
  return (
    <div className="bar">
      <span>{label}</span>
      <span className="bar-track" data-least={least}>
        <span style={{ left: `${from * 100}%`, width: `${length * 100}%` }} />
      </span>
    </div>
  );
}
