/**
 * Takes the catalogue of metrics out of what a first figure waits for: a figure asks for a definition and
 * has none until `loadDefinitions` has brought them all. They are a tenth of the scripts, and are read in a
 * figure's closed details alone.
 *
 * @param {string} cataloguePath of metricCatalogue.ts
 * @returns {import("rolldown").Plugin}
 */
export function lateDefinitions(cataloguePath) {
  const stand = "\0late-definitions";
  return {
    name: "late-definitions",
    async resolveId(name, importer) {
      if (name === stand) return stand;
      if (!/(^|[\\/])metricCatalogue$/.test(name) || importer === undefined) return;
      const resolved = await this.resolve(name, importer, { skipSelf: true });
      return resolved?.id === cataloguePath ? stand : undefined;
    },
    load(id) {
      if (id === stand) {
        // No figure uses the table itself: what would, must fail at once rather than find it empty.
        return `let known;
export const metricCatalogue = /* @__PURE__ */ (() => {
  throw new Error("metricCatalogue: expected metricDefinition, which loads late.");
})();
export const metricDefinition = (id) => known?.metricDefinition(id);
export const isKnown = () => known !== undefined;
export const learn = (definitions) => { known = definitions; };`;
      }
      if (!/[\\/]embed[\\/]src[\\/]drawing[\\/]loadDefinitions\.ts$/.test(id)) return;
      return `import { isKnown, learn } from ${JSON.stringify(stand)};
export const loadDefinitions = async () => {
  if (isKnown()) return false;
  learn(await import(${JSON.stringify(cataloguePath)}));
  return true;
};`;
    },
  };
}
