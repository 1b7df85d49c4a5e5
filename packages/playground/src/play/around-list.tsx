import { type JSX, type RefObject, useEffect, useRef, useState } from 'react';
import type { Near } from './around.ts';
import type { PlayHandle } from './play-scene.ts';

/** How often the list is made anew while it is open, milliseconds. */
const EVERY = 700;

/** What is around, as a list: pressing a name walks there. For whoever plays without seeing the picture, or without a steady hand. */
export function AroundList({ game }: { readonly game: RefObject<PlayHandle | null> }): JSX.Element {
  const [list, setList] = useState<readonly Near[]>([]);
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    const look = (): void => setList(game.current?.around() ?? []);
    look();
    const timer = setInterval(look, EVERY);
    return () => clearInterval(timer);
  }, [game]);
  const filled = list.length > 0;
  useEffect(() => box.current?.querySelector('button')?.focus(), [filled]);
  return (
    <aside ref={box} className="around" aria-label="Around you">
      {filled ? null : <p>Nothing that one could walk to.</p>}
      <ul>
        {list.map(({ name, cell, steps, wanted }) => (
          <li key={name}>
            <button type="button" data-wanted={wanted ? '' : undefined} onClick={() => game.current?.goTo(cell)}>
              {name} <small>{steps <= 1 ? 'here' : `${steps} steps`}</small>
              {wanted ? <span className="sr-only">, for a quest</span> : null}
            </button>
          </li>
        ))}
      </ul>
    </aside>
  );
}
