import type { Character, World } from '@hinterland/core';
import { type JSX, useMemo } from 'react';
import type { Go } from '../world/panel-parts.tsx';
import { Portrait } from './portrait.tsx';

/** Side of the square that the ties are drawn in, pixels. */
const SIDE = 300;
const RING = 112;
/** People shown around the middle, those tied most strongly. */
const MOST = 10;

/** Someone in the middle of those they are tied to; threads among those show who else knows whom. */
export function TieGraph({
  world,
  person,
  go,
}: {
  readonly world: World;
  readonly person: Character;
  readonly go: Go;
}): JSX.Element | null {
  const around = useMemo(
    () =>
      [...person.ties]
        .sort((a, b) => Math.abs(b.strength) - Math.abs(a.strength) || a.to - b.to)
        .filter((tie, k, all) => all.findIndex(({ to }) => to === tie.to) === k)
        .slice(0, MOST),
    [person],
  );
  if (around.length < 2) return null;
  const at = (k: number): { x: number; y: number } => {
    const angle = (k / around.length) * Math.PI * 2 - Math.PI / 2;
    return { x: SIDE / 2 + RING * Math.cos(angle), y: SIDE / 2 + RING * Math.sin(angle) };
  };
  const place = new Map(around.map(({ to }, k) => [to, at(k)]));
  const threads = around.flatMap(({ to }) =>
    world.characters[to].ties.flatMap((tie) => {
      const [a, b] = [place.get(to), place.get(tie.to)];
      return a && b && tie.to > to ? [{ a, b, strength: tie.strength, key: `${to}-${tie.to}-${tie.kind}` }] : [];
    }),
  );
  return (
    <div className="tie-graph" role="group" aria-label={`People around ${person.name}`}>
      <svg viewBox={`0 0 ${SIDE} ${SIDE}`} aria-hidden="true">
        {threads.map(({ a, b, strength, key }) => (
          <line key={key} className="thread" data-sign={strength < 0 ? 'minus' : 'plus'} x1={a.x} y1={a.y} x2={b.x} y2={b.y} />
        ))}
        {around.map((tie, k) => (
          <line
            key={tie.to}
            data-sign={tie.strength < 0 ? 'minus' : 'plus'}
            x1={SIDE / 2}
            y1={SIDE / 2}
            x2={at(k).x}
            y2={at(k).y}
            strokeWidth={1 + 3 * Math.abs(tie.strength)}
          />
        ))}
      </svg>
      <span className="tie-middle" style={{ left: '50%', top: '50%' }}>
        <Portrait world={world} person={person} />
      </span>
      {around.map((tie, k) => (
        <button
          key={tie.to}
          type="button"
          style={{ left: `${(at(k).x / SIDE) * 100}%`, top: `${(at(k).y / SIDE) * 100}%` }}
          title={`${tie.kind}: ${tie.because}`}
          onClick={() => go.person(tie.to)}
        >
          <Portrait world={world} person={world.characters[tie.to]} />
          <span>{world.characters[tie.to].name.split(' ')[0]}</span>
          <span className="quiet">{tie.kind}</span>
        </button>
      ))}
    </div>
  );
}
