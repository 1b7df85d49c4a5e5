import {
  PARAM_TABLES,
  type ParamGroup,
  type ParamValue,
  PRESETS,
  type Recipe,
  SIZE_LIMITS,
  STYLE_NAMES,
  type StyleName,
  STYLES,
} from '@hinterland/core';
import type { JSX } from 'react';
import { isDefault, withDefaults, withParam, withPreset, withSize } from '../recipe/edits.ts';
import { ParamField } from './param-field.tsx';
import type { Session } from './session.ts';
import { capital } from './terms.ts';

const GROUPS = (Object.keys(PARAM_TABLES) as ParamGroup[]).filter((group) => Object.keys(PARAM_TABLES[group]).length > 0);
const SIZES = [128, 256, 512, 1024, 2048].filter((size) => size >= SIZE_LIMITS.min && size <= SIZE_LIMITS.max);

interface Props {
  readonly session: Session;
  readonly style: StyleName;
  readonly onStyle: (style: StyleName) => void;
}

/** The form of all parameters, made from the tables of the stages. */
export function ShapePanel({ session, style, onStyle }: Props): JSX.Element {
  const { recipe, edit, rest } = session;
  return (
    <div className="panel-scroll shape">
      <div className="field-row">
        <label>
          Start from
          <select
            value=""
            onChange={(event) =>
              edit(event.target.value === 'defaults' ? withDefaults(recipe, null) : withPreset(recipe, event.target.value))
            }
          >
            <option value="" disabled>
              a preset…
            </option>
            <option value="defaults">Defaults</option>
            {Object.entries(PRESETS).map(([name, preset]) => (
              <option key={name} value={name} title={preset.does}>
                {capital(name.replaceAll('-', ' '))}
              </option>
            ))}
          </select>
        </label>
        <label>
          Drawn as
          <select value={style} onChange={(event) => onStyle(event.target.value as StyleName)}>
            {STYLE_NAMES.map((name) => (
              <option key={name} value={name}>
                {STYLES[name].label}
              </option>
            ))}
          </select>
        </label>
        <label>
          Grain
          <select value={recipe.width} onChange={(event) => edit(withSize(recipe, Number(event.target.value)))}>
            {[...new Set([...SIZES, recipe.width])]
              .sort((a, b) => a - b)
              .map((size) => (
                <option key={size} value={size}>
                  {size} cells
                </option>
              ))}
          </select>
        </label>
      </div>
      {GROUPS.map((group) => (
        <Group key={group} group={group} recipe={recipe} edit={edit} rest={rest} />
      ))}
    </div>
  );
}

interface GroupProps extends Pick<Session, 'edit' | 'rest'> {
  readonly group: ParamGroup;
  readonly recipe: Recipe;
}

function Group({ group, recipe, edit, rest }: GroupProps): JSX.Element {
  const values = recipe.params[group] as unknown as Readonly<Record<string, ParamValue>>;
  const names = Object.keys(PARAM_TABLES[group]);
  const changed = names.filter((name) => !isDefault(recipe, group, name)).length;
  return (
    <details className="group" open>
      <summary>
        <h3>{capital(group)}</h3>
        {changed > 0 ? <span className="badge">{changed} changed</span> : null}
      </summary>
      {names.map((name) => (
        <ParamField
          key={name}
          param={PARAM_TABLES[group][name]}
          value={values[name]}
          changed={!isDefault(recipe, group, name)}
          onChange={(value, going) => edit(withParam(recipe, group, name, value), going ? `${group}.${name}` : undefined)}
          onRest={rest}
        />
      ))}
    </details>
  );
}
