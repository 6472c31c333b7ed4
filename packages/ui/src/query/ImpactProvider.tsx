import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { createContext, type ReactNode, useContext, useState } from "react";
import { ImpactLanguage } from "../language/ImpactLanguage";
import type { Language } from "../language/Language";
import { useLanguage } from "../language/LanguageContext";

const SnapshotUrl = createContext<string | undefined>(undefined);

export interface ImpactProviderProps {
  /** Where the snapshot's JSON is. */
  src: string;
  /** The host's own query client, if it has one: snapshots then share its cache. */
  client?: QueryClient;
  /** What the figures below speak; English unless told. */
  language?: Language;
  children: ReactNode;
}

/** Says which snapshot the figures below it draw from. It fetches nothing until one of them asks. */
export function ImpactProvider({ src, client, language, children }: ImpactProviderProps) {
  const spoken = useLanguage({ ...(language && { language }) });
  const [own] = useState(() => client ?? new QueryClient());
  return (
    <QueryClientProvider client={client ?? own}>
      <ImpactLanguage language={spoken}>
        <SnapshotUrl.Provider value={src}>{children}</SnapshotUrl.Provider>
      </ImpactLanguage>
    </QueryClientProvider>
  );
}

/** The nearest provider's address. @throws {Error} outside an `ImpactProvider` */
export function useSnapshotUrl(): string {
  const url = useContext(SnapshotUrl);
  if (url === undefined) {
    throw new Error(
      'Snapshot: expected an ImpactProvider around this component; received none. Wrap it in <ImpactProvider src="…">.',
    );
  }
  return url;
}
