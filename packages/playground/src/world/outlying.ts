import type { Outlying, World } from '@hinterland/core';
import { useEffect, useState } from 'react';
import type { Look } from '../route.ts';
import type { Session } from './session.ts';

const NONE_YET: readonly Outlying[] = [];

/** The farms and camps of the world on the screen, which are asked for when they can first be seen. */
export function useOutlying({ made, busy, outlying }: Session, look: Look): readonly Outlying[] {
  const world = made?.world ?? null;
  const [found, setFound] = useState<{ readonly world: World; readonly list: readonly Outlying[] } | null>(null);
  const seen = look.tab === 'places' || look.outlying !== null || look.camera !== null;
  const missing = seen && !busy && world !== null && found?.world !== world;
  useEffect(() => {
    if (!missing || world === null) return;
    let wanted = true;
    outlying().then(
      (list) => wanted && setFound({ world, list }),
      // The page goes on without them.
      () => {},
    );
    return () => {
      wanted = false;
    };
  }, [missing, world]);
  return found !== null && found.world === world ? found.list : NONE_YET;
}
