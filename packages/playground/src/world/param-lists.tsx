import type { ParamValue, RowsParam, RowValue, WeightsParam } from '@hinterland/core';
import { type JSX, useState } from 'react';
import { IconButton } from '../top-buttons.tsx';
import { capital } from './terms.ts';
import { figure } from './numbers.ts';

interface Props<P> {
  readonly id: string;
  readonly about: string;
  readonly param: P;
  readonly value: ParamValue;
  readonly onChange: (value: ParamValue, going: boolean) => void;
}

/** A factor for each word that is to be more or less frequent than usual; all others have 1. */
export function WeightsControl({ id, about, param, value, onChange }: Props<WeightsParam>): JSX.Element {
  const weights = value as Readonly<Record<string, number>>;
  const named = param.options.filter((option) => weights[option] !== undefined);
  const free = param.options.filter((option) => weights[option] === undefined);
  const set = (option: string, weight: number | null, going = false): void => {
    const { [option]: _old, ...rest } = weights;
    onChange(weight === null ? rest : { ...rest, [option]: weight }, going);
  };
  return (
    <div className="weights">
      {named.map((option) => (
        <div key={option} className="weight">
          <span>{capital(option)}</span>
          <input
            type="range"
            min={0}
            max={param.max}
            step={0.1}
            value={weights[option]}
            style={{ '--share': `${(weights[option] / param.max) * 100}%` } as React.CSSProperties}
            aria-label={capital(option)}
            aria-valuetext={weightWords(weights[option])}
            onChange={(event) => set(option, event.target.valueAsNumber, true)}
          />
          <output>{weightWords(weights[option])}</output>
          <IconButton icon="close" label={`${capital(option)} as usual`} onClick={() => set(option, null)} />
        </div>
      ))}
      <select id={id} aria-describedby={about} value="" onChange={(event) => set(event.target.value, 2)}>
        <option value="">More or less of…</option>
        {free.map((option) => (
          <option key={option} value={option}>
            {capital(option)}
          </option>
        ))}
      </select>
    </div>
  );
}

function weightWords(weight: number): string {
  return weight === 0 ? 'never' : `${figure(weight, 0, 1)} ×`;
}

/** Rows of the user's own, each a small form. */
export function RowsControl({ id, about, param, value, onChange }: Props<RowsParam>): JSX.Element {
  const rows = value as readonly RowValue[];
  const [fault, setFault] = useState('');
  const change = (next: readonly RowValue[]): void => {
    try {
      onChange(next, false);
      setFault('');
    } catch (error) {
      setFault(error instanceof Error ? error.message : 'this cannot be read');
    }
  };
  const edit = (row: number, field: string, to: RowValue[string]): void =>
    change(rows.map((one, k) => (k === row ? { ...one, [field]: to } : one)));
  const blank = Object.fromEntries(Object.entries(param.fields).map(([name, field]) => [name, field.default])) as RowValue;
  return (
    <div className="param-rows">
      {rows.map((row, k) => (
        <fieldset key={k}>
          <legend className="sr-only">
            {param.label}, {k + 1}
          </legend>
          {Object.entries(param.fields).map(([name, field]) => (
            <label key={name}>
              <span>{field.label}</span>
              {field.kind === 'choice' ? (
                <select value={row[name] as string} onChange={(event) => edit(k, name, event.target.value)}>
                  {field.options.map((option) => (
                    <option key={option} value={option}>
                      {option === '' ? 'any' : capital(option)}
                    </option>
                  ))}
                </select>
              ) : field.kind === 'flag' ? (
                <input type="checkbox" checked={row[name] === true} onChange={(event) => edit(k, name, event.target.checked)} />
              ) : field.kind === 'number' ? (
                <input
                  type="number"
                  min={field.min}
                  max={field.max}
                  step={field.step || 'any'}
                  value={row[name] as number}
                  onChange={(event) => edit(k, name, event.target.valueAsNumber)}
                />
              ) : (
                <input
                  type="text"
                  maxLength={field.longest}
                  defaultValue={row[name] as string}
                  onBlur={(event) => event.target.value !== row[name] && edit(k, name, event.target.value)}
                />
              )}
            </label>
          ))}
          <IconButton icon="close" label={`Remove ${k + 1}`} onClick={() => change(rows.filter((_, other) => other !== k))} />
        </fieldset>
      ))}
      <button
        id={id}
        type="button"
        className="enter"
        aria-describedby={about}
        disabled={rows.length >= param.most}
        onClick={() => change([...rows, blank])}
      >
        Add one
      </button>
      {fault === '' ? null : <p role="alert">{fault}</p>}
    </div>
  );
}
