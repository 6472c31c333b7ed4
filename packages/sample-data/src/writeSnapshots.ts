import { writeFileSync } from "node:fs";
import { illustrativeTrust } from "./illustrativeTrust/illustrativeTrust";
import { impactReport2021To22 } from "./impactReport2021To22/impactReport2021To22";
import { snapshotText } from "./snapshotText";

// The build runs this module from dist, so the files land beside it there.
const files = {
  "impact-report-2021-22.json": impactReport2021To22(),
  "illustrative-trust.json": illustrativeTrust(),
};

for (const [name, snapshot] of Object.entries(files)) {
  writeFileSync(new URL(name, import.meta.url), snapshotText(snapshot));
}
