import type { Quest, QuestStep, World } from '@hinterland/core';
import { type JSX, useEffect, useRef } from 'react';
import { Bar, type Go, PersonLink, PlaceLink } from '../world/panel-parts.tsx';
import { capital, distance, factWords } from '../world/terms.ts';
import { Solver } from './solver.tsx';
import { StepGraph } from './step-graph.tsx';
import { figure } from '../world/numbers.ts';

type LegWays = Pick<Quest['proof'], 'walked' | 'afloat' | 'roads' | 'descents'>;

/** One quest: what is asked, how it can be done, why there is such a quest, and how it was proven. */
export function QuestCard({
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
            {world.characters[quest.giver].name} · {quest.motivation} · {difficultyWords(quest.difficulty)}
          </span>
        </span>
        <span className="row-end">{hours(quest.hours)}</span>
      </button>
      {open ? <Body world={world} quest={quest} go={go} /> : null}
    </li>
  );
}

function Body({ world, quest, go }: { readonly world: World; readonly quest: Quest; readonly go: Go }): JSX.Element {
  return (
    <div className="quest-body">
      {quest.hook ? <p className="hook">{quest.hook}</p> : null}
      <blockquote>{quest.text}</blockquote>
      <p className="quiet">
        Asked by <PersonLink world={world} person={quest.giver} go={go} /> in{' '}
        <PlaceLink world={world} place={world.characters[quest.giver].home} go={go} />
      </p>
      {quest.after.length > 0 ? (
        <p className="quiet">
          After{' '}
          {quest.after.map((before, k) => (
            <span key={before}>
              {k > 0 ? ', ' : ''}
              <button type="button" className="name-link" onClick={() => go.quest(before)}>
                {world.quests[before].name}
              </button>
            </span>
          ))}
        </p>
      ) : null}
      <Bar label="Difficulty" value={quest.difficulty} least={0} />
      <Bar label="Danger" value={quest.danger} least={0} />
      <Solver world={world} quest={quest} go={go} />
      <Steps world={world} steps={quest.steps} ways={quest.proof} go={go} />
      <details className="folded">
        <summary>What makes what possible</summary>
        <StepGraph world={world} quest={quest} go={go} />
      </details>
      <details className="folded">
        <summary>As the journal tells it</summary>
        <div className="prose">
          {quest.steps.map((step, k) => (step.journal ? <p key={k}>{step.journal}</p> : null))}
          <p>{quest.endings[0].text}</p>
        </div>
      </details>
      {quest.branches.length > 0 ? <h4>Other ways</h4> : null}
      {quest.branches.map((branch, k) => (
        <details key={k} className="folded">
          <summary>
            {capital(branch.means)}: {branch.text}
          </summary>
          <Steps world={world} steps={branch.steps} ways={branch} go={go} />
        </details>
      ))}
      {quest.gates.map((gate) => (
        <p key={gate.at} className="quiet">
          {gate.text}
        </p>
      ))}
      <dl className="facts">
        <div>
          <dt>Reward</dt>
          <dd>{quest.reward.text}</dd>
        </div>
        <div>
          <dt>Kind</dt>
          <dd>
            {capital(quest.strategy)}
            {quest.twists.length > 0 ? `, with ${quest.twists.join(', ')}` : ''}
          </dd>
        </div>
        {quest.clock === null ? null : (
          <div>
            <dt>In time</dt>
            <dd>Within {hours(quest.clock)}</dd>
          </div>
        )}
        <div>
          <dt>Proof</dt>
          <dd>
            {quest.steps.length} steps in order, {distance(world, quest.proof.total)} of way that can be walked
            {quest.proof.afloat.some((cells) => cells > 0) ? `, ${distance(world, sum(quest.proof.afloat))} on the water` : ''}, and{' '}
            {figure(quest.proof.states)} states of play from each of which it comes to an end
          </dd>
        </div>
      </dl>
      <h4>How it can end</h4>
      <ul className="ties">
        {quest.endings.map((ending, k) => (
          <li key={k} data-sign={ending.outcome === 'failed' ? 'minus' : 'plus'}>
            <span>{ending.text}</span>
            <span className="quiet">{ending.outcome}</span>
          </li>
        ))}
      </ul>
      {quest.because.length > 0 ? (
        <>
          <h4>Why there is this quest</h4>
          <ul className="reasons">
            {quest.because.map((fact) => (
              <li key={fact.join(' ')}>{capital(factWords(world, fact))}</li>
            ))}
          </ul>
        </>
      ) : null}
      {quest.tasks.length > 0 ? (
        <details className="folded">
          <summary>How it was put together</summary>
          <ul className="tasks">
            {quest.tasks.map((task, k) => (
              <li key={k} style={{ paddingLeft: `${task.depth * 14}px` }}>
                {capital(task.task)} <span className="quiet">{task.method}</span>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </div>
  );
}

function Steps({
  world,
  steps,
  ways,
  go,
}: {
  readonly world: World;
  readonly steps: readonly QuestStep[];
  readonly ways: LegWays;
  readonly go: Go;
}): JSX.Element {
  return (
    <ol className="steps">
      {steps.map((step, k) => (
        <li key={k}>
          <span className="step-text">{step.text}</span>
          <span className="quiet">
            <PlaceLink world={world} place={step.place} go={go} />
            {` · ${wayWords(world, ways, k)}`}
          </span>
        </li>
      ))}
    </ol>
  );
}

/** How one comes to the place of a step. */
function wayWords(world: World, { walked, afloat, roads, descents }: LegWays, k: number): string {
  const parts: string[] = [];
  const vessel = descents[k].every(({ river }) => river === null)
    ? 'by ship'
    : roads[k].some((road) => world.roads[road].kind === 'sea')
      ? 'by ship and raft'
      : 'by raft';
  const climbs = descents[k].some(({ river }) => river === null);
  if (walked[k] > 0) parts.push(`${distance(world, walked[k])} on foot${climbs ? ', down where nobody comes up' : ''}`);
  if (afloat[k] > 0) parts.push(`${distance(world, afloat[k])} ${vessel}`);
  return parts.length > 0 ? parts.join(', ') : 'here';
}

function sum(cells: readonly number[]): number {
  return cells.reduce((all, one) => all + one, 0);
}

/** Difficulties in words, the least first; each is a quarter of the range. */
export const DIFFICULTIES = ['easy', 'fair', 'hard', 'harrowing'] as const;

export function difficultyWords(difficulty: number): (typeof DIFFICULTIES)[number] {
  return DIFFICULTIES[Math.min(3, Math.floor(difficulty * 4))];
}

function hours(length: number): string {
  return length < 1
    ? `${Math.max(5, Math.round(length * 60))} min`
    : length < 30
      ? `${Math.round(length)} h`
      : `${Math.round(length / 24)} days`;
}
