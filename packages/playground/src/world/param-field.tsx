import type { Param, ParamValue } from '@hinterland/core';
import { type JSX, useEffect, useId, useRef } from 'react';
import { shapeLabel } from '../gallery/shapes.ts';
import { Icon } from '../icons.tsx';
import { RowsControl, WeightsControl } from './param-lists.tsx';
import { figure } from './numbers.ts';

interface Props {
  readonly param: Param;
  readonly value: ParamValue;
  /** False where the value is the default. */
  readonly changed: boolean;
  /** `going` while a slider is held. */
  readonly onChange: (value: ParamValue, going: boolean) => void;
  readonly onRest: () => void;
}

/** One parameter as a native control, with its label, unit, explanation and the way back to its default. */
export function ParamField({ param, value, changed, onChange, onRest }: Props): JSX.Element {
  const id = useId();
  const about = `${id}-about`;
  const control =
    param.kind === 'number' ? (
      <NumberControl id={id} about={about} param={param} value={value as number | 'auto'} onChange={onChange} onRest={onRest} />
    ) : param.kind === 'choice' ? (
      <select id={id} aria-describedby={about} value={value as string} onChange={(event) => onChange(event.target.value, false)}>
        {param.options.map((option) => (
          <option key={option} value={option}>
            {option === 'auto' ? 'The seed decides' : shapeLabel(option)}
          </option>
        ))}
      </select>
    ) : param.kind === 'weights' ? (
      <WeightsControl id={id} about={about} param={param} value={value} onChange={onChange} />
    ) : param.kind === 'rows' ? (
      <RowsControl id={id} about={about} param={param} value={value} onChange={onChange} />
    ) : param.kind === 'text' ? (
      <input
        id={id}
        type="text"
        maxLength={param.longest}
        aria-describedby={about}
        defaultValue={value as string}
        onBlur={(event) => event.target.value !== value && onChange(event.target.value, false)}
      />
    ) : (
      <input
        id={id}
        type="checkbox"
        aria-describedby={about}
        checked={value === true}
        onChange={(event) => onChange(event.target.checked, false)}
      />
    );
  return (
    <div className="field" data-kind={param.kind}>
      <div className="field-head">
        <label htmlFor={id}>{param.label}</label>
        {param.kind === 'number' && param.default === 'auto' ? (
          <label className="auto">
            <input
              type="checkbox"
              checked={value === 'auto'}
              onChange={(event) => onChange(event.target.checked ? 'auto' : middleOf(param), false)}
            />
            seed decides<span className="sr-only"> {param.label}</span>
          </label>
        ) : (
          <button
            type="button"
            className="reset"
            disabled={!changed}
            aria-label={`Reset ${param.label}`}
            title="Back to the default"
            onClick={() => onChange(param.default, false)}
          >
            <Icon name="reset" />
          </button>
        )}
      </div>
      {control}
      <p id={about} className="about">
        {withoutAuto(param.does)}
      </p>
    </div>
  );
}

/** What a parameter does, without the word for which the form has a box of its own. */
function withoutAuto(does: string): string {
  return does.replace(/; "auto" [^;]*\.$/, '.');
}

function middleOf(param: Param & { kind: 'number' }): number {
  return param.middle ?? (param.min + param.max) / 2;
}

interface NumberProps extends Pick<Props, 'onChange' | 'onRest'> {
  readonly id: string;
  readonly about: string;
  readonly param: Param & { kind: 'number' };
  readonly value: number | 'auto';
}

function NumberControl({ id, about, param, value, onChange, onRest }: NumberProps): JSX.Element {
  const slider = useRef<HTMLInputElement>(null);
  const held = useRef(false);
  const rest = useRef(onRest);
  rest.current = onRest;
  useEffect(() => {
    // React's onChange is the native "input"; the native "change" says that a held slider was let go. With the keyboard
    // it comes with every step: there, all steps until the focus moves on are one deed.
    const element = slider.current!;
    const listen = (): void => {
      if (held.current) rest.current();
      held.current = false;
    };
    element.addEventListener('change', listen);
    return () => element.removeEventListener('change', listen);
  }, []);
  const shown = value === 'auto' ? middleOf(param) : value;
  const share = (shown - param.min) / (param.max - param.min);
  return (
    <div className="slider-row" data-auto={value === 'auto' ? '' : undefined}>
      <input
        ref={slider}
        id={id}
        type="range"
        min={param.min}
        max={param.max}
        step={param.step || 'any'}
        value={shown}
        style={{ '--share': `${share * 100}%` } as React.CSSProperties}
        aria-describedby={about}
        aria-valuetext={value === 'auto' ? 'the seed decides' : `${shown} ${param.unit}`}
        onPointerDown={() => (held.current = true)}
        onBlur={onRest}
        onChange={(event) => onChange(event.target.valueAsNumber, true)}
      />
      <output htmlFor={id}>
        {value === 'auto' ? 'seed' : format(shown, param.step)}
        {value === 'auto' ? null : <span className="unit">{param.unit}</span>}
      </output>
    </div>
  );
}

function format(value: number, step: number): string {
  const digits = step >= 1 ? 0 : step >= 0.1 ? 1 : 2;
  return figure(value, digits);
}
