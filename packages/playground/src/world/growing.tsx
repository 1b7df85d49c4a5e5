import { type JSX, useEffect, useRef, useState } from 'react';
import { whenInView } from '../gallery/in-view.ts';

/** Rows that are made at once: more than a panel shows, fewer than hold up the page. */
const BATCH = 40;

/** The first rows of a list, and a mark to put after them: as it comes into view there are more. `least` of them are there from the beginning. */
export function useGrowing<T>(list: readonly T[], least = 0): readonly [shown: readonly T[], mark: JSX.Element | null] {
  const [grown, setGrown] = useState({ list, count: BATCH });
  const count = Math.max(grown.list === list ? grown.count : BATCH, least);
  const mark = count < list.length ? <More key={count} onSeen={() => setGrown({ list, count: count + BATCH })} /> : null;
  return [list.slice(0, count), mark];
}

function More({ onSeen }: { readonly onSeen: () => void }): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  const latest = useRef(onSeen);
  latest.current = onSeen;
  useEffect(() => whenInView(box.current!, (seen) => seen && latest.current()), []);
  return <div ref={box} className="more" />;
}
