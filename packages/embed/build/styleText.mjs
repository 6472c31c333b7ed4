import { stylesheetText } from "./stylesheetText.mjs";

/**
 * Makes `import text from "….css?inline"` give a stylesheet's text, whole and minified.
 *
 * @param {Record<string, string>} sources the file of each public name
 * @returns {import("rolldown").Plugin}
 */
export function styleText(sources) {
  const prefix = "\0style-text:";
  return {
    name: "style-text",
    resolveId(name) {
      const file = sources[name.replace(/\?inline$/, "")];
      return name.endsWith(".css?inline") && file ? `${prefix}${file}` : undefined;
    },
    async load(id) {
      if (!id.startsWith(prefix)) return;
      const text = await stylesheetText(id.slice(prefix.length));
      return { code: `export default ${JSON.stringify(text)};`, moduleType: "js" };
    },
  };
}
