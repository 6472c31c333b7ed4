/**
 * Sets anew what a host set on an element before its script came: such properties hide the accessors of its
 * class.
 */
export function takeEarlyProperties(element: HTMLElement): void {
  for (const name of Object.keys(element)) {
    if (!hasAccessor(element, name)) continue;
    const value: unknown = Reflect.get(element, name);
    Reflect.deleteProperty(element, name);
    Reflect.set(element, name, value);
  }
}

/** Whether a class of ours, or one below HTMLElement, says what setting a property does. */
function hasAccessor(element: HTMLElement, name: string): boolean {
  let prototype: unknown = Object.getPrototypeOf(element);
  while (prototype !== HTMLElement.prototype && typeof prototype === "object" && prototype) {
    if (Object.getOwnPropertyDescriptor(prototype, name)?.set) return true;
    prototype = Object.getPrototypeOf(prototype);
  }
  return false;
}
