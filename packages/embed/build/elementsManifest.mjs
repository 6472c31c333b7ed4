/**
 * The custom-elements manifest (schema 1.0.0), from which editors and frameworks know the elements.
 *
 * @param {typeof import("../src/elementReference")} reference
 * @param {string[]} names every element
 */
export function elementsManifest(reference, names) {
  const { attributeReference, propertyReference, eventReference, stateReference } = reference;
  const path = "dist/index.js";
  const declarationOf = (/** @type {string} */ tagName) => {
    const isReport = tagName === "impact-report";
    const omitted = isReport ? ["metric", "form", "result"] : [];
    return {
      kind: "class",
      customElement: true,
      name: classNameOf(tagName),
      tagName,
      description: isReport
        ? "All that a snapshot holds, as one document."
        : tagName === "impact-widget"
          ? "One figure: any result of a snapshot."
          : `One figure: a result of the kind ${kindOf(tagName)}.`,
      superclass: { name: "HTMLElement" },
      attributes: entries(attributeReference, omitted).map(([name, entry]) => ({
        name,
        fieldName: name === "heading-level" ? "headingLevel" : name,
        ...described(entry),
      })),
      members: [
        ...entries(attributeReference, [...omitted, "lang"]).map(([name, entry]) => ({
          kind: "field",
          name: name === "heading-level" ? "headingLevel" : name,
          attribute: name,
          reflects: true,
          ...described(entry),
        })),
        ...entries(propertyReference, omitted).map(([name, entry]) => ({
          kind: "field",
          name,
          ...described(entry),
        })),
      ],
      events: entries(eventReference, []).map(([name, entry]) => ({ name, ...described(entry) })),
      slots: [{ name: "", description: "Shown until the figure is, and where it cannot be." }],
      cssParts: [
        { name: "frame", description: "Around the figure: set the tokens (--di-…) here." },
      ],
      cssStates: Object.entries(stateReference).map(([name, description]) => ({
        name,
        description,
      })),
    };
  };
  return {
    schemaVersion: "1.0.0",
    readme: "README.md",
    modules: [
      {
        kind: "javascript-module",
        path,
        declarations: names.map(declarationOf),
        exports: names.map((name) => ({
          kind: "custom-element-definition",
          name,
          declaration: { name: classNameOf(name), module: path },
        })),
      },
    ],
  };
}

/** @param {Record<string, import("../src/elementReference").ReferenceEntry>} table @param {string[]} omitted */
const entries = (table, omitted) =>
  Object.entries(table).filter(([name]) => !omitted.includes(name));

/** @param {import("../src/elementReference").ReferenceEntry} entry */
const described = ({ type, default: byDefault, description }) => ({
  type: { text: type },
  ...(byDefault !== undefined && { default: byDefault }),
  description,
});

/** @param {string} tagName */
const camel = (tagName) =>
  tagName.replace(/-(\w)/g, (_, letter) => letter.toUpperCase()).replace(/^impact/, "");

/** @param {string} tagName */
const classNameOf = (tagName) => `Impact${camel(tagName)}Element`;

/** @param {string} tagName */
const kindOf = (tagName) => camel(tagName).replace(/^\w/, (letter) => letter.toLowerCase());
