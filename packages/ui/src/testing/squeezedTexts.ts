/** So many letters' widths, and so many lines: narrower and longer than any column of words. */
const fewestEm = 2.5;
const mostLines = 4;

/** Texts of a figure that stand a letter or two to the line, as a column gave them no room. */
export function squeezedTexts(figure: HTMLElement): string[] {
  return [...figure.querySelectorAll<HTMLElement>("p, span, th, td, dt, dd")]
    .filter((element) => [...element.childNodes].some(isText))
    .filter((element) => {
      const { width, height } = element.getBoundingClientRect();
      const em = Number.parseFloat(getComputedStyle(element).fontSize);
      return width > 0 && width < fewestEm * em && height > mostLines * 1.2 * em;
    })
    .map((element) => element.textContent ?? "");
}

function isText(node: Node): boolean {
  return node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== "";
}
