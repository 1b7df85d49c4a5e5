import type { Quest, World } from '@hinterland/core';
import { type JSX, useEffect, useRef } from 'react';
import { type Go, Nothing, PersonLink, PlaceLink } from './panel-parts.tsx';
import { capital, distance, factWords } from './terms.ts';

/** All quests; the open one is drawn on the map. */
export function QuestsPanel({
  world,
  chosen,
  go,
}: {
  readonly world: World;
  readonly chosen: number | null;
  readonly go: Go;
}): JSX.Element {
  return (
    <div className="panel-scroll">
      {world.quests.length === 0 ? <Nothing>Nobody in this world asks for help.</Nothing> : null}
      <ul className="quests">
        {world.quests.map((quest) => (
          <QuestCard key={quest.id} world={world} quest={quest} open={quest.id === chosen} go={go} />
        ))}
      </ul>
    </div>
  );
}

function QuestCard({
  world,
  quest,
  open,
  go,
}: {
  readonly world: World;
  readonly quest: Quest;
  readonly open: boolean;
  readonly go: Go;
}): JSX.Element {
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (open) item.current!.scrollIntoView({ block: 'nearest' });
  }, [open]);
  return (
    <li ref={item} className="quest" data-open={open ? '' : undefined}>
      <button type="button" className="row" aria-expanded={open} onClick={() => go.quest(open ? null : quest.id)}>
        <span className="row-main">
          <strong>{quest.name}</strong>
          <span className="quiet">
            {world.characters[quest.giver].name} · {quest.motivation} · {quest.steps.length} steps
          </span>
        </span>
        <span className="row-end">{distance(world, quest.proof.total)}</span>
      </button>
      {open ? (
        <div className="quest-body">
          <blockquote>{quest.text}</blockquote>
          <p className="quiet">
            Asked by <PersonLink world={world} person={quest.giver} go={go} /> in{' '}
            <PlaceLink world={world} place={world.characters[quest.giver].home} go={go} />
          </p>
          <ol className="steps">
            {quest.steps.map((step, k) => (
              <li key={k}>
                <span className="step-text">{step.text}</span>
                <span className="quiet">
                  <PlaceLink world={world} place={step.place} go={go} />
                  {quest.proof.walked[k] > 0 ? ` · ${distance(world, quest.proof.walked[k])} on foot` : ' · here'}
                </span>
              </li>
            ))}
          </ol>
          <dl className="facts">
            <div>
              <dt>Reward</dt>
              <dd>{quest.reward.text}</dd>
            </div>
            <div>
              <dt>Kind</dt>
              <dd>{capital(quest.strategy.replaceAll('-', ' '))}</dd>
            </div>
            <div>
              <dt>Proof</dt>
              <dd>
                {quest.steps.length} steps in order, {distance(world, quest.proof.total)} of way that can be walked
              </dd>
            </div>
          </dl>
          {quest.because.length > 0 ? (
            <>
              <h4>Why there is this quest</h4>
              <ul className="reasons">
                {quest.because.map((fact) => (
                  <li key={fact.join(' ')}>{factWords(world, fact)}</li>
                ))}
              </ul>
            </>
          ) : null}
        </div>
      ) : null}
    </li>
  );
}
