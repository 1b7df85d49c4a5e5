import type { World } from '@hinterland/core';
import { type JSX, useMemo, useState } from 'react';
import { type Go, ListHead, Nothing } from '../world/panel-parts.tsx';
import { plural } from '../world/terms.ts';
import { PersonCard } from './person-card.tsx';
import { Portrait } from './portrait.tsx';
import { useGrowing } from '../world/growing.tsx';

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
  const [who, setWho] = useState<'living' | 'remembered'>('living');
  const people = useMemo(() => {
    const words = search.trim().toLowerCase();
    return world.characters.filter(
      (person) =>
        (person.died === null) === (who === 'living') &&
        (words === '' || `${person.name} ${person.occupation} ${world.places[person.home].name}`.toLowerCase().includes(words)),
    );
  }, [world, search, who]);
  const [shown, more] = useGrowing(people);
  const card = chosen === null ? undefined : world.characters[chosen];
  return (
    <>
      <ListHead label="Find a person" search={search} onSearch={setSearch} count={plural(people.length, 'person', 'people')}>
        <select aria-label="Living or remembered" value={who} onChange={(event) => setWho(event.target.value as typeof who)}>
          <option value="living">Living</option>
          <option value="remembered">Remembered</option>
        </select>
      </ListHead>
      <div className="panel-scroll">
        {card ? <PersonCard world={world} person={card} go={go} /> : null}
        {people.length === 0 ? <Nothing>Nobody like that lives here.</Nothing> : null}
        <ul className="rows">
          {shown.map((person) => (
            <li key={person.id}>
              <button type="button" className="row" aria-pressed={person.id === chosen} onClick={() => go.person(person.id)}>
                <Portrait world={world} person={person} />
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
        {more}
      </div>
    </>
  );
}
