import { drawElement } from "./drawing/drawElement";
import { fontBaseline } from "./drawing/fontBaseline";
import { paintAttributes } from "./drawing/paint";
import { type Sheet, sheetOn, svgNamespace } from "./drawing/Sheet";

export interface FigurePicture {
  /** A whole file. */
  svg: string;
  widthPx: number;
  heightPx: number;
}

interface PictureWords {
  /** The file's own title and description, for programs that read them out. */
  title: string;
  description: string;
  /** Who made the figure, in its last line. */
  mark: string;
}

/**
 * A figure as it stands on the page, from its badges to its source, as a flat SVG that drawing programs
 * open: shapes and lines of text where the browser laid them out, no style sheet, no HTML. What is there
 * to use, not to read (the table, the actions), is left out.
 */
export function figureSvg(
  figure: HTMLElement,
  { title, description, mark }: PictureWords,
): FigurePicture {
  const { documentElement: svg } = document.implementation.createDocument(svgNamespace, "svg");
  const sheet = sheetOn(svg, figure);
  const style = getComputedStyle(figure);
  sheet.add("title", {}, title);
  sheet.add("desc", {}, description);
  sheet.add("rect", {
    width: "100%",
    height: "100%",
    ...paintAttributes("fill", style.backgroundColor, 1),
  });
  for (const child of figure.children) drawElement(child, 1, sheet);
  const widthPx = Math.ceil(figure.offsetWidth);
  const heightPx = Math.ceil(
    drawMark(mark, figure, sheet) + Number.parseFloat(style.paddingBottom),
  );
  for (const [name, value] of Object.entries({ width: widthPx, height: heightPx })) {
    svg.setAttribute(name, String(value));
  }
  // Every text says its own direction: a page that the file is put into has no say in it.
  svg.setAttribute("direction", "ltr");
  svg.setAttribute("viewBox", `0 0 ${widthPx} ${heightPx}`);
  const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
  return {
    svg: `${declaration}${new XMLSerializer().serializeToString(svg)}\n`,
    widthPx,
    heightPx,
  };
}

/** Sets the mark into a line of its own below the source; gives the bottom of that line. */
function drawMark(mark: string, figure: HTMLElement, sheet: Sheet): number {
  const source = figure.querySelector(".di-source") ?? figure;
  const style = getComputedStyle(source);
  const box = sheet.boxOf(source.getBoundingClientRect());
  const size = Number.parseFloat(style.fontSize);
  const lineHeight = Number.parseFloat(style.lineHeight) || size * 1.45;
  const top = box.top + box.height + size * 0.25;
  const isRightToLeft = style.direction === "rtl";
  sheet.add(
    "text",
    {
      x: isRightToLeft ? box.left + box.width : box.left,
      y: top + (lineHeight - size) / 2 + size * fontBaseline(style),
      ...(isRightToLeft && { "text-anchor": "end" }),
      "font-family": style.fontFamily,
      "font-size": style.fontSize,
      "font-weight": 650,
      ...paintAttributes("fill", style.color, 1),
    },
    mark,
  );
  return top + lineHeight;
}
