/** Whether an element is to be a whole figure or a card, as its attribute says. */
export function formOf(element: Element): "full" | "compact" {
  return element.getAttribute("form") === "compact" ? "compact" : "full";
}
