import { type JSX, memo, type NamedExoticComponent, useEffect, useRef, useState } from 'react';
import { worldHash } from '../route.ts';
import { type ReadyThumbnail, thumbnails } from '../worker/thumbnail-pool.ts';
import { whenInView } from './in-view.ts';
import { shapeLabel } from './shapes.ts';

interface Props {
  readonly seed: string;
  /** The one plate that the Tab key stops at; arrow keys go on from there. */
  readonly first: boolean;
}

/** How long the pointer must rest on a plate before its world is asked for its name, ms. */
const LINGERS = 120;

/** One world of the gallery: a plate of the atlas with its caption. Made when it comes into view. */
export const Plate: NamedExoticComponent<Props> = memo(function Plate({ seed, first }: Props): JSX.Element {
  const link = useRef<HTMLAnchorElement>(null);
  const [thumbnail, setThumbnail] = useState<ReadyThumbnail | Error | undefined>(() => thumbnails.peek(seed));
  useEffect(() => {
    let drop: (() => void) | null = null;
    const stop = whenInView(link.current!, (inView) => {
      drop?.();
      drop = inView && !thumbnails.peek(seed) ? thumbnails.want(seed, setThumbnail) : null;
      if (inView) setThumbnail((before) => before ?? thumbnails.peek(seed));
    });
    return () => {
      drop?.();
      stop();
    };
  }, [seed]);

  // A pointer that only passes by asks for nothing.
  const [pointed, setPointed] = useState(false);
  const [name, setName] = useState('');
  useEffect(() => {
    if (!pointed) return;
    let drop: (() => void) | null = null;
    const timer = setTimeout(() => (drop = thumbnails.wantName(seed, (answer) => typeof answer === 'string' && setName(answer))), LINGERS);
    return () => {
      clearTimeout(timer);
      drop?.();
    };
  }, [pointed, seed]);

  const failed = thumbnail instanceof Error;
  const ready = failed ? undefined : thumbnail;
  return (
    <a
      ref={link}
      className="plate"
      href={worldHash(`s/${encodeURIComponent(seed)}`)}
      tabIndex={first ? 0 : -1}
      data-seed={seed}
      data-ready={ready ? '' : undefined}
      onPointerEnter={() => setPointed(true)}
      onPointerLeave={() => setPointed(false)}
      onFocus={() => setPointed(true)}
      onBlur={() => setPointed(false)}
    >
      <span className="plate-picture">
        {ready ? <img src={ready.url} alt="" width={256} height={256} decoding="async" draggable={false} /> : null}
        {failed ? <span className="plate-failed">could not be drawn</span> : null}
        {ready ? (
          <span className="plate-story">
            {name ? <strong>{name}</strong> : null}
            <span className="kind">{shapeLabel(ready.archetype)}</span>
            <span className="badges">
              {ready.badges.map((badge) => (
                <span key={badge} className="badge">
                  {badge}
                </span>
              ))}
            </span>
          </span>
        ) : null}
      </span>
      <span className="plate-seed">{seed}</span>
    </a>
  );
});
