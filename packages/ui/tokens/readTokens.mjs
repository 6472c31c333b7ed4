import { fileURLToPath } from "node:url";
import StyleDictionary from "style-dictionary";

/** Where a token says what the DTCG format has no field for: its CSS, its unit, its system colour. */
const ours = "com.the-difference";

/**
 * @typedef {object} Token
 * @property {string} key its name in the table of tokens: `data-1`
 * @property {string} name its custom property: `--di-data-1`
 * @property {string[]} path its groups and its key: `["color", "data-1"]`
 * @property {string} type as DTCG names it
 * @property {string} css its value in CSS
 * @property {unknown} value its value in DTCG, references resolved
 * @property {string | undefined} use what it is for
 * @property {string | undefined} forcedColour the system colour that stands in for it under forced colours
 */

/**
 * Tokens of some of the files beside this one, through Style Dictionary.
 *
 * @param {string[]} names `["light", "sizes"]` for `light.tokens.json` and `sizes.tokens.json`
 * @returns {Promise<Token[]>} in the order of the files
 */
export async function readTokens(names) {
  const dictionary = new StyleDictionary({
    source: names.map((name) => fileURLToPath(new URL(`${name}.tokens.json`, import.meta.url))),
    log: { verbosity: "silent", warnings: "error" },
    hooks: {
      transforms: {
        // The first group sorts the files for designers; it is no part of a property's name.
        "name/property": { type: "name", transform: ({ path }) => `di-${path.slice(1).join("-")}` },
        "measure/css": {
          type: "value",
          filter: ({ $type }) => $type === "dimension" || $type === "duration",
          transform: ({ $value }) => `${$value.value}${$value.unit}`,
        },
        "extension/css": {
          type: "value",
          filter: ({ $extensions }) => extension($extensions, "css") !== undefined,
          transform: ({ $extensions }) => extension($extensions, "css"),
        },
        "extension/unit": {
          type: "value",
          filter: ({ $extensions }) => extension($extensions, "unit") !== undefined,
          transform: ({ $value, $extensions }) => `${$value}${extension($extensions, "unit")}`,
        },
      },
    },
    platforms: {
      css: {
        transforms: [
          "name/property",
          "color/css",
          "fontFamily/css",
          "cubicBezier/css",
          "measure/css",
          "extension/css",
          "extension/unit",
        ],
      },
      figma: { transforms: ["name/property"] },
    },
  });
  const css = await dictionary.getPlatformTokens("css");
  const { tokenMap } = await dictionary.getPlatformTokens("figma");
  return css.allTokens.map((token) => ({
    key: token.path.slice(1).join("-"),
    name: `--${token.name}`,
    path: token.path,
    type: token.$type ?? "",
    css: String(token.$value),
    value: tokenMap.get(token.key ?? "")?.$value,
    use: token.$description,
    forcedColour: extension(token.$extensions, "forcedColour"),
  }));
}

/**
 * @param {Record<string, unknown> | undefined} extensions
 * @param {"css" | "unit" | "forcedColour"} key
 * @returns {string | undefined}
 */
function extension(extensions, key) {
  return extensions?.[ours]?.[key];
}
