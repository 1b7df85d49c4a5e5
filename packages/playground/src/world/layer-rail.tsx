import type { ViewName } from '@hinterland/core';
import type { JSX } from 'react';
import { Icon } from '../icons.tsx';
import { legendOf, VIEW_INFO, VIEWS } from '../map/views.ts';
import { figure } from './numbers.ts';

/** What the map shows: one of the views. */
export function LayerRail({ view, onView }: { readonly view: ViewName; readonly onView: (view: ViewName) => void }): JSX.Element {
  return (
    <div className="rail" role="radiogroup" aria-label="The map shows">
      {VIEWS.map((name, k) => {
        const { label, does, icon } = VIEW_INFO[name];
        return (
          <label key={name} className="rail-button" title={`${label}: ${does} (${k + 1})`}>
            <input type="radio" className="sr-only" name="view" value={name} checked={name === view} onChange={() => onView(name)} />
            <Icon path={icon} />
            <span>{label}</span>
          </label>
        );
      })}
    </div>
  );
}

/** What the colours of a view of a quantity mean. */
export function Legend({ view }: { readonly view: ViewName }): JSX.Element | null {
  const legend = legendOf(view);
  if (!legend) return null;
  const { from, to, unit, gradient } = legend;
  return (
    <div className="legend" role="img" aria-label={`${VIEW_INFO[view].label} from ${from} to ${to} ${unit}`}>
      <span>{figure(from)}</span>
      <span className="legend-bar" style={{ background: gradient }} />
      <span>
        {figure(to)} {unit}
      </span>
    </div>
  );
}
