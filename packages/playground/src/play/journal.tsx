import type { JournalEntry } from '@hinterland/phaser-plugin';
import type { QuestId } from '@hinterland/core';
import { type JSX, useEffect, useRef } from 'react';

interface Props {
  readonly entries: readonly JournalEntry[];
  /** The quest whose signs are shown; null shows those of all. */
  readonly tracked: QuestId | null;
  readonly onTrack: (quest: QuestId | null) => void;
  readonly onChoose: (quest: QuestId, branch: number) => void;
  readonly onGiveUp: (quest: QuestId) => void;
}

/** The quests that were taken, with what is done, what comes next and the other ways there are. */
export function Journal({ entries, tracked, onTrack, onChoose, onGiveUp }: Props): JSX.Element | null {
  // What comes next is in view, however much was done before.
  const box = useRef<HTMLElement>(null);
  const next = entries.flatMap(({ steps }) => steps.filter((step) => step.next).map(({ text }) => text)).join();
  useEffect(() => box.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' }), [next]);
  if (entries.length === 0) return null;
  return (
    <aside ref={box} className="journal" aria-label="Journal">
      {entries.map(({ quest, state, ending, steps, ways, hint }) => (
        <section key={quest.id} data-state={state}>
          <h3>{quest.name}</h3>
          {state === 'active' ? (
            <>
              <ol>
                {steps
                  .filter(({ done, next }) => done || next)
                  .slice(-4)
                  .map((step, k) => (
                    <li
                      key={k}
                      data-done={step.done ? '' : undefined}
                      aria-current={step.next ? 'step' : undefined}
                      title={step.next ? hint : undefined}
                    >
                      {step.text}
                    </li>
                  ))}
              </ol>
              <p className="journal-buttons">
                <button type="button" aria-pressed={tracked === quest.id} onClick={() => onTrack(tracked === quest.id ? null : quest.id)}>
                  Track
                </button>
                {ways.map(({ branch, text }) => (
                  <button key={branch} type="button" onClick={() => onChoose(quest.id, branch)}>
                    {text}
                  </button>
                ))}
                <button type="button" onClick={() => onGiveUp(quest.id)}>
                  Give up
                </button>
              </p>
            </>
          ) : (
            <p>
              {ending} {state === 'completed' ? quest.reward.text : null}
            </p>
          )}
        </section>
      ))}
    </aside>
  );
}
