import type { PublishedResult } from "@the-difference/impact-sdk";
import { useId } from "react";
import { ContentCard } from "../../figure/ContentCard";
import type { ContentProps } from "../../figure/ContentProps";
import { FigureLinks } from "../../figure/FigureLinks";
import { useLanguage } from "../../language/LanguageContext";
import { messagesIn } from "../../language/messageTable";
import { theoryOfChangeMessages } from "./theoryOfChangeMessages";
import { type TheoryNodeMark, theoryOfChangeModel } from "./theoryOfChangeModel";

/**
 * How the work is meant to make a difference: issues, activities, outputs, outcomes, each part linked to
 * the figures that evidence it. Four headed lists side by side, below each other where the host is narrow.
 *
 * @example
 * <TheoryOfChange content={contentOf(snapshot, "model", "theoryOfChange")} results={snapshot.results} />
 */
export function TheoryOfChange({
  content,
  results = [],
  headingLevel = 3,
  ...spoken
}: ContentProps<"theoryOfChange">) {
  const language = useLanguage(spoken);
  const say = messagesIn(theoryOfChangeMessages, language);
  const titleId = useId();
  const { title, columns, nodes, evidenced } = theoryOfChangeModel(content, results);
  const Title = `h${headingLevel}` as const;
  const ColumnTitle = `h${Math.min(headingLevel + 1, 6) as 3 | 4 | 5 | 6}` as const;

  return (
    <ContentCard content={content} results={results} language={language} labelledBy={titleId}>
      <Title id={titleId} className="di-headline">
        {title}
      </Title>
      <p className="di-subtitle">
        {say.reading} {say.evidenced(evidenced, nodes)}
      </p>
      <ol className="di-theory">
        {columns.map((column) => (
          <li key={column.id} className="di-theory-column">
            <ColumnTitle className="di-theory-title">{say.columns[column.id]}</ColumnTitle>
            <ul className="di-theory-nodes">
              {column.nodes.map((node) => (
                <TheoryNode key={node.anchor} node={node} results={results} say={say} />
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </ContentCard>
  );
}

interface TheoryNodeProps {
  node: TheoryNodeMark;
  results: readonly PublishedResult[];
  say: typeof theoryOfChangeMessages.english;
}

function TheoryNode({ node, results, say }: TheoryNodeProps) {
  const { anchor, text, detail, leadsTo, evidence } = node;
  return (
    <li
      id={anchor}
      className={evidence.length > 0 ? "di-theory-node di-theory-evidenced" : "di-theory-node"}
    >
      <p className="di-theory-text">{text}</p>
      {detail && <p className="di-note">{detail}</p>}
      {leadsTo.length > 0 && (
        <div className="di-theory-links">
          <p>{say.leadsTo}</p>
          <ul className="di-figure-links">
            {leadsTo.map((to) => (
              <li key={to.anchor}>
                <a href={`#${to.anchor}`}>{to.text}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
      {evidence.length > 0 && (
        <div className="di-theory-links">
          <p>{say.evidence}</p>
          <FigureLinks ids={evidence} results={results} />
        </div>
      )}
    </li>
  );
}
