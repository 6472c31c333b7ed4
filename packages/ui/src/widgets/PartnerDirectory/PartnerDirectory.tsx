import { useId, useMemo, useSyncExternalStore } from "react";
import { ContentCard } from "../../figure/ContentCard";
import type { ContentProps } from "../../figure/ContentProps";
import { useLanguage } from "../../language/LanguageContext";
import { messagesIn } from "../../language/messageTable";
import { DirectorySearch } from "./DirectorySearch";
import { partnerDirectoryMessages } from "./partnerDirectoryMessages";
import { partnerDirectoryModel } from "./partnerDirectoryModel";

const neverChanges = () => () => {};

/**
 * Schools by name under their initials. Without a script the list is whole; with one it is searched as
 * somebody types, and only so many rows are drawn at once that 25,000 are as quick as 200.
 *
 * @example
 * <PartnerDirectory content={contentOf(snapshot, "partner-schools", "directory")} />
 */
export function PartnerDirectory({
  content,
  results = [],
  headingLevel = 3,
  ...spoken
}: ContentProps<"directory">) {
  const language = useLanguage(spoken);
  const say = messagesIn(partnerDirectoryMessages, language);
  const titleId = useId();
  const model = useMemo(() => partnerDirectoryModel(content, language), [content, language]);
  // Hydration draws what the server drew; a browser that draws by itself never draws the whole list.
  const hasScript = useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );
  const Title = `h${headingLevel}` as const;

  return (
    <ContentCard content={content} results={results} language={language} labelledBy={titleId}>
      <Title id={titleId} className="di-headline">
        {model.title}
      </Title>
      <p className="di-subtitle">{model.summary}</p>
      <DirectorySearch model={model} say={say} language={language} hasScript={hasScript} />
      {content.notes.length > 0 && (
        <div className="di-caveats di-directory-notes">
          {content.notes.map((note) => (
            <p key={note} className="di-caveat">
              {note}
            </p>
          ))}
        </div>
      )}
    </ContentCard>
  );
}
