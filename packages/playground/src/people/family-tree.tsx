import type { Character, World } from '@hinterland/core';
import { type JSX, useMemo } from 'react';
import type { Go } from '../world/panel-parts.tsx';
import { familyOf } from './family.ts';
import { Portrait } from './portrait.tsx';

/** A family by generations; pressing someone opens their card. */
export function FamilyTreeView({
  world,
  person,
  go,
}: {
  readonly world: World;
  readonly person: Character;
  readonly go: Go;
}): JSX.Element | null {
  const tree = useMemo(() => familyOf(world, person), [world, person]);
  if (!tree) return null;
  return (
    <>
      <h4>Family</h4>
      <div className="family" tabIndex={0} role="group" aria-label={`Family of ${person.name}`}>
        <div style={{ width: tree.width, height: tree.height }}>
          <svg width={tree.width} height={tree.height} aria-hidden="true">
            {tree.lines.map(({ points, wed }, k) => (
              <path
                key={k}
                className={wed ? 'wed' : undefined}
                d={points.map(({ x, y }, n) => `${n === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('')}
              />
            ))}
          </svg>
          {tree.kin.map(({ person: id, x, y }) => {
            const one = world.characters[id];
            return (
              <button
                key={id}
                type="button"
                style={{ left: x, top: y }}
                aria-current={id === person.id ? 'true' : undefined}
                onClick={() => go.person(id)}
              >
                <Portrait world={world} person={one} />
                <span>{one.name.split(' ')[0]}</span>
                <span className="quiet">{one.died === null ? `born ${one.born}` : `${one.born}–${one.died}`}</span>
              </button>
            );
          })}
        </div>
      </div>
    </>
  );
}
