import type { Fact, Quest, World } from '@hinterland/core';
import { type JSX, useEffect, useState } from 'react';
import type { Go } from '../world/panel-parts.tsx';
import { factWords } from '../world/terms.ts';

/** Time to read one step, milliseconds. */
const PACE = 2400;

/** Goes through the proof step by step: where the player walks, what they do, and what becomes true of it. */
export function Solver({ world, quest, go }: { readonly world: World; readonly quest: Quest; readonly go: Go }): JSX.Element {
  const [at, setAt] = useState<number | null>(null);
  const [running, setRunning] = useState(false);
  useEffect(() => {
    setAt(null);
    setRunning(false);
    go.leg(null);
    return () => go.leg(null);
  }, [quest]);
  useEffect(() => {
    if (at !== null) go.leg({ quest: quest.id, step: at });
  }, [at]);
  useEffect(() => {
    if (!running) return;
    const timer = setTimeout(
      () => {
        const next = (at ?? -1) + 1;
        if (next < quest.steps.length) setAt(next);
        else setRunning(false);
      },
      at === null ? 0 : PACE,
    );
    return () => clearTimeout(timer);
  }, [running, at]);
  const step = at === null ? undefined : quest.steps[at];
  const done = at === quest.steps.length - 1 && !running;
  return (
    <div className="solver">
      <div className="solver-buttons">
        <button
          type="button"
          className="text-button"
          onClick={() => {
            if (done) setAt(null);
            setRunning(!running);
          }}
        >
          {running ? 'Pause' : done ? 'Watch again' : at === null ? 'Watch the proof' : 'Go on'}
        </button>
        <button type="button" className="text-button" disabled={at === null || at === 0} onClick={() => setAt((at ?? 0) - 1)}>
          Back
        </button>
        <button
          type="button"
          className="text-button"
          disabled={at !== null && at >= quest.steps.length - 1}
          onClick={() => setAt(at === null ? 0 : at + 1)}
        >
          Step
        </button>
        <span className="quiet">{at === null ? '' : `${at + 1} of ${quest.steps.length}`}</span>
      </div>
      {step ? (
        <div className="solver-step" role="status">
          <p>{step.journal || step.text}</p>
          <Facts world={world} title="It needs" facts={step.needs} />
          <Facts world={world} title="From then on" facts={step.gives} />
        </div>
      ) : null}
    </div>
  );
}

function Facts({
  world,
  title,
  facts,
}: {
  readonly world: World;
  readonly title: string;
  readonly facts: readonly Fact[];
}): JSX.Element | null {
  if (facts.length === 0) return null;
  return (
    <p>
      <span className="quiet">{title}:</span> {facts.map((fact) => factWords(world, fact)).join('; ')}.
    </p>
  );
}
