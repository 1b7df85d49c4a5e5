import { type JSX, useEffect, useRef } from 'react';
import { type SymbolKind, symbolPath } from '../map/symbols.ts';

/** The symbol of a place as the map draws it, beside its name in a list. */
export function PlaceSymbol({ kind }: { readonly kind: SymbolKind }): JSX.Element {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const context = canvas.current!.getContext('2d')!;
    const ratio = canvas.current!.width / 22;
    context.setTransform(ratio * 1.25, 0, 0, ratio * 1.25, ratio * 11, ratio * 11);
    context.clearRect(-11, -11, 22, 22);
    // Drawn in black and used as a mask, so that it takes the colour of the text around it.
    context.fill(symbolPath(kind));
  }, [kind]);
  return <canvas ref={canvas} className="place-symbol" width={44} height={44} aria-hidden="true" />;
}
