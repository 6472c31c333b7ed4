import {
  type PublishedContent,
  type PublishedResult,
  type TheoryColumn,
  theoryColumns,
} from "@the-difference/impact-sdk";

export interface TheoryNodeMark {
  /** Unique on the page: the theory's id and the node's. */
  anchor: string;
  text: string;
  detail?: string;
  /** Nodes of later columns that it leads to, where the publisher says which. */
  leadsTo: { anchor: string; text: string }[];
  /** Ids of results on the page that evidence it. */
  evidence: string[];
}

export interface TheoryOfChangeModel {
  title: string;
  columns: { id: TheoryColumn; nodes: TheoryNodeMark[] }[];
  /** How many nodes there are, and how many of them have evidence on the page. */
  nodes: number;
  evidenced: number;
}

/** A theory of change in its columns, each node with what it leads to and the figures that evidence it. */
export function theoryOfChangeModel(
  theory: PublishedContent<"theoryOfChange">,
  results: readonly PublishedResult[],
): TheoryOfChangeModel {
  const onPage = new Set(results.map(({ id }) => id));
  const anchorOf = (node: string) => `${theory.id}.${node}`;
  const texts = new Map(
    theoryColumns.flatMap((column) => theory[column].map(({ id, text }) => [id, text] as const)),
  );
  const columns = theoryColumns.map((id) => ({
    id,
    nodes: theory[id].map(({ id: node, text, detail, results: evidence }) => ({
      anchor: anchorOf(node),
      text,
      ...(detail && { detail }),
      leadsTo: (theory.edges ?? [])
        .filter(({ from }) => from === node)
        .map(({ to }) => ({ anchor: anchorOf(to), text: texts.get(to) ?? to })),
      evidence: evidence.filter((result) => onPage.has(result)),
    })),
  }));
  const nodes = columns.flatMap((column) => column.nodes);
  return {
    title: theory.title,
    columns,
    nodes: nodes.length,
    evidenced: nodes.filter(({ evidence }) => evidence.length > 0).length,
  };
}
