import { type JSX, useEffect, useRef } from 'react';
import { Icon } from '../icons.tsx';
import { useKeys } from '../keys/keys.ts';
import { indexOfSeed, SEED_COUNT } from '../recipe/word-seeds.ts';
import { galleryHash, visit, worldHash } from '../route.ts';
import { IconButton, TopButtons } from '../top-buttons.tsx';
import { BATCH, useFeed } from './feed.ts';
import { whenInView } from './in-view.ts';
import { Plate } from './plate.tsx';
import { SHAPES, shapeLabel } from './shapes.ts';

/** The first page: plates of worlds without end. */
export function Gallery({
  from,
  shape,
  onHelp,
}: {
  readonly from: number;
  readonly shape: string | null;
  readonly onHelp: () => void;
}): JSX.Element {
  const feed = useFeed(from, shape);
  const grid = useRef<HTMLDivElement>(null);
  const end = useRef<HTMLDivElement>(null);
  const seedBox = useRef<HTMLInputElement>(null);
  const more = useRef(feed.more);
  more.current = feed.more;

  useEffect(() => {
    document.title = 'Hinterland';
  }, []);
  useEffect(() => {
    scrollTo(0, 0);
  }, [from, shape]);
  // Watched anew after each growth: an end that stays in view must call again.
  useEffect(() => whenInView(end.current!, (inView) => inView && more.current()), [feed.seeds.length]);

  const turn = (by: number): void => visit(galleryHash(Math.max(0, from + by), shape));
  const next = (): void => visit(galleryHash(afterLastSeen(grid.current!) ?? from + feed.searched, shape));
  const random = (): void => visit(galleryHash(Math.floor(Math.random() * (SEED_COUNT / BATCH)) * BATCH, shape));
  useKeys((key) => {
    if (key === 'Space') next();
    else if (key === 'Shift+Space') turn(-BATCH);
    else if (key === 'r') random();
    else if (key === '/') seedBox.current!.focus();
    else return moveFocus(grid.current!, key);
    return true;
  });

  return (
    <>
      <header className="masthead">
        <a className="wordmark" href="#/">
          Hinterland
        </a>
        <form
          className="seed-form"
          onSubmit={(event) => {
            event.preventDefault();
            const seed = seedBox.current!.value.trim();
            if (seed) visit(worldHash(`s/${encodeURIComponent(seed)}`));
          }}
        >
          <label className="sr-only" htmlFor="gallery-seed">
            Seed
          </label>
          <input
            ref={seedBox}
            id="gallery-seed"
            type="text"
            maxLength={200}
            placeholder="Any words make a world"
            autoComplete="off"
            spellCheck={false}
            enterKeyHint="go"
          />
          <button type="submit" className="text-button desk">
            Open
          </button>
        </form>
        <p className="hint desk">
          <kbd>Space</kbd> new <kbd>Enter</kbd> open <kbd>?</kbd> keys
        </p>
        <div className="masthead-end">
          <a className="icon-button desk" href="#/grammar" aria-label="Grammar workbench" title="Grammar workbench">
            <Icon name="names" />
          </a>
          <IconButton icon="dice" label="A random page" keys="R" onClick={random} />
          <TopButtons onHelp={onHelp} />
        </div>
      </header>
      <main className="gallery">
        <h1 className="gallery-words">
          Every picture is a whole world, with its towns, people, quests and what lies beneath. Open one, walk in, send the link.
        </h1>
        <nav className="chips" aria-label="Shapes of land">
          {[null, ...SHAPES].map((name) => (
            <a key={name ?? 'all'} className="chip" href={galleryHash(from, name)} aria-current={name === shape ? 'true' : undefined}>
              {name === null ? 'All' : shapeLabel(name)}
            </a>
          ))}
        </nav>
        <div className="plates" ref={grid} data-testid="plates">
          {feed.seeds.map((seed, index) => (
            <Plate key={seed} seed={seed} first={index === 0} />
          ))}
        </div>
        <div ref={end} className="gallery-end" role="status">
          {shape ? (
            <span>
              {feed.seeds.length} of the {feed.searched} worlds from number {from} on
            </span>
          ) : null}
        </div>
        <button type="button" className="fab phone" onClick={() => next()}>
          <Icon name="reset" /> New worlds
        </button>
      </main>
    </>
  );
}

/** The number behind the last plate that has been on the screen: there the next batch begins. */
function afterLastSeen(grid: HTMLElement): number | null {
  const plates = [...grid.querySelectorAll<HTMLElement>('.plate')];
  const below = plates.findIndex((plate) => plate.getBoundingClientRect().top > innerHeight);
  const last = below < 0 ? plates[plates.length - 1] : plates[below - 1];
  const index = last ? indexOfSeed(last.dataset['seed']!) : null;
  return index === null ? null : index + 1;
}

/** Arrow keys move the focus as the plates lie on the screen. */
function moveFocus(grid: HTMLElement, key: string): boolean {
  const plates = [...grid.querySelectorAll<HTMLElement>('.plate')];
  if (plates.length === 0) return false;
  const columns = Math.max(
    1,
    plates.findIndex((plate) => plate.offsetTop > plates[0].offsetTop),
  );
  const step = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -columns, ArrowDown: columns }[key];
  if (step === undefined) return false;
  const at = plates.indexOf(document.activeElement as HTMLElement);
  const to = at < 0 ? 0 : at + step;
  if (to >= 0 && to < plates.length) {
    plates[to].focus();
    plates[to].scrollIntoView({ block: 'nearest' });
  }
  return true;
}
