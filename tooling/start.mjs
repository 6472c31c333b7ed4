import { join } from "node:path";
import { build } from "./build.mjs";
import { ensureInstalled } from "./ensureInstalled.mjs";
import { nodeBin } from "./nodeBin.mjs";
import { repositoryRoot } from "./repositoryRoot.mjs";
import { requireFreePort } from "./requireFreePort.mjs";
import { run } from "./run.mjs";
import { runMain } from "./runMain.mjs";

const port = 5173;

await runMain(async () => {
  await ensureInstalled();
  await requireFreePort(port);
  // The report's page takes the SDK and the widgets from their sources; the snapshots, and the files that
  // other pages load as they are published, have to be built.
  await build(["@the-difference/sample-data", "@the-difference/impact-embed"]);
  const cwd = join(repositoryRoot, "apps/demo");
  const vite = nodeBin("vite", { from: cwd });
  const { code } = await run([...vite, "--port", String(port), "--strictPort"], { cwd });
  return code;
});
