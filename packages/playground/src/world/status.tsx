import type { StageName } from '@hinterland/core';
import type { JSX } from 'react';
import type { Readout } from '../map/readout.ts';
import type { Session } from './session.ts';

/** What is happening while a world comes into being, in its causal order: the wait teaches the model. */
const STORY: Readonly<Record<StageName, string>> = {
  elevation: 'raising the land',
  erosion: 'carving valleys',
  drainage: 'filling lakes',
  climate: 'letting it rain',
  rivers: 'leading rivers to the sea',
  biomes: 'sowing forests and deserts',
  regions: 'telling coasts and ranges apart',
  cultures: 'teaching people to speak',
  settlements: 'founding towns',
  roads: 'laying roads',
  history: 'letting years pass',
  characters: 'raising families',
  quests: 'looking for trouble',
  levels: 'digging',
};

/** One line under the map: the cell under the pointer, or what is being made, or what went wrong. */
export function Status({ session, readout }: { readonly session: Session; readonly readout: Readout | null }): JSX.Element {
  if (session.error)
    return (
      <div className="status" role="alert" data-kind="error">
        <strong>This world could not be made.</strong>
        <span>{session.error}</span>
        <button type="button" className="text-button" onClick={session.undo} disabled={session.history.past.length === 0}>
          Undo
        </button>
      </div>
    );
  if (session.busy)
    return (
      <div className="status" data-kind="busy">
        <span>{session.stage ? STORY[session.stage] : 'beginning'}…</span>
      </div>
    );
  if (!readout) return <div className="status" data-kind="empty" />;
  return (
    <div className="status" data-kind="readout" data-testid="readout">
      <strong>{readout.title}</strong>
      {readout.facts.map((fact) => (
        <span key={fact}>{fact}</span>
      ))}
    </div>
  );
}
