import type { ReactNode } from "react";
import type { Language } from "./Language";
import { LanguageContext } from "./LanguageContext";

interface ImpactLanguageProps {
  language: Language;
  children: ReactNode;
}

/**
 * What the figures below speak, unless one says otherwise itself.
 *
 * @example
 * <ImpactLanguage language={welsh}>
 *   <CohortFunnel result={recruitment} />
 * </ImpactLanguage>
 */
export function ImpactLanguage({ language, children }: ImpactLanguageProps) {
  return <LanguageContext.Provider value={language}>{children}</LanguageContext.Provider>;
}
