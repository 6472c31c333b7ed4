/** A rectangle in a figure's own pixels, the figure's top left corner at 0. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** From rectangles of the browser's window to the figure's own pixels, whatever its host scrolls or scales. */
export function figurePixels(figure: HTMLElement): (rect: DOMRect) => Box {
  const frame = figure.getBoundingClientRect();
  const scale = frame.width / figure.offsetWidth || 1;
  return ({ left, top, width, height }) => ({
    left: (left - frame.left) / scale,
    top: (top - frame.top) / scale,
    width: width / scale,
    height: height / scale,
  });
}
