import { type Character, makeConversation, type Quest, type QuestId, type World } from '@hinterland/core';
import { type JSX, useEffect, useMemo, useRef, useState } from 'react';
import { Portrait } from '../people/portrait.tsx';
import { capital } from '../world/terms.ts';

interface Props {
  readonly world: World;
  readonly person: Character;
  readonly offers: readonly Quest[];
  readonly onTake: (quest: QuestId) => void;
  readonly onClose: () => void;
}

/** Conversations so far: people do not say the same twice. */
let talks = 0;

/** Someone speaks: who they are, and what they ask for. */
export function Talk({ world, person, offers, onTake, onClose }: Props): JSX.Element {
  const [turn] = useState(() => talks++);
  const talk = useMemo(() => makeConversation(world, person.id, turn), [world, person, turn]);
  const [at, setAt] = useState(talk.start);
  const node = talk.nodes.find(({ id }) => id === at);
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), [person, offers.length]);
  return (
    <section className="talk" aria-label={`${person.name} speaks`}>
      <Portrait world={world} person={person} />
      <div>
        <h3>{person.name}</h3>
        <p className="talk-who">
          {capital(person.occupation)} of {world.places[person.home].name}
        </p>
        {node ? <blockquote role="status">{node.text}</blockquote> : null}
        {offers.map((quest) => (
          <p key={quest.id} className="talk-offer">
            <q>{quest.text}</q>
          </p>
        ))}
        <div className="talk-buttons">
          {offers.map((quest, k) => (
            <button
              key={quest.id}
              ref={k === 0 ? first : null}
              type="button"
              className="text-button primary"
              onClick={() => onTake(quest.id)}
            >
              I will: {quest.name}
            </button>
          ))}
          {node?.choices
            .filter(({ to }) => to !== 'farewell')
            .map((choice) => (
              <button key={choice.to + choice.text} type="button" className="text-button" onClick={() => setAt(choice.to)}>
                {choice.text}
              </button>
            ))}
          <button ref={offers.length === 0 ? first : null} type="button" className="text-button" onClick={onClose}>
            Farewell
          </button>
        </div>
      </div>
    </section>
  );
}
