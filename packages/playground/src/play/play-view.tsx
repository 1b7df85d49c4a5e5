import type { World } from '@hinterland/core';
import type { JSX } from 'react';
import { IconButton } from '../top-buttons.tsx';

/** The same world through the Phaser plugin. */
export default function PlayView({ world, onClose }: { readonly world: World; readonly place: number | null; readonly onClose: () => void }): JSX.Element {
  return (
    <section className="play" role="dialog" aria-modal="true" aria-label={`Play in ${world.name}`}>
      <IconButton icon="close" label="Back to the map" keys="Esc" onClick={onClose} />
    </section>
  );
}
