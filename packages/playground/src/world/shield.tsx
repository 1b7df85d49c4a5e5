import { type Faction, heraldryToSvg } from '@hinterland/core';
import { type JSX, useMemo } from 'react';

/** The arms of a realm, house or order. */
export function Shield({ faction }: { readonly faction: Faction }): JSX.Element {
  const source = useMemo(() => `data:image/svg+xml,${encodeURIComponent(heraldryToSvg(faction.heraldry))}`, [faction]);
  return <img className="shield" src={source} alt={faction.heraldry.blazon} title={faction.heraldry.blazon} />;
}
