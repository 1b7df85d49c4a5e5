const watched = new WeakMap<Element, (inView: boolean) => void>();
/** One observer for all, so that what scrolls into view together is reported together. */
const observer = new IntersectionObserver(
  (entries) => {
    for (const entry of entries) watched.get(entry.target)?.(entry.isIntersecting);
  },
  { rootMargin: '200px 0px' },
);

/** Calls back as an element comes into view, or nearly, and as it leaves; the returned function ends that. */
export function whenInView(element: Element, callback: (inView: boolean) => void): () => void {
  watched.set(element, callback);
  observer.observe(element);
  return () => {
    watched.delete(element);
    observer.unobserve(element);
  };
}
