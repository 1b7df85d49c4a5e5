import type { Quest, World } from '@hinterland/core';
import { type JSX, useMemo, useState } from 'react';
import { type Go, ListHead, Nothing } from '../world/panel-parts.tsx';
import { capital, plural } from '../world/terms.ts';
import { DIFFICULTIES, difficultyWords, QuestCard } from './quest-card.tsx';
import { QuestGraph } from './quest-graph.tsx';

/** Lengths to choose from, by hours of the world. */
const LENGTHS: Readonly<Record<string, (hours: number) => boolean>> = {
  'Up to 8 hours': (hours) => hours <= 8,
  'Up to a day': (hours) => hours > 8 && hours <= 24,
  'Longer than a day': (hours) => hours > 24,
};

/** All quests, the main tale first; the open one is drawn on the map. */
export function QuestsPanel({
  world,
  chosen,
  go,
}: {
  readonly world: World;
  readonly chosen: number | null;
  readonly go: Go;
}): JSX.Element {
  const [search, setSearch] = useState('');
  const [motive, setMotive] = useState('');
  const [hard, setHard] = useState('');
  const [long, setLong] = useState('');
  const motives = useMemo(() => [...new Set(world.quests.map((quest) => quest.motivation))].sort(), [world]);
  const quests = useMemo(() => {
    const words = search.trim().toLowerCase();
    return world.quests.filter(
      (quest) =>
        (motive === '' || quest.motivation === motive) &&
        (hard === '' || difficultyWords(quest.difficulty) === hard) &&
        (long === '' || LENGTHS[long](quest.hours)) &&
        (words === '' ||
          `${quest.name} ${quest.text} ${world.characters[quest.giver].name} ${quest.strategy}`.toLowerCase().includes(words)),
    );
  }, [world, search, motive, hard, long]);
  const arcs = useMemo(() => {
    const out = new Map<string, Quest[]>();
    for (const quest of quests) if (quest.arc) out.set(quest.arc.name, [...(out.get(quest.arc.name) ?? []), quest]);
    for (const list of out.values()) list.sort((a, b) => a.arc!.order - b.arc!.order);
    return [...out];
  }, [quests]);
  const single = quests.filter((quest) => !quest.arc);
  const list = (some: readonly Quest[]): JSX.Element => (
    <ul className="quests">
      {some.map((quest) => (
        <QuestCard key={quest.id} world={world} quest={quest} open={quest.id === chosen} go={go} />
      ))}
    </ul>
  );
  return (
    <>
      <ListHead
        label="Find a quest"
        search={search}
        onSearch={setSearch}
        count={`${plural(quests.length, 'quest')}, ${quests.length === 1 ? 'proven' : 'each proven'}`}
      >
        <select aria-label="Moved by" value={motive} onChange={(event) => setMotive(event.target.value)}>
          <option value="">All motives</option>
          {motives.map((name) => (
            <option key={name} value={name}>
              {capital(name)}
            </option>
          ))}
        </select>
        <select aria-label="Difficulty" value={hard} onChange={(event) => setHard(event.target.value)}>
          <option value="">Any difficulty</option>
          {DIFFICULTIES.map((name) => (
            <option key={name} value={name}>
              {capital(name)}
            </option>
          ))}
        </select>
        <select aria-label="Length" value={long} onChange={(event) => setLong(event.target.value)}>
          <option value="">Any length</option>
          {Object.keys(LENGTHS).map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
      </ListHead>
      <div className="panel-scroll">
        {quests.length === 0 ? <Nothing>Nobody in this world asks for that.</Nothing> : null}
        {arcs.map(([name, some]) => (
          <section key={name}>
            <h3 className="arc-name">{name}</h3>
            {some.length > 1 ? <QuestGraph world={world} quests={some} chosen={chosen} go={go} /> : null}
            {list(some)}
          </section>
        ))}
        {arcs.length > 0 && single.length > 0 ? <h3 className="arc-name">Elsewhere</h3> : null}
        {list(single)}
      </div>
    </>
  );
}
