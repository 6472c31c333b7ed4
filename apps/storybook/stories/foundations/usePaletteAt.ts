import type { Palette } from "@the-difference/impact-ui/theme";
import { type RefObject, useLayoutEffect, useRef, useState } from "react";
import { paletteAt } from "./paletteAt";

/** The colours that hold at the element with the ref, once it stands in the page. */
export function usePaletteAt(): [RefObject<HTMLElement | null>, Palette | undefined] {
  const element = useRef<HTMLElement>(null);
  const [palette, setPalette] = useState<Palette>();
  useLayoutEffect(() => {
    if (element.current) setPalette(paletteAt(element.current));
  }, []);
  return [element, palette];
}
