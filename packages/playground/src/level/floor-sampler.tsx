import type { FloorSample } from '@hinterland/core';
import { type JSX, type KeyboardEvent, useRef, useState } from 'react';
import { capital } from '../world/terms.ts';
import { AS_BUILT, changeTo, coloured, FIRST_FLOORS, type FloorDraft, painted, takeBack } from './floor-edits.ts';

interface Props {
  readonly draft: FloorDraft;
  readonly onChange: (draft: FloorDraft) => void;
}

/** A few cells of floor to draw; the rooms of the level are laid like them. */
export function FloorSampler({ draft, onChange }: Props): JSX.Element {
  const { sample, before } = draft;
  const same = (other: FloorSample): boolean => sample?.rows.join() === other.rows.join();
  return (
    <details className="folded floor-sampler">
      <summary>Floors by example</summary>
      <p className="quiet">Draw a few cells, and all rooms are laid like them. Whatever can be walked on stays so.</p>
      <div className="floor-choices" role="group" aria-label="Samples">
        <button type="button" aria-pressed={sample === null} onClick={() => onChange(changeTo(draft, null))}>
          As built
        </button>
        {FIRST_FLOORS.map((first) => (
          <button key={first.name} type="button" aria-pressed={same(first.sample)} onClick={() => onChange(changeTo(draft, first.sample))}>
            <Swatch sample={first.sample} /> {capital(first.name)}
          </button>
        ))}
      </div>
      {sample ? <Drawing sample={sample} onChange={(next, goesOn) => next !== sample && onChange(changeTo(draft, next, goesOn))} /> : null}
      {before.length > 0 ? (
        <div className="floor-choices">
          <button type="button" onClick={() => onChange(takeBack(draft))}>
            Undo stroke
          </button>
          {sample ? (
            <button type="button" onClick={() => onChange(changeTo(draft, AS_BUILT.sample))}>
              Take the floors up
            </button>
          ) : null}
        </div>
      ) : null}
    </details>
  );
}

interface DrawingProps {
  readonly sample: FloorSample;
  /** `goesOn` where it is one stroke with the change before. */
  readonly onChange: (sample: FloorSample, goesOn: boolean) => void;
}

/** The sample to paint on, and what to paint with. */
function Drawing({ sample, onChange }: DrawingProps): JSX.Element {
  const { rows, legend } = sample;
  const letters = Object.keys(legend);
  const [chosen, setChosen] = useState(letters[1] ?? letters[0]);
  const brush = letters.includes(chosen) ? chosen : letters[0];
  const [at, setAt] = useState({ x: 0, y: 0 });
  const grid = useRef<HTMLDivElement>(null);
  const mixing = useRef('');
  const paint = (x: number, y: number, letter: string, goesOn: boolean): void => {
    mixing.current = '';
    onChange(painted(sample, x, y, letter), goesOn);
  };
  const mix = (letter: string, colour: string): void => {
    onChange(coloured(sample, letter, colour), mixing.current === letter);
    mixing.current = letter;
  };
  const press = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    const letter = letters[Number(event.key) - 1];
    if (step) {
      const [x, y] = [clamped(at.x + step[0], rows[0].length), clamped(at.y + step[1], rows.length)];
      setAt({ x, y });
      grid.current!.querySelector<HTMLElement>(`[data-cell="${x},${y}"]`)!.focus();
    } else if (letter !== undefined) {
      setChosen(letter);
      paint(at.x, at.y, letter, false);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <>
      <fieldset className="floor-brushes">
        <legend className="sr-only">Draw with</legend>
        {letters.map((letter, k) => (
          <span key={letter}>
            <label className="auto">
              <input type="radio" name="floor-brush" checked={letter === brush} onChange={() => setChosen(letter)} />{' '}
              {capital(legend[letter].name)} <kbd>{k + 1}</kbd>
            </label>
            <input
              type="color"
              aria-label={`Colour of ${legend[letter].name}`}
              value={legend[letter].colour}
              onChange={(event) => mix(letter, event.target.value)}
            />
          </span>
        ))}
      </fieldset>
      <div
        ref={grid}
        className="floor-grid"
        role="grid"
        aria-label="Sample. Arrow keys move, Space paints, digits choose and paint."
        style={{ gridTemplateColumns: `repeat(${rows[0].length}, 1fr)` }}
        onKeyDown={press}
      >
        {rows.map((row, y) => (
          <div key={y} role="row">
            {[...row].map((letter, x) => (
              <button
                key={x}
                type="button"
                role="gridcell"
                data-cell={`${x},${y}`}
                tabIndex={at.x === x && at.y === y ? 0 : -1}
                aria-label={`Row ${y + 1}, column ${x + 1}: ${legend[letter].name}`}
                style={{ background: legend[letter].colour }}
                onFocus={() => setAt({ x, y })}
                onClick={() => paint(x, y, brush, false)}
                onPointerDown={(event) => {
                  // Else a finger keeps to the cell that it began on.
                  if (event.currentTarget.hasPointerCapture(event.pointerId)) event.currentTarget.releasePointerCapture(event.pointerId);
                  paint(x, y, brush, false);
                }}
                onPointerEnter={(event) => event.buttons === 1 && paint(x, y, brush, true)}
              />
            ))}
          </div>
        ))}
      </div>
    </>
  );
}

const STEPS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};
const clamped = (value: number, length: number): number => Math.max(0, Math.min(length - 1, value));

/** A sample as a small picture. */
function Swatch({ sample: { rows, legend } }: { readonly sample: FloorSample }): JSX.Element {
  return (
    <svg viewBox={`0 0 ${rows[0].length} ${rows.length}`} aria-hidden="true">
      {rows.flatMap((row, y) =>
        [...row].map((letter, x) => <rect key={`${x},${y}`} x={x} y={y} width="1.02" height="1.02" fill={legend[letter].colour} />),
      )}
    </svg>
  );
}
