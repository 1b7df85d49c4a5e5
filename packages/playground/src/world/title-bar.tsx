import { type JSX, type RefObject, useEffect } from 'react';
import { Icon } from '../icons.tsx';
import { IconButton, TopButtons } from '../top-buttons.tsx';
import type { Session } from './session.ts';

interface Props {
  readonly session: Session;
  readonly seedBox: RefObject<HTMLInputElement | null>;
  readonly onSeed: (seed: string) => void;
  readonly onStep: (by: number) => void;
  readonly onRandom: () => void;
  readonly onGallery: () => void;
  readonly onCopyLink: () => void;
  readonly onPlay: () => void;
  readonly onHelp: () => void;
}

/** Which world this is, the way to others, and what can be done with it. */
export function TitleBar(props: Props): JSX.Element {
  const { session, seedBox, onSeed } = props;
  const { seed } = session.recipe;
  useEffect(() => {
    if (seedBox.current) seedBox.current.value = seed;
  }, [seed, seedBox]);
  return (
    <header className="masthead">
      <IconButton icon="grid" label="Gallery" keys="G" onClick={props.onGallery} />
      <a className="wordmark desk" href="#/">
        Hinterland
      </a>
      <form
        className="seed-form"
        onSubmit={(event) => {
          event.preventDefault();
          const text = seedBox.current!.value.trim();
          seedBox.current!.blur();
          if (text && text !== seed) onSeed(text);
        }}
      >
        <IconButton icon="back" label="Previous seed" keys="←" onClick={() => props.onStep(-1)} />
        <label className="sr-only" htmlFor="world-seed">
          Seed
        </label>
        <input
          ref={seedBox}
          id="world-seed"
          type="text"
          maxLength={200}
          defaultValue={seed}
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="go"
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.stopPropagation();
            event.currentTarget.value = seed;
            event.currentTarget.blur();
          }}
        />
        <IconButton icon="forward" label="Next seed" keys="→" onClick={() => props.onStep(1)} />
        <IconButton icon="dice" label="A random seed" keys="Space" onClick={props.onRandom} />
      </form>
      <div className="masthead-end">
        <IconButton
          icon="undo"
          label="Undo"
          keys="Z"
          className="desk"
          disabled={session.history.past.length === 0}
          onClick={session.undo}
        />
        <IconButton
          icon="redo"
          label="Redo"
          keys="Shift+Z"
          className="desk"
          disabled={session.history.future.length === 0}
          onClick={session.redo}
        />
        <button type="button" className="text-button desk" title="Copy a link to exactly this (C)" onClick={props.onCopyLink}>
          <Icon name="link" /> Copy link
        </button>
        <button
          type="button"
          className="text-button primary play-button"
          aria-label="Play"
          title="Walk about in this world (P)"
          disabled={session.made === null || session.busy}
          onClick={props.onPlay}
        >
          <Icon name="play" /> <span className="desk">Play</span>
        </button>
        <span className="desk-row">
          <TopButtons onHelp={props.onHelp} />
        </span>
      </div>
    </header>
  );
}
