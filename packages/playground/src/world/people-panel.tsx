import { type Character, MOTIVATIONS, type World } from '@hinterland/core';
import { type JSX, useMemo, useState } from 'react';
import { Bar, type Go, ListHead, Nothing, PersonLink, PlaceLink } from './panel-parts.tsx';
import { Portrait } from './portrait.tsx';
import { capital } from './terms.ts';

/** All people; pressing one opens their card. */
export function PeoplePanel({
  world,
  chosen,
  go,
}: {
  readonly world: World;
  readonly chosen: number | null;
  readonly go: Go;
}): JSX.Element {
  const [search, setSearch] = useState('');
  const people = useMemo(() => {
    const words = search.trim().toLowerCase();
    return world.characters.filter(
      (person) => words === '' || `${person.name} ${person.occupation} ${world.places[person.home].name}`.toLowerCase().includes(words),
    );
  }, [world, search]);
  const card = chosen === null ? undefined : world.characters[chosen];
  return (
    <>
      <ListHead label="Find a person" search={search} onSearch={setSearch} count={`${people.length} people`} />
      <div className="panel-scroll">
        {card ? <PersonCard world={world} person={card} go={go} /> : null}
        {people.length === 0 ? <Nothing>Nobody of that name lives here.</Nothing> : null}
        <ul className="rows">
          {people.map((person) => (
            <li key={person.id}>
              <button type="button" className="row" aria-pressed={person.id === chosen} onClick={() => go.person(person.id)}>
                <Portrait person={person} />
                <span className="row-main">
                  <strong>{person.name}</strong>
                  <span className="quiet">
                    {person.occupation} · {world.places[person.home].name}
                  </span>
                </span>
                {person.died === null ? null : <span className="row-end">† {person.died}</span>}
              </button>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}

function PersonCard({ world, person, go }: { readonly world: World; readonly person: Character; readonly go: Go }): JSX.Element {
  const age = (person.died ?? world.year) - person.born;
  const wants = [...MOTIVATIONS].sort((a, b) => person.motivations[b] - person.motivations[a] || (a < b ? -1 : 1)).slice(0, 3);
  const quests = world.quests.filter((quest) => quest.giver === person.id);
  return (
    <article className="detail">
      <header className="person-head">
        <Portrait person={person} />
        <div>
          <h3>{person.name}</h3>
          <p className="quiet">
            {capital(person.occupation)}, {person.died === null ? `${age} years old` : `died at ${age}`}, of{' '}
            <PlaceLink world={world} place={person.home} go={go} />
          </p>
        </div>
      </header>
      <h4>Character</h4>
      {(Object.keys(person.traits) as (keyof Character['traits'])[]).map((trait) => (
        <Bar key={trait} label={capital(trait)} value={person.traits[trait]} least={-1} />
      ))}
      <h4>Moved most by</h4>
      {wants.map((want) => (
        <Bar key={want} label={capital(want)} value={person.motivations[want]} least={0} />
      ))}
      {person.ties.length > 0 ? (
        <>
          <h4>Ties</h4>
          <ul className="ties">
            {person.ties.map((tie) => (
              <li key={`${tie.to}-${tie.kind}`} data-sign={tie.strength < 0 ? 'minus' : 'plus'}>
                <span>
                  {capital(tie.kind)}: <PersonLink world={world} person={tie.to} go={go} />
                </span>
                <span className="quiet">{tie.because}</span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {quests.length > 0 ? (
        <>
          <h4>Asks for help</h4>
          <ul className="ties">
            {quests.map((quest) => (
              <li key={quest.id}>
                <button type="button" className="name-link" onClick={() => go.quest(quest.id)}>
                  {quest.name}
                </button>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </article>
  );
}
