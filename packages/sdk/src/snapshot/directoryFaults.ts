import type { Directory, DirectoryEntry } from "../content/directory";
import type { Fault } from "../errors/fault";
import { duplicateFaults } from "../metrics/duplicateFaults";
import { schoolNameKey } from "../schoolNames/schoolNameKey";

/**
 * What contradicts itself in a directory: lists whose ids repeat, that are not there or that
 * nobody is on, a URN that two
 * entries have, and entries that nothing tells apart: one school twice, or two that a reader takes for one.
 */
export function directoryFaults({ lists, entries }: Directory, path: string): Fault[] {
  const used = new Set(entries.flatMap(({ listedIn = [] }) => listedIn));
  const known = new Set(lists.map(({ id }) => id));
  const urns = new Set<string>();
  const told = new Set<string>();
  return [
    ...duplicateFaults(
      lists.map(({ id }) => id),
      (index) => `${path}.lists[${index}].id`,
    ).map(({ path: at, expected, received }) => ({ path: at, expected, received })),
    ...lists.flatMap(({ id }, index) =>
      used.has(id)
        ? []
        : [
            {
              path: `${path}.lists[${index}]`,
              expected: "a list that an entry is on",
              received: `"${id}", without`,
            },
          ],
    ),
    ...entries.flatMap((entry, index) => {
      const at = `${path}.entries[${index}]`;
      const faults = (entry.listedIn ?? []).flatMap((list, position) =>
        known.has(list) ? [] : [listFault(`${at}.listedIn[${position}]`, list)],
      );
      if (entry.urn !== undefined && urns.has(entry.urn)) {
        faults.push({
          path: `${at}.urn`,
          expected: "a URN that is there once",
          received: `"${entry.urn}" again`,
        });
      }
      if (entry.urn !== undefined) urns.add(entry.urn);
      const key = keyOf(entry);
      if (told.has(key)) {
        faults.push({
          path: at,
          expected: "an entry that a URN, a trust, a local authority or a region tells from others",
          received: `"${entry.name}" again`,
        });
      }
      told.add(key);
      return faults;
    }),
  ];
}

function listFault(path: string, id: string): Fault {
  return { path, expected: "the id of one of the directory's lists", received: `"${id}"` };
}

/** Two entries of one key are one entry twice. */
function keyOf({ name, urn, trust, localAuthority, region }: DirectoryEntry): string {
  return JSON.stringify([schoolNameKey(name), urn, trust, localAuthority, region]);
}
