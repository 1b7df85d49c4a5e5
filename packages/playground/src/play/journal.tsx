import type { JournalEntry } from '@hinterland/phaser-plugin';
import type { JSX } from 'react';

/** The quests that were taken, with what is done and what comes next. */
export function Journal({ entries }: { readonly entries: readonly JournalEntry[] }): JSX.Element | null {
  if (entries.length === 0) return null;
  return (
    <aside className="journal" aria-label="Journal">
      {entries.map(({ quest, finished, steps }) => (
        <section key={quest.id}>
          <h3>{quest.name}</h3>
          {finished ? (
            <p>Done. {quest.reward.text}</p>
          ) : (
            <ol>
              {steps.map((step, k) => (
                <li key={k} data-done={step.done ? '' : undefined} aria-current={step.next ? 'step' : undefined}>
                  {step.text}
                </li>
              ))}
            </ol>
          )}
        </section>
      ))}
    </aside>
  );
}
