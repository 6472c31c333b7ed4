/** So far below the window an element begins to load. */
const lookAhead = "400px";

/** Calls `begin` once an element is near the window, or when the page is printed: then all is in sight. */
export function onceNear(element: Element, begin: () => void, signal: AbortSignal): void {
  if (!("IntersectionObserver" in globalThis)) {
    begin();
    return;
  }
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      begin();
    },
    { rootMargin: lookAhead },
  );
  observer.observe(element);
  signal.addEventListener("abort", () => observer.disconnect());
  window.addEventListener("beforeprint", begin, { signal });
}
