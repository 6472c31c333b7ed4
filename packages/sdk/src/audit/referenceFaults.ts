import type { CodedFault } from "../errors/refuseFaults";
import type { FigureAtPath } from "./AuditedReport";
import { containersIn } from "./containersIn";
import { enclosing } from "./enclosing";

/**
 * Ids that stand twice, references that lead to no group, parts that are listed twice, and groups that
 * would be part of themselves.
 *
 * @param entries - ids of all entries, also of those that lack a field
 */
export function referenceFaults(
  figures: readonly FigureAtPath[],
  entries: readonly { id: unknown; path: string }[],
): CodedFault[] {
  const seen = new Set<unknown>();
  const repeated = entries.flatMap(({ id, path }) => {
    const isAgain = typeof id === "string" && seen.has(id);
    seen.add(id);
    return isAgain ? [duplicate(`${path}.id`, id)] : [];
  });
  const targets = new Set<unknown>(
    figures.flatMap(({ figure }) => (figure.is === "target" ? [figure.id] : [])),
  );
  const known = new Set<unknown>(entries.flatMap(({ id }) => (targets.has(id) ? [] : [id])));
  const unknown = figures.flatMap(referencesOf).flatMap(({ id, path }): CodedFault[] => {
    if (known.has(id)) return [];
    const expected = "the id of a count or share of the report";
    return [{ code: "ID_UNKNOWN", path, expected, received: `"${id}"` }];
  });
  return [...repeated, ...unknown, ...repeatedParts(figures), ...circles(figures)];
}

function referencesOf({ figure, path }: FigureAtPath): { id: string; path: string }[] {
  const one = (field: string, id: string | undefined) =>
    id === undefined ? [] : [{ id, path: `${path}.${field}` }];
  if (figure.is === "target") {
    const of = figure.aim.is === "share" ? figure.aim.of : undefined;
    return [...one("aim.of", of), ...one("reachedBy", figure.reachedBy)];
  }
  const parts = (figure.breakdowns ?? []).flatMap((breakdown, index) =>
    breakdown.parts.flatMap((id, part) => one(`breakdowns[${index}].parts[${part}]`, id)),
  );
  return [
    ...(figure.is === "count" ? one("within", figure.within) : one("of", figure.of)),
    ...parts,
  ];
}

function repeatedParts(figures: readonly FigureAtPath[]): CodedFault[] {
  return figures.flatMap(({ figure, path }) =>
    figure.is === "target"
      ? []
      : (figure.breakdowns ?? []).flatMap(({ parts }, index) =>
          parts.flatMap((id, part) =>
            parts.indexOf(id) === part
              ? []
              : [duplicate(`${path}.breakdowns[${index}].parts[${part}]`, id)],
          ),
        ),
  );
}

function circles(figures: readonly FigureAtPath[]): CodedFault[] {
  const groups = figures.flatMap(({ figure }) => (figure.is === "target" ? [] : [figure]));
  const containers = containersIn(groups);
  return figures.flatMap(({ figure, path }): CodedFault[] => {
    const around = (containers.get(figure.id) ?? []).some((container) =>
      enclosing(container, containers).has(figure.id),
    );
    if (figure.is === "target" || !around) return [];
    const expected = "a group that is no part of itself";
    return [{ code: "RECORD_INVALID", path, expected, received: `"${figure.id}" inside itself` }];
  });
}

function duplicate(path: string, id: string): CodedFault {
  return {
    code: "ID_DUPLICATED",
    path,
    expected: "an id that is there once",
    received: `"${id}" again`,
  };
}
