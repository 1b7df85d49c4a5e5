import { type JSX, useEffect, useRef } from 'react';
import { Icon } from '../icons.tsx';
import { COMMON_KEYS, GALLERY_KEYS, type KeyHelp, WORLD_KEYS } from './keys.ts';

/** All keys on one card. */
export function HelpDialog({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open && !dialog.current!.open) dialog.current!.showModal();
    if (!open && dialog.current!.open) dialog.current!.close();
  }, [open]);
  return (
    <dialog
      ref={dialog}
      className="help"
      aria-labelledby="help-title"
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      <header>
        <h2 id="help-title">Keys</h2>
        <button type="button" className="icon-button" onClick={onClose} aria-label="Close">
          <Icon name="close" />
        </button>
      </header>
      <div className="help-columns">
        <Keys title="Gallery" keys={GALLERY_KEYS} />
        <Keys title="World" keys={WORLD_KEYS} />
        <Keys title="Everywhere" keys={COMMON_KEYS} />
      </div>
      <p className="quiet">
        On the map: drag to move, wheel or two fingers to zoom, press a place to read about it. With the map in focus the arrow keys move it
        and the readout follows its middle.
      </p>
    </dialog>
  );
}

function Keys({ title, keys }: { readonly title: string; readonly keys: readonly KeyHelp[] }): JSX.Element {
  return (
    <section>
      <h3>{title}</h3>
      <dl>
        {keys.map(({ keys: names, does }) => (
          <div key={does}>
            <dt>
              {names.map((name) => (
                <kbd key={name}>{name}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
