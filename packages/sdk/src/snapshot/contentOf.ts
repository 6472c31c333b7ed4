import type { ContentForm } from "../content/contentItem";
import type { PublishedContent } from "../content/PublishedContent";
import { SnapshotError } from "../errors/SnapshotError";
import type { Snapshot } from "./snapshot";

/**
 * The content with an id, typed by its form: story, quote, challenge and learning, theory of change,
 * directory.
 *
 * @throws {SnapshotError} CONTENT_NOT_FOUND when the snapshot has none with the id, or one of another
 *   form; it lists the ids of that form which the snapshot has
 * @example
 * contentOf(snapshot, "example.2022.quote", "quote").attribution; //=> { is: "role", role: "a headteacher" }
 */
export function contentOf<Form extends ContentForm>(
  snapshot: Snapshot,
  id: string,
  is: Form,
): PublishedContent<Form> {
  const isOfForm = (item: PublishedContent): item is PublishedContent<Form> => item.is === is;
  const found = snapshot.content.find((item) => item.id === id);
  if (found && isOfForm(found)) return found;
  const ids = snapshot.content.filter(isOfForm).map((item) => item.id);
  throw new SnapshotError(
    "CONTENT_NOT_FOUND",
    `snapshot ${snapshot.id}`,
    [
      {
        path: "content",
        expected: `a ${is} "${id}"`,
        received: found ? `a ${found.is} of this id` : "none",
      },
    ],
    ids.length > 0 ? `Ask for one of its ${is} ids: ${ids.join(", ")}` : `It has no ${is}`,
  );
}
