import type { World, WorldEvent } from '@hinterland/core';
import { type JSX, useEffect, useMemo, useRef, useState } from 'react';
import { EventLink, type Go, ListHead, Nothing, PersonLink, PlaceLink, RealmLink } from './panel-parts.tsx';
import { capital, nameOf, plural } from './terms.ts';
import { useGrowing } from './growing.tsx';

/** The chronicle: all that happened, century by century; pressing an event tells how it is told and what it came of. */
export function HistoryPanel({
  world,
  chosen,
  go,
}: {
  readonly world: World;
  readonly chosen: number | null;
  readonly go: Go;
}): JSX.Element {
  const [search, setSearch] = useState('');
  const [kind, setKind] = useState('');
  const kinds = useMemo(() => [...new Set(world.events.map((event) => event.kind))].sort(), [world]);
  const events = useMemo(() => {
    const words = search.trim().toLowerCase();
    return world.events.filter(
      (event) =>
        (kind === '' || event.kind === kind) &&
        (words === '' ||
          `${event.name} ${event.text} ${event.place === null ? '' : world.places[event.place].name}`.toLowerCase().includes(words)),
    );
  }, [world, search, kind]);
  // The one that is open is there, with a few after it.
  const open = chosen === null ? -1 : events.findIndex(({ id }) => id === chosen);
  const [shown, more] = useGrowing(events, open + 10);
  const centuries = useMemo(() => {
    const out: { readonly century: number; readonly events: WorldEvent[] }[] = [];
    for (const event of shown) {
      const century = Math.floor(event.year / 100);
      if (out.at(-1)?.century !== century) out.push({ century, events: [] });
      out.at(-1)!.events.push(event);
    }
    return out;
  }, [shown]);
  const effects = useMemo(() => {
    const out = new Map<number, number[]>();
    for (const event of world.events) for (const cause of event.causes) out.set(cause, [...(out.get(cause) ?? []), event.id]);
    return out;
  }, [world]);
  return (
    <>
      <ListHead
        label="Find an event"
        search={search}
        onSearch={setSearch}
        count={`${plural(events.length, 'event')}; the year is ${world.year}`}
      >
        <select aria-label="Kind of event" value={kind} onChange={(event) => setKind(event.target.value)}>
          <option value="">All kinds</option>
          {kinds.map((name) => (
            <option key={name} value={name}>
              {capital(name)}
            </option>
          ))}
        </select>
      </ListHead>
      <div className="panel-scroll">
        {events.length === 0 ? <Nothing>Nothing of the kind is remembered.</Nothing> : null}
        {centuries.map((age) => (
          <section key={age.century}>
            <h4 className="century">{centuryWords(age.century)}</h4>
            <ol className="chronicle">
              {age.events.map((event) => (
                <Entry
                  key={event.id}
                  world={world}
                  event={event}
                  effects={effects.get(event.id) ?? []}
                  open={event.id === chosen}
                  go={go}
                />
              ))}
            </ol>
          </section>
        ))}
        {more}
      </div>
    </>
  );
}

function centuryWords(century: number): string {
  if (century < 0) return 'Before the count of years';
  return century === 0 ? 'The first hundred years' : `The years ${century * 100} to ${century * 100 + 99}`;
}

function Entry({
  world,
  event,
  effects,
  open,
  go,
}: {
  readonly world: World;
  readonly event: WorldEvent;
  readonly effects: readonly number[];
  readonly open: boolean;
  readonly go: Go;
}): JSX.Element {
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (open) item.current!.scrollIntoView({ block: 'nearest' });
  }, [open]);
  return (
    <li ref={item} data-open={open ? '' : undefined}>
      <button type="button" className="row entry" aria-expanded={open} onClick={() => go.event(open ? null : event.id)}>
        <span className="year">{event.year}</span>
        <span className="row-main">
          <strong>{event.name}</strong>
          <span className={open ? '' : 'quiet'}>{event.text}</span>
        </span>
      </button>
      {open ? (
        <div className="quest-body">
          <p className="links">
            {event.place === null ? null : <PlaceLink world={world} place={event.place} go={go} />}
            {event.participants.map((person) => (
              <PersonLink key={person} world={world} person={person} go={go} />
            ))}
            {event.factions.map((realm) => (
              <RealmLink key={realm} world={world} realm={realm} go={go} />
            ))}
          </p>
          {event.accounts.slice(1).map((account, k) => (
            <figure key={k} className="account" data-bias={account.bias}>
              <blockquote>{account.text}</blockquote>
              <figcaption className="quiet">
                {capital(teller(world, account.by))}
                {account.bias === 'plain' ? '' : account.bias === 'slanted' ? ', which bends the truth' : ', which leaves something out'}
              </figcaption>
            </figure>
          ))}
          {event.causes.length > 0 ? <h4>It came of</h4> : null}
          {event.causes.map((cause) => (
            <EventLink key={cause} world={world} event={cause} go={go} />
          ))}
          {effects.length > 0 ? <h4>What came of it</h4> : null}
          {effects.map((effect) => (
            <EventLink key={effect} world={world} event={effect} go={go} />
          ))}
        </div>
      ) : null}
    </li>
  );
}

/** Who tells an event so. */
function teller(world: World, by: string): string {
  const { text } = nameOf(world, by);
  return by.includes(':') ? `as told by ${text}` : `as the ${text} has it`;
}
