import { type Snapshot, safeParseSnapshot } from "@the-difference/impact-sdk";

/** A snapshot that was read from somebody's own computer, and never left it. */
export interface OwnFile {
  name: string;
  snapshot: Snapshot;
}

/** As large as a page reads from an address. */
const mostBytes = 5_000_000;

/** @throws {Error} with words for whoever chose the file */
export async function readOwnFile(file: File): Promise<OwnFile> {
  if (file.size > mostBytes) {
    throw new Error(
      `“${file.name}” is larger than 5 MB, which no file of figures is. Choose the one that was published.`,
    );
  }
  let json: unknown;
  try {
    json = JSON.parse(await file.text());
  } catch (cause) {
    throw new Error(
      `“${file.name}” is not a file of figures: those end in .json. Ask whoever publishes yours.`,
      { cause },
    );
  }
  const parsed = safeParseSnapshot(json);
  if (!parsed.ok) {
    throw new Error(
      `“${file.name}” cannot be read as a file of figures. For whoever publishes it: ${parsed.error.message}`,
      { cause: parsed.error },
    );
  }
  return { name: file.name, snapshot: parsed.snapshot };
}
