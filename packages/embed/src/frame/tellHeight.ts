import type { HeightMessage } from "./heightMessage";

/**
 * Tells the page around the frame how tall this page is, now and whenever that changes, in our own message
 * and in that of WordPress. A height is no secret, so it may go to whatever page that is.
 */
export function tellHeight(): void {
  if (parent === window) return;
  // WordPress puts its secret behind whatever fragment the address has.
  const secret = /\?secret=(\w+)/.exec(location.hash)?.[1];
  const heightNow = () => Math.ceil(document.body.getBoundingClientRect().height);
  let told = 0;
  const tell = () => {
    told = heightNow();
    const message: HeightMessage = { is: "impact-height", version: 1, height: told };
    parent.postMessage(message, "*");
    if (secret) parent.postMessage({ message: "height", value: told, secret }, "*");
  };
  new ResizeObserver(() => {
    if (heightNow() !== told) tell();
  }).observe(document.body);
  // A host whose script comes after the frame has not heard: WordPress then says that it is ready.
  addEventListener("load", tell);
  addEventListener("message", ({ source, data }) => {
    if (source === parent && Object(data).message === "ready") tell();
  });
}
