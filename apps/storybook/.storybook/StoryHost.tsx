import type { ReactNode } from "react";

interface StoryHostProps {
  theme: "light" | "dark";
  direction: "ltr" | "rtl";
  /** Width of the figure in CSS pixels, or as wide as there is room. */
  width: "320" | "480" | "768" | "full";
  /** A story on its own page has the whole window; in a docs page it has its block. */
  fillsWindow: boolean;
  children: ReactNode;
}

/** Stands in for the page that a figure is embedded in: its theme, its direction and the room it gives. */
export function StoryHost({ theme, direction, width, fillsWindow, children }: StoryHostProps) {
  return (
    <div
      className={fillsWindow ? "story-host story-host-window" : "story-host"}
      data-di-theme={theme}
      dir={direction}
    >
      <div className={`story-room story-room-${width}`}>{children}</div>
    </div>
  );
}
