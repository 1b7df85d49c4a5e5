import { STAGES, type StageName, type StyleName } from '@hinterland/core';
import type { JSX } from 'react';
import { fileName, takeFile } from '../download.ts';
import { Icon } from '../icons.tsx';
import { withLuck } from '../recipe/edits.ts';
import { say } from '../toast.tsx';
import type { Session } from './session.ts';
import { capital } from './terms.ts';
import { figure } from './numbers.ts';

interface Props {
  readonly session: Session;
  readonly style: StyleName;
  /** The stage that the key R re-rolls. */
  readonly stage: StageName;
  readonly onStage: (stage: StageName) => void;
  readonly onReroll: (stage: StageName) => void;
  readonly onCopyLink: () => void;
  readonly onPlay: () => void;
}

/** Seed and recipe, the luck of single stages, and everything that can be taken away. */
export function SeedPanel({ session, style, stage, onStage, onReroll, onCopyLink, onPlay }: Props): JSX.Element {
  const { recipe, made, busy, edit } = session;
  const ready = made !== null && !busy;
  const name = fileName(recipe.seed);
  return (
    <div className="panel-scroll">
      <section className="take">
        <h3>Take it with you</h3>
        <div className="take-buttons">
          <button type="button" className="text-button" disabled={!ready} onClick={() => void takeFile(session.json, `${name}.json`)}>
            <Icon name="save" /> World as JSON
          </button>
          <button
            type="button"
            className="text-button"
            disabled={!ready}
            onClick={() => void takeFile(() => session.png(style), `${name}.png`)}
          >
            <Icon name="save" /> Map as PNG
          </button>
          <button type="button" className="text-button" onClick={onCopyLink}>
            <Icon name="link" /> Copy link
          </button>
          <button type="button" className="text-button primary" disabled={!ready} onClick={onPlay}>
            <Icon name="play" /> Open in Phaser
          </button>
        </div>
      </section>
      <section>
        <h3>Luck of each stage</h3>
        <p className="about">Re-roll one stage and all others keep their luck. The chosen one also answers to the key R.</p>
        <ul className="luck">
          {STAGES.map((name) => {
            const thrown = recipe.subseeds[name];
            return (
              <li key={name}>
                <label>
                  <input type="radio" name="stage" checked={stage === name} onChange={() => onStage(name)} />
                  {capital(name)}
                </label>
                {thrown === undefined ? null : (
                  <button
                    type="button"
                    className="reset"
                    aria-label={`Give ${name} the seed's own luck`}
                    title="The seed's own luck"
                    onClick={() => edit(withLuck(recipe, name, null))}
                  >
                    <Icon name="reset" />
                  </button>
                )}
                <button
                  type="button"
                  className="reset"
                  aria-label={`Re-roll ${name}`}
                  title={`Re-roll ${name}`}
                  onClick={() => onReroll(name)}
                >
                  <Icon name="dice" />
                </button>
              </li>
            );
          })}
        </ul>
      </section>
      <section>
        <h3>Recipe</h3>
        <dl className="facts">
          <div>
            <dt>Seed</dt>
            <dd>{recipe.seed}</dd>
          </div>
          <div>
            <dt>Engine</dt>
            <dd>{recipe.engine}</dd>
          </div>
          <div>
            <dt>Map</dt>
            <dd>
              {recipe.width} × {recipe.height} cells of {figure(Math.round(recipe.metresPerCell))} m
            </dd>
          </div>
          <div>
            <dt>Fingerprint</dt>
            <dd>
              <code data-testid="digest">{ready ? made.digest.slice(0, 16) : '…'}</code>
            </dd>
          </div>
        </dl>
        <details className="source">
          <summary>As JSON</summary>
          <pre tabIndex={0} aria-label="The recipe as JSON">
            {JSON.stringify(recipe, null, 2)}
          </pre>
          <button
            type="button"
            className="text-button"
            onClick={() =>
              void navigator.clipboard.writeText(JSON.stringify(recipe, null, 2)).then(
                () => say('Recipe copied'),
                () => say('The browser does not allow copying here'),
              )
            }
          >
            Copy recipe
          </button>
        </details>
      </section>
    </div>
  );
}
