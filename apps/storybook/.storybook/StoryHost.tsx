import { english, ImpactLanguage, type Language } from "@the-difference/impact-ui";
import { welsh } from "@the-difference/impact-ui/cy";
import { brandTheme } from "@the-difference/impact-ui/theme";
import { type ReactNode, useEffect, useMemo } from "react";
import { emulateMedia } from "./emulateMedia";
import { useStylesheet } from "./useStylesheet";

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
  /** Colour of the trust's brand, as `#rrggbb`, or the figures' own. */
  brand: string;
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
  const { theme, direction, language, brand, width, media, fillsWindow, children } = props;
  const colours = useMemo(
    () => (brand === "none" ? "" : brandTheme(brand, { selector: ".story-host" }).css),
    [brand],
  );
  useStylesheet(colours);
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
