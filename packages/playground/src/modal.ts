import { type RefObject, useEffect } from 'react';

const FOCUSABLE = 'button:not(:disabled), a[href], input:not(:disabled), select, textarea, summary, [tabindex="0"]';

/** Keeps the focus within what lies over the page, and gives it back to where it came from. */
export function useModal(box: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const before = document.activeElement;
    const element = box.current!;
    element.querySelector<HTMLElement>(FOCUSABLE)?.focus();
    const keep = (event: KeyboardEvent): void => {
      if (event.key !== 'Tab') return;
      const within = [...element.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((one) => one.checkVisibility());
      const [first, last] = [within[0], within[within.length - 1]];
      const at = document.activeElement;
      if (!first || (event.shiftKey ? at !== first : at !== last) === element.contains(at)) return;
      (event.shiftKey ? last : first).focus();
      event.preventDefault();
    };
    document.addEventListener('keydown', keep);
    return () => {
      document.removeEventListener('keydown', keep);
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [box]);
}
