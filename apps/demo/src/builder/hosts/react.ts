import type { Embedding } from "../snippets/Embedding";
import { elementSnippet } from "../snippets/elementSnippet";
import { findingInWords } from "../snippets/findingInWords";
import type { Host } from "./Host";

/** A component for a site built with React: every value is a JavaScript text, so that none can be markup. */
export function snippetForReact({ snapshot, result, theme, finding }: Embedding): string {
  const attribute = (name: string, value: string) => `      ${name}={${JSON.stringify(value)}}`;
  const attributes = [
    attribute("src", snapshot),
    attribute("metric", result.id),
    ...(theme === "light" ? [] : [attribute("theme", theme)]),
  ];
  return `import "@the-difference/impact-embed";

export function ImpactFigure() {
  return (
    <impact-widget
${attributes.join("\n")}
    >
      <p>{${JSON.stringify(findingInWords(finding))}}</p>
    </impact-widget>
  );
}`;
}

export const react: Host = {
  name: "A React site",
  hint: "Developers build the site. Pass this on to them.",
  widths: [
    { px: 720, name: "A main column" },
    { px: 1040, name: "The whole page" },
    { px: 320, name: "A side column, or a phone" },
  ],
  limits:
    "The figure takes the width of the place where it stands and grows as tall as it needs. The width here is for looking only.",
  isSecure: false,
  script: "bundled",
  copies: (embedding) => [
    { name: "Component for your developers", text: snippetForReact(embedding) },
  ],
  steps: [
    "Copy the code and send it to the people who develop your site, with the note for your IT team.",
    "They add the package @the-difference/impact-embed to the site.",
    "They put <ImpactFigure /> where the figure should stand. It works with React 18 and 19.",
    'In TypeScript, this line beside the import makes the element known: import type {} from "@the-difference/impact-embed/jsx";',
  ],
  trouble:
    "If only the sentence shows, the site's policy does not let it fetch the file of figures. The note below has the lines that allow it.",
  forIt: () => [
    "The site bundles the package @the-difference/impact-embed, so the program files come from the site itself; only the file of figures is fetched from the address above.",
  ],
  shows: elementSnippet,
};
