import { LEVEL_KINDS, type Outlying, type Place, type World } from '@hinterland/core';
import { type JSX, useMemo, useState } from 'react';
import { Icon } from '../icons.tsx';
import { Card, EventLink, type Go, ListHead, Nothing, PersonLink, RealmLink } from './panel-parts.tsx';
import { kindOf, OutlyingCard, OutlyingOfPlace, OutlyingRow } from './outlying-parts.tsx';
import { PlaceSymbol } from './place-symbol.tsx';
import { capital, plural } from './terms.ts';
import { figure } from './numbers.ts';
import { useGrowing } from './growing.tsx';

/** Events of a place that are told without being asked for. */
const FIRST = 5;

/** All places, then farms and camps; pressing one flies there. */
export function PlacesPanel({
  world,
  chosen,
  outlying,
  outlyingCell,
  go,
}: {
  readonly world: World;
  readonly chosen: number | null;
  readonly outlying: readonly Outlying[];
  /** The cell of the farm or camp whose card is open. */
  readonly outlyingCell: number | null;
  readonly go: Go;
}): JSX.Element {
  const [search, setSearch] = useState('');
  const [kind, setKind] = useState('');
  const kinds = useMemo(() => [...new Set([...world.places, ...outlying].map((one) => one.kind))].sort(), [world, outlying]);
  const found = useMemo(() => {
    const words = search.trim().toLowerCase();
    const places = world.places
      .filter(
        (place) =>
          (kind === '' || place.kind === kind) &&
          (words === '' || `${place.name} ${place.kind} ${place.meaning}`.toLowerCase().includes(words)),
      )
      .sort((a, b) => b.population - a.population || a.id - b.id);
    const country = outlying.filter(
      (one) => (kind === '' || one.kind === kind) && (words === '' || `${one.name} ${kindOf(one)}`.toLowerCase().includes(words)),
    );
    return { places: places.length, country: country.length, list: [...places, ...country] };
  }, [world, outlying, search, kind]);
  const [shown, more] = useGrowing(found.list);
  const card = chosen === null ? undefined : world.places[chosen];
  const countryCard = outlyingCell === null ? undefined : outlying.find(({ cell }) => cell === outlyingCell);
  const counts = [
    ...(found.places > 0 || found.country === 0 ? [plural(found.places, 'place')] : []),
    ...(found.country > 0 ? [countryWords(found.country, kind)] : []),
  ];
  return (
    <>
      <ListHead label="Find a place" search={search} onSearch={setSearch} count={counts.join(', ')}>
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
        {card ? <PlaceCard world={world} place={card} outlying={outlying} go={go} /> : null}
        {countryCard ? <OutlyingCard world={world} one={countryCard} go={go} /> : null}
        {found.list.length === 0 ? <Nothing>No place bears such a name.</Nothing> : null}
        <ul className="rows">
          {shown.map((one) =>
            'sort' in one ? (
              <OutlyingRow key={`cell${one.cell}`} one={one} chosen={one.cell === outlyingCell} go={go} />
            ) : (
              <PlaceRow key={one.id} place={one} chosen={one.id === chosen} go={go} />
            ),
          )}
        </ul>
        {more}
      </div>
    </>
  );
}

function countryWords(count: number, kind: string): string {
  return kind === '' ? `${figure(count)} farms and camps` : plural(count, kind);
}

function PlaceRow({ place, chosen, go }: { readonly place: Place; readonly chosen: boolean; readonly go: Go }): JSX.Element {
  return (
    <li>
      <button type="button" className="row" aria-pressed={chosen} onClick={() => go.place(place.id)}>
        <PlaceSymbol kind={place.kind} />
        <span className="row-main">
          <strong>{place.name}</strong>
          <span className="quiet">{place.meaning ? `${place.kind} · “${place.meaning}”` : place.kind}</span>
        </span>
        {place.population > 0 ? <span className="row-end">{figure(place.population)}</span> : null}
      </button>
    </li>
  );
}

function PlaceCard(props: {
  readonly world: World;
  readonly place: Place;
  readonly outlying: readonly Outlying[];
  readonly go: Go;
}): JSX.Element {
  const { world, place, outlying, go } = props;
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
      <OutlyingOfPlace place={place} outlying={outlying} go={go} />
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
