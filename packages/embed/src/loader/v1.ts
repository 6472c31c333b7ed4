import { elementNames } from "../elements/elementNames";

/** The pinned file that this loader was built with, relative to itself. */
declare const PINNED_FILE: string;

/** One for all copies of this loader on a page. */
const loaded = Symbol.for("@the-difference/impact-embed/v1");

const firstWaitMs = 1000;
const mostTries = 6;

if (!Reflect.has(globalThis, loaded)) {
  Reflect.set(globalThis, loaded, true);
  whenNeeded(() => void load(new URL(PINNED_FILE, import.meta.url)));
}

/** Calls once as soon as the page has an element of ours: now, or when one is added. */
function whenNeeded(act: () => void): void {
  const ours = elementNames().join();
  const watch = new MutationObserver(check);
  function check() {
    if (!document.querySelector(ours)) return;
    watch.disconnect();
    act();
  }
  watch.observe(document, { childList: true, subtree: true });
  check();
}

/** What stands between the elements' tags is on the page meanwhile. */
async function load(address: URL): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await import(address.href);
      return;
    } catch (error) {
      if (tries === mostTries) throw error;
      await new Promise((resolve) => setTimeout(resolve, firstWaitMs * 2 ** (tries - 1)));
      // Some browsers remember that an address failed, and would not ask again.
      address.searchParams.set("try", String(tries + 1));
    }
  }
}
