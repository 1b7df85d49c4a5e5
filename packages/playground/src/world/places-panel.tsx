import { LEVEL_KINDS, type Place, type World } from '@hinterland/core';
import { type JSX, useMemo, useState } from 'react';
import { Icon } from '../icons.tsx';
import { Card, EventLink, type Go, ListHead, Nothing, PersonLink, RealmLink } from './panel-parts.tsx';
import { PlaceSymbol } from './place-symbol.tsx';
import { capital, plural } from './terms.ts';
import { figure } from './numbers.ts';
import { useGrowing } from './growing.tsx';

/** Events of a place that are told without being asked for. */
const FIRST = 5;

/** All places; pressing one flies there. */
export function PlacesPanel({
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
  const kinds = useMemo(() => [...new Set(world.places.map((place) => place.kind))].sort(), [world]);
  const places = useMemo(() => {
    const words = search.trim().toLowerCase();
    return world.places
      .filter(
        (place) =>
          (kind === '' || place.kind === kind) &&
          (words === '' || `${place.name} ${place.kind} ${place.meaning}`.toLowerCase().includes(words)),
      )
      .sort((a, b) => b.population - a.population || a.id - b.id);
  }, [world, search, kind]);
  const [shown, more] = useGrowing(places);
  const card = chosen === null ? undefined : world.places[chosen];
  return (
    <>
      <ListHead label="Find a place" search={search} onSearch={setSearch} count={plural(places.length, 'place')}>
        <select aria-label="Kind of place" value={kind} onChange={(event) => setKind(event.target.value)}>
          <option value="">All kinds</option>
          {kinds.map((name) => (
            <option key={name} value={name}>
              {capital(name)}
            </option>
          ))}
        </select>
      </ListHead>
      <div className="panel-scroll">
        {card ? <PlaceCard world={world} place={card} go={go} /> : null}
        {places.length === 0 ? <Nothing>No place bears such a name.</Nothing> : null}
        <ul className="rows">
          {shown.map((place) => (
            <li key={place.id}>
              <button type="button" className="row" aria-pressed={place.id === chosen} onClick={() => go.place(place.id)}>
                <PlaceSymbol kind={place.kind} />
                <span className="row-main">
                  <strong>{place.name}</strong>
                  <span className="quiet">{place.meaning ? `${place.kind} · “${place.meaning}”` : place.kind}</span>
                </span>
                {place.population > 0 ? <span className="row-end">{figure(place.population)}</span> : null}
              </button>
            </li>
          ))}
        </ul>
        {more}
      </div>
    </>
  );
}

function PlaceCard({ world, place, go }: { readonly world: World; readonly place: Place; readonly go: Go }): JSX.Element {
  const people = world.characters.filter((person) => person.home === place.id && person.died === null);
  const events = world.events.filter((event) => event.place === place.id);
  const biome = world.biomes[world.layers.biome[place.cell]].name;
  const facts: (readonly [string, string])[] = [
    ['Kind', capital(place.kind)],
    ...(place.population > 0 ? [['People', figure(place.population)] as const] : []),
    ...(place.meaning ? [['Name means', `“${place.meaning}”`] as const] : []),
    ...(place.water ? [['Water from', place.water] as const] : []),
    ...(place.culture === null ? [] : [['Culture', world.cultures[place.culture].name] as const]),
    ['Land', `${biome}, ${figure(Math.round(world.layers.elevation[place.cell]))} m`],
  ];
  return (
    <Card of={`place ${place.id}`} go={go}>
      <h3>{place.name}</h3>
      {LEVEL_KINDS.includes(place.kind) ? (
        <button type="button" className="enter" onClick={() => go.inside(place.id)}>
          <Icon name="inside" /> Look inside
        </button>
      ) : null}
      <dl className="facts">
        {place.faction === null ? null : (
          <div>
            <dt>Held by</dt>
            <dd>
              <RealmLink world={world} realm={place.faction} go={go} />
            </dd>
          </div>
        )}
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {place.because.length > 0 ? (
        <>
          <h4>Why it stands here</h4>
          <ul className="reasons">
            {place.because.map((reason) => (
              <li key={reason.factor}>
                <span>{reason.factor}</span>
                <span className="amount" data-sign={reason.amount < 0 ? 'minus' : 'plus'}>
                  {reason.amount < 0 ? '−' : '+'}
                  {Math.abs(reason.amount).toFixed(2)}
                </span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {events.length > 0 ? (
        <>
          <h4>What happened here</h4>
          <p className="names">
            {events.slice(0, FIRST).map((event) => (
              <EventLink key={event.id} world={world} event={event.id} go={go} />
            ))}
          </p>
          {events.length > FIRST ? (
            <details className="folded">
              <summary>And {plural(events.length - FIRST, 'later event')}</summary>
              <p className="names">
                {events.slice(FIRST).map((event) => (
                  <EventLink key={event.id} world={world} event={event.id} go={go} />
                ))}
              </p>
            </details>
          ) : null}
        </>
      ) : null}
      {people.length > 0 ? (
        <>
          <h4>People here</h4>
          <p className="names">
            {people.map((person) => (
              <span key={person.id}>
                <PersonLink world={world} person={person.id} go={go} /> <span className="quiet">{person.occupation}</span>
              </span>
            ))}
          </p>
        </>
      ) : null}
    </Card>
  );
}
