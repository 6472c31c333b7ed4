import { tell } from "./ImpactEvents";

/** Tells a host the size of what is drawn whenever it changes. */
export function tellSize(host: HTMLElement, frame: HTMLElement, signal: AbortSignal): void {
  let told = "";
  const observer = new ResizeObserver(() => {
    const { offsetWidth: width, offsetHeight: height } = frame;
    const size = `${width} ${height}`;
    if (size === told || height === 0) return;
    told = size;
    tell(host, "impact-resize", { width, height });
  });
  observer.observe(frame);
  signal.addEventListener("abort", () => observer.disconnect());
}
