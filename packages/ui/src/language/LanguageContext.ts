import { createContext, useContext } from "react";
import { english } from "./english";
import type { Language } from "./Language";

/** The language of the figures below: English unless a provider or the figure itself says otherwise. */
export const LanguageContext = createContext<Language>(english);

/** The language that a figure speaks: its own, else the nearest provider's; with the figure's own tag for numbers. */
export function useLanguage(own: { language?: Language; locale?: string }): Language {
  const provided = useContext(LanguageContext);
  const spoken = own.language ?? provided;
  return own.locale ? { ...spoken, locale: own.locale } : spoken;
}
