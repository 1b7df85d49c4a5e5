import type { Faction, World } from '@hinterland/core';
import { type JSX, useMemo } from 'react';
import { Card, type Go, Nothing, PersonLink, PlaceLink, RealmLink, Telling } from './panel-parts.tsx';
import { Shield } from './shield.tsx';
import { capital } from './terms.ts';
import { figure } from './numbers.ts';

/** All who hold land or houses, the greatest first; pressing one opens it and flies to its seat. */
export function RealmsPanel({
  world,
  chosen,
  go,
}: {
  readonly world: World;
  readonly chosen: number | null;
  readonly go: Go;
}): JSX.Element {
  const people = (faction: Faction): number => faction.members.reduce((sum, place) => sum + world.places[place].population, 0);
  const landed = world.factions.filter(({ kind }) => kind !== 'order' && kind !== 'guild');
  const houses = world.factions.filter(({ kind }) => kind === 'order' || kind === 'guild');
  const byPeople = (a: Faction, b: Faction): number => people(b) - people(a) || a.id - b.id;
  const card = chosen === null ? undefined : world.factions[chosen];
  const list = (factions: readonly Faction[]): JSX.Element => (
    <ul className="rows">
      {factions.map((faction) => (
        <li key={faction.id}>
          <button type="button" className="row" aria-pressed={faction.id === chosen} onClick={() => go.realm(faction.id)}>
            <Shield faction={faction} />
            <span className="row-main">
              <strong>{faction.name}</strong>
              <span className="quiet">
                {faction.kind}
                {faction.fell === null ? ` · ${world.places[faction.capital].name}` : ` · fell in ${faction.fell}`}
              </span>
            </span>
            {landed.includes(faction) && faction.fell === null ? <span className="row-end">{figure(people(faction))}</span> : null}
          </button>
        </li>
      ))}
    </ul>
  );
  return (
    <div className="panel-scroll">
      {card ? <RealmCard world={world} faction={card} people={people(card)} go={go} /> : null}
      {world.factions.length === 0 ? <Nothing>Nobody rules here.</Nothing> : null}
      {list([...landed].sort(byPeople))}
      {houses.length > 0 ? <h4>Orders and guilds</h4> : null}
      {list(houses)}
      <Peoples world={world} />
    </div>
  );
}

/** The peoples, one row each: what they are called, how they greet and what they swear by. */
function Peoples({ world }: { readonly world: World }): JSX.Element {
  const rows = useMemo(
    () =>
      world.cultures.map((culture) => ({
        culture,
        voice: world.characters.find((person) => person.culture === culture.id)?.voice,
        home: culture.homeland === null ? undefined : world.regions[culture.homeland]?.name,
      })),
    [world],
  );
  return (
    <>
      <h4>Peoples</h4>
      <ul className="peoples">
        {rows.map(({ culture, voice, home }) => (
          <li key={culture.id}>
            <strong>{culture.name}</strong>
            <span className="quiet">
              “{culture.meaning}”{home ? ` · from ${home}` : ''}
              {culture.sisterOf === null ? '' : ` · speech akin to that of the ${world.cultures[culture.sisterOf].name}`}
            </span>
            {voice ? (
              <span>
                “{voice.greeting}”, they say, and at parting “{voice.farewell}”. They swear {voice.oath}.
              </span>
            ) : null}
          </li>
        ))}
      </ul>
    </>
  );
}

function RealmCard({
  world,
  faction,
  people,
  go,
}: {
  readonly world: World;
  readonly faction: Faction;
  readonly people: number;
  readonly go: Go;
}): JSX.Element {
  const cells = useMemo(() => world.layers.territory.reduce((sum, owner) => sum + (owner === faction.id ? 1 : 0), 0), [world, faction]);
  const area = Math.round((cells * world.metresPerCell * world.metresPerCell) / 1e6);
  const landless = faction.kind === 'order' || faction.kind === 'guild';
  return (
    <Card of={`realm ${faction.id}`} go={go}>
      <header className="person-head">
        <Shield faction={faction} />
        <div>
          <h3>{faction.name}</h3>
          <p className="quiet blazon">{faction.heraldry.blazon}</p>
        </div>
      </header>
      <dl className="facts">
        <Row name="Kind">{capital(faction.kind)}</Row>
        {faction.meaning ? <Row name="Name means">“{faction.meaning}”</Row> : null}
        <Row name={landless ? 'Seat' : 'Capital'}>
          <PlaceLink world={world} place={faction.capital} go={go} />
        </Row>
        {faction.ruler === null ? null : (
          <Row name="Ruled by">
            <PersonLink world={world} person={faction.ruler} go={go} />
          </Row>
        )}
        <Row name="Culture">{world.cultures[faction.culture].name}</Row>
        {faction.founded === null ? null : <Row name="Founded">{faction.founded}</Row>}
        {faction.fell === null ? null : <Row name="Fell">{faction.fell}</Row>}
        {landless || faction.fell !== null ? null : (
          <Row name="Land">
            {figure(area)} km², {figure(people)} people
          </Row>
        )}
      </dl>
      {faction.relations.length > 0 ? (
        <>
          <h4>How it stands to others</h4>
          <ul className="ties">
            {faction.relations.map((relation) => (
              <li key={`${relation.to}-${relation.kind}`} data-sign={relation.strength < 0 ? 'minus' : 'plus'}>
                <span>
                  {capital(relation.kind)}: <RealmLink world={world} realm={relation.to} go={go} />
                </span>
                <Telling world={world} text={relation.text} events={relation.because} go={go} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {faction.members.length > 1 ? (
        <>
          <h4>{landless ? 'Houses in' : 'Holds'}</h4>
          <p className="links">
            {faction.members.slice(0, 24).map((place) => (
              <PlaceLink key={place} world={world} place={place} go={go} />
            ))}
            {faction.members.length > 24 ? <span className="quiet">and {faction.members.length - 24} more</span> : null}
          </p>
        </>
      ) : null}
    </Card>
  );
}

function Row({ name, children }: { readonly name: string; readonly children: React.ReactNode }): JSX.Element {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
