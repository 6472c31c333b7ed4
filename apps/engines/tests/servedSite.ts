import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { preview } from "vite";

const require = createRequire(import.meta.url);
const distOf = (entry: string) => dirname(require.resolve(entry));

export interface Site {
  address: string;
  /** Where its files are, for tests that take one away. */
  folder: string;
  close(): Promise<void>;
}

/**
 * Serves what a trust would put on a static host: the elements' files, snapshots, and the pages of a test.
 *
 * @param pagesAt - for the site's address, HTML by the page's file name
 */
export async function servedSite(
  pagesAt: (address: string) => Readonly<Record<string, string>>,
): Promise<Site> {
  const folder = await mkdtemp(join(tmpdir(), "impact-site-"));
  await cp(distOf("@the-difference/impact-embed"), join(folder, "embed"), { recursive: true });
  await cp(
    require.resolve("@the-difference/impact-ui/styles.css"),
    join(folder, "frame/styles.css"),
  );
  await cp(join(distOf("@the-difference/impact-embed"), "frame"), join(folder, "frame"), {
    recursive: true,
  });
  for (const name of ["impact-report-2021-22.json", "illustrative-trust.json"]) {
    await cp(join(distOf("@the-difference/sample-data"), name), join(folder, name));
  }
  const server = await preview({
    root: folder,
    logLevel: "silent",
    build: { outDir: folder },
    preview: { host: "127.0.0.1", port: 0 },
  });
  const address = server.resolvedUrls?.local[0];
  if (!address) throw new Error("Site: expected the server to have an address; received none.");
  for (const [name, text] of Object.entries(pagesAt(address))) {
    await writeFile(join(folder, name), text);
  }
  return {
    address,
    folder,
    async close() {
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
