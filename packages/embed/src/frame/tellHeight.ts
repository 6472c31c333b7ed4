import type { HeightMessage } from "./heightMessage";

/**
 * Tells the page around the frame how tall this page is, now and whenever that changes, in our own message
 * and in that of WordPress. A height is no secret, so it may go to whatever page that is.
 */
export function tellHeight(): void {
  if (parent === window) return;
  // WordPress puts its secret behind whatever fragment the address has.
  const secret = /\?secret=(\w+)/.exec(location.hash)?.[1];
  let told = 0;
  const tell = () => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    parent.postMessage({ is: "impact-height", version: 1, height } satisfies HeightMessage, "*");
    if (secret) parent.postMessage({ message: "height", value: height, secret }, "*");
  };
  new ResizeObserver(tell).observe(document.body);
}
