/** A page's own links do not lead into a shadow root: those from within, and the page's address, are followed here. */
export function followLinks(frame: HTMLElement, shadow: ShadowRoot, signal: AbortSignal): void {
  const follow = (event: Event) => {
    const link = event.target instanceof Element ? event.target.closest("a[href^='#']") : null;
    if (link && goTo(link.getAttribute("href") ?? "", shadow)) event.preventDefault();
  };
  frame.addEventListener("click", follow, { signal });
  window.addEventListener("hashchange", () => goTo(location.hash, shadow), { signal });
}

/** Goes to what a hash names in a shadow root; says whether there is such a thing. */
export function goTo(hash: string, shadow: ShadowRoot): boolean {
  const id = hash.slice(1);
  const target = id === "" ? null : shadow.getElementById(id);
  if (!target) return false;
  target.scrollIntoView();
  // So that the next press of Tab goes on from there.
  target.tabIndex = -1;
  target.focus({ preventScroll: true });
  return true;
}
