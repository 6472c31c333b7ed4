import type { ContentItem } from "../content/contentItem";
import { linkedResults } from "../content/linkedResults";
import { type TheoryOfChange, theoryColumns } from "../content/theoryOfChange";
import type { Fault } from "../errors/fault";
import { duplicateFaults } from "../metrics/duplicateFaults";
import { directoryFaults } from "./directoryFaults";

/**
 * What contradicts itself in a snapshot's content: ids that repeat, or that results have; places in sources
 * that it does not have; results and nodes that are not there; edges that do not lead to a later column;
 * entries of a directory that nothing tells apart.
 */
export function contentFaults(
  content: readonly ContentItem[],
  resultIds: ReadonlySet<string>,
): Fault[] {
  return [
    ...repeated(
      content.map(({ id }) => id),
      (index) => `content[${index}].id`,
    ),
    ...content.flatMap((item, index) => itemFaults(item, resultIds, `content[${index}]`)),
  ];
}

function itemFaults(item: ContentItem, resultIds: ReadonlySet<string>, path: string): Fault[] {
  const sources = new Set(item.sources.map(({ id }) => id));
  return [
    ...(resultIds.has(item.id)
      ? [{ path: `${path}.id`, expected: "an id that no result has", received: `"${item.id}"` }]
      : []),
    ...repeated(
      item.sources.map(({ id }) => id),
      (index) => `${path}.sources[${index}].id`,
    ),
    ...item.places.flatMap(({ source }, index) =>
      sources.has(source)
        ? []
        : [
            {
              path: `${path}.places[${index}].source`,
              expected: "the id of one of the content's sources",
              received: `"${source}"`,
            },
          ],
    ),
    ...linkedResults(item).flatMap(({ id, path: at }) =>
      resultIds.has(id)
        ? []
        : [
            {
              path: `${path}.${at}`,
              expected: "the id of a result of the snapshot",
              received: `"${id}"`,
            },
          ],
    ),
    ...(item.is === "theoryOfChange" ? theoryFaults(item, path) : []),
    ...(item.is === "directory" ? directoryFaults(item, path) : []),
  ];
}

function theoryFaults(theory: TheoryOfChange, path: string): Fault[] {
  const nodes = theoryColumns.flatMap((column, place) =>
    theory[column].map(({ id }, index) => ({ id, place, path: `${path}.${column}[${index}].id` })),
  );
  const placeOf = new Map(nodes.map(({ id, place }) => [id, place]));
  return [
    ...repeated(
      nodes.map(({ id }) => id),
      (index) => nodes[index]?.path ?? path,
    ),
    ...(theory.edges ?? []).flatMap(({ from, to }, index) => {
      const at = `${path}.edges[${index}]`;
      const start = placeOf.get(from);
      const end = placeOf.get(to);
      const unknown = [
        ...(start === undefined ? [nodeFault(`${at}.from`, from)] : []),
        ...(end === undefined ? [nodeFault(`${at}.to`, to)] : []),
      ];
      if (start === undefined || end === undefined || start < end) return unknown;
      const expected = `a node of a column after ${theoryColumns[start]}`;
      return [{ path: `${at}.to`, expected, received: `"${to}"` }];
    }),
  ];
}

function nodeFault(path: string, id: string): Fault {
  return { path, expected: "the id of a node", received: `"${id}"` };
}

function repeated(ids: readonly string[], pathOf: (index: number) => string): Fault[] {
  return duplicateFaults(ids, pathOf).map(({ path, expected, received }) => ({
    path,
    expected,
    received,
  }));
}
