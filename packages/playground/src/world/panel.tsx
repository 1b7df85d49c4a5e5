import { type JSX, type KeyboardEvent, type ReactNode, useId } from 'react';
import { Icon } from '../icons.tsx';
import { type Tab, TABS } from '../route.ts';
import { capital } from './terms.ts';

interface Props {
  readonly tab: Tab;
  /** On a small screen the panel is a sheet that can be put away. */
  readonly open: boolean;
  readonly onTab: (tab: Tab) => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The tabs beside the map; on a phone a bar at the lower edge with a sheet above it. */
export function Panel({ tab, open, onTab, onClose, children }: Props): JSX.Element {
  const id = useId();
  const onKeyDown = (event: KeyboardEvent): void => {
    const at = TABS.indexOf(tab);
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    const to = TABS[(next + TABS.length) % TABS.length];
    onTab(to);
    document.getElementById(`${id}-${to}`)?.focus();
  };
  return (
    <aside className="panel" data-open={open ? '' : undefined} aria-label="About this world">
      <div className="tabs" role="tablist" aria-label="About this world" onKeyDown={onKeyDown}>
        {TABS.map((name) => (
          <button
            key={name}
            id={`${id}-${name}`}
            type="button"
            role="tab"
            className="tab"
            aria-selected={name === tab}
            aria-controls={`${id}-panel`}
            tabIndex={name === tab ? 0 : -1}
            data-tab={name}
            onClick={() => onTab(name)}
          >
            <Icon name={name} />
            <span>{capital(name)}</span>
          </button>
        ))}
      </div>
      <div id={`${id}-panel`} className="panel-body" role="tabpanel" aria-labelledby={`${id}-${tab}`} tabIndex={-1} onKeyDown={walkRows}>
        <button type="button" className="sheet-handle phone" onClick={onClose}>
          <span className="sr-only">Put the sheet away</span>
        </button>
        {children}
      </div>
    </aside>
  );
}

/** Up, down, Home and End go from row to row of a list. */
function walkRows(event: KeyboardEvent<HTMLElement>): void {
  if (!(event.target instanceof HTMLElement) || !event.target.matches('.row')) return;
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('.row')];
  const at = rows.indexOf(event.target);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  rows[to]?.focus();
}
