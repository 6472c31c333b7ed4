import { addressCheck } from "./addressCheck";
import type { Choice } from "./Choice";
import type { OwnFile } from "./readOwnFile";
import { samples } from "./samples";

/** Where a snapshot is read from here, and where readers' browsers will find it. */
export type SnapshotSource =
  | { is: "address"; here: string; forReaders(folder: string): string }
  | { is: "file"; file: OwnFile; forReaders(folder: string): string }
  | { is: "missing"; fault?: string };

/**
 * @param ownFolder - this app's own folder of published files, which holds the samples
 */
export function snapshotSource(
  { figures, own }: Choice,
  file: OwnFile | undefined,
  ownFolder: string,
): SnapshotSource {
  const inFolder = (name: string) => (folder: string) =>
    new URL(encodeURIComponent(name), folder).href;
  if (figures !== "own") {
    const name = samples[figures];
    return { is: "address", here: new URL(name, ownFolder).href, forReaders: inFolder(name) };
  }
  if (file) return { is: "file", file, forReaders: inFolder(file.name) };
  if (own === "") return { is: "missing" };
  const check = addressCheck(own, { of: "file" });
  if (!check.ok) return { is: "missing", fault: check.words };
  return { is: "address", here: check.address, forReaders: () => check.address };
}
