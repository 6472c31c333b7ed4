import { english, ImpactLanguage, type Language } from "@the-difference/impact-ui";
import { welsh } from "@the-difference/impact-ui/cy";
import { type ReactNode, useEffect } from "react";
import { emulateMedia } from "./emulateMedia";

const languages = {
  "en-GB": english,
  cy: welsh,
  "de-DE": { ...english, locale: "de-DE" },
  "ar-EG": { ...english, locale: "ar-EG" },
} satisfies Record<string, Language>;

interface StoryHostProps {
  theme: "light" | "dark";
  direction: "ltr" | "rtl";
  language: keyof typeof languages;
  /** Width of the figure in CSS pixels, or as wide as there is room. */
  width: "240" | "320" | "480" | "768" | "full";
  /** How the reader sees it: on a screen, with colours of their own, or on paper without colour. */
  media: "screen" | "forcedColours" | "print";
  /** A story on its own page has the whole window; in a docs page it has its block. */
  fillsWindow: boolean;
  children: ReactNode;
}

/** Stands in for the page that a figure is embedded in: its theme, its language and the room it gives. */
export function StoryHost(props: StoryHostProps) {
  const { theme, direction, language, width, media, fillsWindow, children } = props;
  useEffect(() => {
    emulateMedia({ forcedColours: media === "forcedColours", print: media === "print" });
  }, [media]);
  return (
    <div
      className={fillsWindow ? "story-host story-host-window" : "story-host"}
      data-di-theme={theme}
      data-media={media}
      dir={direction}
    >
      <div className={`story-room story-room-${width}`}>
        <ImpactLanguage language={languages[language]}>{children}</ImpactLanguage>
      </div>
    </div>
  );
}
