/** One line of a text as the browser laid it out. */
export interface TextLine {
  text: string;
  rect: DOMRect;
}

/** The lines into which a text node is broken, without the white space at their ends. */
export function textLines(node: Text): TextLine[] {
  const range = node.ownerDocument.createRange();
  const rectOf = (start: number, end: number) => {
    range.setStart(node, start);
    range.setEnd(node, end);
    return range.getBoundingClientRect();
  };
  const lines: { start: number; end: number; bottom: number }[] = [];
  for (const { index, segment } of graphemes(node.data)) {
    if (segment.trim() === "") continue;
    const end = index + segment.length;
    const { top, bottom, width, height } = rectOf(index, end);
    if (width === 0 && height === 0) continue;
    const line = lines.at(-1);
    if (line && (top + bottom) / 2 < line.bottom) line.end = end;
    else lines.push({ start: index, end, bottom });
  }
  return lines.map(({ start, end }) => ({
    text: node.data.slice(start, end).replaceAll(/[ \t\r\n]+/g, " "),
    rect: rectOf(start, end),
  }));
}

const graphemes = (text: string) => new Intl.Segmenter(undefined).segment(text);
