import type { Outlying, Place, World } from '@hinterland/core';
import type { JSX } from 'react';
import { Icon } from '../icons.tsx';
import { Card, type Go, PersonLink, PlaceLink } from './panel-parts.tsx';
import { figure } from './numbers.ts';
import { PlaceSymbol } from './place-symbol.tsx';
import { capital, plural } from './terms.ts';

/** What kind of farm or camp it is, such as "camp of hunters". */
export function kindOf({ kind, sort }: Outlying): string {
  if (sort === null) return kind;
  return `camp of ${sort === 'bandits' ? 'robbers' : sort}`;
}

/** A farm or camp in a list. */
export function OutlyingRow({ one, chosen, go }: { readonly one: Outlying; readonly chosen: boolean; readonly go: Go }): JSX.Element {
  return (
    <li>
      <button type="button" className="row" aria-pressed={chosen} onClick={() => go.outlying(one.cell)}>
        <PlaceSymbol kind={one.kind} />
        <span className="row-main">
          <strong>{capital(one.name)}</strong>
          <span className="quiet">{kindOf(one)}</span>
        </span>
      </button>
    </li>
  );
}

/** What is known of a farm or camp, with the way in. */
export function OutlyingCard({ world, one, go }: { readonly world: World; readonly one: Outlying; readonly go: Go }): JSX.Element {
  const { layers, biomes } = world;
  const holder = /^character:(\d+)$/.exec(one.because.because);
  return (
    <Card of={`outlying ${one.cell}`} go={go}>
      <h3>{capital(one.name)}</h3>
      <button type="button" className="enter" onClick={() => go.inside(`cell${one.cell}`)}>
        <Icon name="inside" /> Look inside
      </button>
      <dl className="facts">
        <div>
          <dt>Kind</dt>
          <dd>{capital(kindOf(one))}</dd>
        </div>
        {holder ? (
          <div>
            <dt>Held by</dt>
            <dd>
              <PersonLink world={world} person={Number(holder[1])} go={go} />
            </dd>
          </div>
        ) : null}
        {one.near ? (
          <div>
            <dt>{one.kind === 'farm' ? 'Belongs to' : 'Nearest place'}</dt>
            <dd>
              <PlaceLink world={world} place={one.near.id} go={go} />
            </dd>
          </div>
        ) : null}
        <div>
          <dt>Land</dt>
          <dd>
            {biomes[layers.biome[one.cell]].name}, {figure(Math.round(layers.elevation[one.cell]))} m
          </dd>
        </div>
      </dl>
      <h4>Why it is here</h4>
      <p>{one.because.text}</p>
    </Card>
  );
}

/** The farms and camps around a place, folded away. */
export function OutlyingOfPlace(props: {
  readonly place: Place;
  readonly outlying: readonly Outlying[];
  readonly go: Go;
}): JSX.Element | null {
  const own = props.outlying.filter(({ near }) => near?.id === props.place.id);
  if (own.length === 0) return null;
  const farms = own.filter(({ kind }) => kind === 'farm').length;
  const counts = [...(farms > 0 ? [plural(farms, 'farm')] : []), ...(farms < own.length ? [plural(own.length - farms, 'camp')] : [])];
  return (
    <details className="folded">
      <summary>{counts.join(' and ')} around</summary>
      <p className="names">
        {own.slice(0, MOST).map((one) => (
          <button key={one.cell} type="button" className="name-link" onClick={() => props.go.outlying(one.cell)}>
            {capital(one.name)}
          </button>
        ))}
      </p>
      {own.length > MOST ? <p className="quiet">The map shows the rest from near.</p> : null}
    </details>
  );
}

/** As many as one would read. */
const MOST = 24;
