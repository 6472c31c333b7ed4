import { paintAttributes } from "./paint";
import type { Attributes, Sheet } from "./Sheet";

/** A shape of an SVG chart, its place and paint computed: per cents, tokens and mirrors are gone. */
export function drawShape(shape: SVGGraphicsElement, opacity: number, sheet: Sheet): void {
  const style = getComputedStyle(shape);
  if (style.visibility !== "visible") return;
  const matrix = matrixOf(shape, sheet);
  const geometry = matrix && geometryOf(shape, style, matrix);
  if (!geometry) return;
  const scale = geometry.transform ? 1 : Math.sqrt(Math.abs(matrix.a * matrix.d));
  const hasStroke = style.stroke !== "none" && Number.parseFloat(style.strokeWidth) > 0;
  sheet.add(shape.localName, {
    ...geometry,
    ...paintAttributes("fill", style.fill, opacity * Number(style.fillOpacity)),
    ...(hasStroke && {
      ...paintAttributes("stroke", style.stroke, opacity * Number(style.strokeOpacity)),
      "stroke-width": Number.parseFloat(style.strokeWidth) * scale,
      ...(style.strokeDasharray !== "none" && {
        "stroke-dasharray": scaledDashes(style.strokeDasharray, scale),
      }),
      ...(style.strokeLinecap !== "butt" && { "stroke-linecap": style.strokeLinecap }),
      ...(style.strokeLinejoin !== "miter" && { "stroke-linejoin": style.strokeLinejoin }),
    }),
  });
}

const scaledDashes = (dashes: string, scale: number) =>
  (dashes.match(/[\d.]+/g) ?? []).map((dash) => Number(dash) * scale).join(" ");

/** From the shape's own coordinates to the figure's. */
function matrixOf(shape: SVGGraphicsElement, sheet: Sheet): DOMMatrix | undefined {
  const plot = outermostSvg(shape);
  const [toScreen, plotToScreen] = [shape.getScreenCTM(), plot?.getScreenCTM()];
  if (!plot || !toScreen || !plotToScreen) return undefined;
  const { left, top, width, height } = sheet.boxOf(plot.getBoundingClientRect());
  const place = isMirrored(plot)
    ? new DOMMatrix([-1, 0, 0, 1, left + width, top])
    : new DOMMatrix([1, 0, 0, 1, left, top]);
  // Browsers differ in what `getScreenCTM` makes of CSS transforms around an SVG: between the two it is gone.
  const inPlot = DOMMatrix.fromMatrix(plotToScreen)
    .inverse()
    .multiply(DOMMatrix.fromMatrix(toScreen));
  return place.multiply(viewBoxMatrix(plot, width, height)).multiply(inPlot);
}

function outermostSvg(shape: SVGElement): SVGSVGElement | null {
  const owner = shape.ownerSVGElement;
  return owner?.ownerSVGElement ? outermostSvg(owner) : owner;
}

/** Whether the transforms of an element and of all around it turn left to right. */
function isMirrored(element: Element | null): boolean {
  if (!element) return false;
  const turns = new DOMMatrix(getComputedStyle(element).transform).a < 0;
  return turns !== isMirrored(element.parentElement);
}

/** What a `viewBox` does: stretched, or in the middle and as large as fits. */
function viewBoxMatrix(plot: SVGSVGElement, width: number, height: number): DOMMatrix {
  const box = plot.viewBox.baseVal;
  if (!plot.hasAttribute("viewBox") || box.width === 0 || box.height === 0) return new DOMMatrix();
  const [across, down] = [width / box.width, height / box.height];
  const isStretched = plot.preserveAspectRatio.baseVal.align === 1;
  const [a, d] = isStretched ? [across, down] : [Math.min(across, down), Math.min(across, down)];
  const e = (width - box.width * a) / 2 - box.x * a;
  const f = (height - box.height * d) / 2 - box.y * d;
  return new DOMMatrix([a, 0, 0, d, e, f]);
}

function geometryOf(
  shape: SVGGraphicsElement,
  style: CSSStyleDeclaration,
  matrix: DOMMatrix,
): Attributes | undefined {
  const at = (x: number, y: number) => matrix.transformPoint({ x, y });
  const isTurned = Math.abs(matrix.b) > 1e-6 || Math.abs(matrix.c) > 1e-6;
  if (shape instanceof SVGLineElement) {
    const [from, to] = [
      at(shape.x1.baseVal.value, shape.y1.baseVal.value),
      at(shape.x2.baseVal.value, shape.y2.baseVal.value),
    ];
    return { x1: from.x, y1: from.y, x2: to.x, y2: to.y };
  }
  if (shape instanceof SVGPolygonElement || shape instanceof SVGPolylineElement) {
    const points = [...shape.points].map(({ x, y }) => at(x, y));
    return { points: points.map(({ x, y }) => `${x.toFixed(2)},${y.toFixed(2)}`).join(" ") };
  }
  if (shape instanceof SVGPathElement)
    return { d: shape.getAttribute("d") ?? "", ...transformOf(matrix) };
  const { x, y, width, height } = shape.getBBox();
  if (width === 0 && height === 0) return undefined;
  if (shape instanceof SVGRectElement) {
    const rx = Number.parseFloat(style.rx) || Number.parseFloat(style.ry) || 0;
    if (isTurned) return { x, y, width, height, ...(rx > 0 && { rx }), ...transformOf(matrix) };
    const [one, other] = [at(x, y), at(x + width, y + height)];
    const [wide, high] = [Math.abs(other.x - one.x), Math.abs(other.y - one.y)];
    if (wide === 0 || high === 0) return undefined;
    const corner = Math.min(rx * Math.abs(matrix.a), wide / 2, high / 2);
    return {
      x: Math.min(one.x, other.x),
      y: Math.min(one.y, other.y),
      width: wide,
      height: high,
      ...(corner > 0 && { rx: corner }),
    };
  }
  const centre = at(x + width / 2, y + height / 2);
  const [rx, ry] = [(width / 2) * Math.abs(matrix.a), (height / 2) * Math.abs(matrix.d)];
  if (shape instanceof SVGCircleElement) return { cx: centre.x, cy: centre.y, r: (rx + ry) / 2 };
  if (shape instanceof SVGEllipseElement) return { cx: centre.x, cy: centre.y, rx, ry };
  return undefined;
}

/** A path keeps its own coordinates. */
function transformOf({ a, b, c, d, e, f }: DOMMatrix): Attributes {
  const numbers = [a, b, c, d, e, f].map((value) => Number(value.toFixed(5)));
  return { transform: `matrix(${numbers.join(" ")})` };
}
