import { isInSight } from "./isInSight";

interface TextBox {
  text: string;
  rect: DOMRect;
}

/** Lines of text may touch, and a letter's box is higher than the letter. */
const tolerancePx = 2;

/** Every two texts in sight within an element that lie on each other. */
export function overlappingTexts(element: Element): string[] {
  const boxes = textBoxes(element);
  return boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter((other) => overlap(one.rect, other.rect))
      .map((other) => `“${one.text}” and “${other.text}”`),
  );
}

/** Every text in sight within an element that sticks out at a side of what it has to stay in. */
export function protrudingTexts(
  element: Element,
  { left, right }: { left: number; right: number },
): string[] {
  return textBoxes(element)
    .filter(({ rect }) => rect.left < left - 1 || rect.right > right + 1)
    .map(({ text }) => text);
}

function textBoxes(element: Element): TextBox[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const scrolled = [...element.querySelectorAll(":scope *")].filter(scrollsDown);
  const boxes: TextBox[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent?.trim() ?? "";
    if (text === "" || !isInSight(node.parentElement)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const box = scrolled.find((each) => each.contains(node))?.getBoundingClientRect();
    for (const rect of range.getClientRects()) {
      const isScrolledAway = box && (rect.bottom > box.bottom || rect.top < box.top);
      if (!isScrolledAway) boxes.push({ text, rect });
    }
  }
  return boxes;
}

/** Whether some of what is in an element shows only once it is scrolled to. */
function scrollsDown(element: Element): boolean {
  const isFull = element.scrollHeight > element.clientHeight + tolerancePx;
  return isFull && ["auto", "scroll"].includes(getComputedStyle(element).overflowY);
}

function overlap(one: DOMRect, other: DOMRect): boolean {
  const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return width > tolerancePx && height > tolerancePx;
}
