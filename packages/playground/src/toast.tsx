import { type JSX, useEffect, useState } from 'react';

let show: ((text: string) => void) | null = null;

/** Says something briefly at the lower edge, aloud for screen readers too. */
export function say(text: string): void {
  show?.(text);
}

export function Toast(): JSX.Element {
  const [toast, setToast] = useState<{ readonly text: string } | null>(null);
  useEffect(() => {
    show = (text) => setToast({ text });
    return () => {
      show = null;
    };
  }, []);
  useEffect(() => {
    if (!toast) return;
    const timer = setTimeout(() => setToast(null), 3200);
    return () => clearTimeout(timer);
  }, [toast]);
  return (
    <div className="toast" role="status" aria-live="polite" data-shown={toast ? '' : undefined}>
      {toast?.text}
    </div>
  );
}
