import type { Embedding } from "./Embedding";

/** The figure on a page of its own, to show in a frame or to link to. */
export function frameAddress({ folder, snapshot, result, theme }: Embedding): string {
  const address = new URL("embed.html", folder);
  // What lies beside the page is named as from there: that stays right where the folder moves.
  address.searchParams.set(
    "src",
    snapshot.startsWith(folder) ? snapshot.slice(folder.length) : snapshot,
  );
  address.searchParams.set("metric", result.id);
  address.searchParams.set("theme", theme);
  return address.href;
}
