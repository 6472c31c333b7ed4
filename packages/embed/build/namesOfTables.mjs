import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";

const stand = "\0name-of-table:";

/**
 * A translation finds its table of messages by the table's name, so that is all it loads: else a page in
 * Welsh would bring along every widget whose English it replaces.
 *
 * @type {import("rolldown").Plugin}
 */
export const namesOfTables = {
  name: "names-of-tables",
  resolveId(name, importer) {
    if (!/Messages$/.test(name) || !importer?.endsWith(".cy.ts")) return;
    return `${stand}${join(dirname(importer), `${name}.ts`)}`;
  },
  load(id) {
    if (!id.startsWith(stand)) return;
    const file = id.slice(stand.length);
    const tables = readFileSync(file, "utf8").matchAll(
      /export const (\w+) = .*?messageTable\("(\w+)"/g,
    );
    return [...tables]
      .map(([, table, name]) => `export const ${table} = ${JSON.stringify({ id: name })};`)
      .join("\n");
  },
};
