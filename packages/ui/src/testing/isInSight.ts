/** Whether an element is seen: not what is there for screen readers alone, in a box of one pixel. */
export function isInSight(element: Element | null): boolean {
  if (!element?.checkVisibility({ visibilityProperty: true })) return false;
  const { width, height } = element.getBoundingClientRect();
  return width > 1 || height > 1;
}
