import type { JSX } from 'react';
import { Icon } from '../icons.tsx';
import { gradientOf } from '../map/ramp.ts';
import { type View, VIEW_INFO, VIEWS } from '../map/views.ts';

/** What the map shows: one of the views. */
export function LayerRail({ view, onView }: { readonly view: View; readonly onView: (view: View) => void }): JSX.Element {
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
export function Legend({ view }: { readonly view: View }): JSX.Element | null {
  const { ramp, label } = VIEW_INFO[view];
  if (!ramp) return null;
  const stops = ramp.stops;
  return (
    <div className="legend" role="img" aria-label={`${label} from ${stops[0][0]} to ${stops[stops.length - 1][0]} ${ramp.unit}`}>
      <span>{stops[0][0].toLocaleString('en')}</span>
      <span className="legend-bar" style={{ background: gradientOf(ramp) }} />
      <span>
        {stops[stops.length - 1][0].toLocaleString('en')} {ramp.unit}
      </span>
    </div>
  );
}
