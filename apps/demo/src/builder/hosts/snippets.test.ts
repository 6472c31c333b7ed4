import { fixedHeight } from "@the-difference/impact-embed/heights";
import { describe, expect, test } from "vitest";
import { exampleEmbedding } from "../../../tests/exampleEmbedding";
import { snippetForAnyFrame } from "./anyFrame";
import { snippetForGoogleSites } from "./googleSites";
import { snippetForMoodle } from "./moodle";
import { snippetForLink } from "./pictureAndLink";
import { snippetForPlainHtml } from "./plainHtml";
import { snippetForReact } from "./react";
import { snippetForSharePoint } from "./sharePoint";
import { snippetForTeams } from "./teams";
import { snippetForWordPress, snippetForWordPressHtml } from "./wordPress";

const address =
  "https://trust.example/impact/embed.html?src=illustrative-trust.json&metric=trust.leaders.training&theme=light";
const escaped = address.replaceAll("&", "&amp;");
const words = "170 of 221 leaders; target 177 (80%): seven short.";

describe("what each host takes", () => {
  test("plain HTML: a script and an element with the finding between its tags", () => {
    expect(snippetForPlainHtml(exampleEmbedding())).toBe(`\
<script type="module" src="https://trust.example/impact/v1.js"></script>
<impact-widget src="https://trust.example/impact/illustrative-trust.json" metric="trust.leaders.training">
  <p>Inclusion training of the trust&#39;s leaders. ${words}</p>
</impact-widget>`);
  });

  test("React: a component, with every value as a JavaScript text", () => {
    expect(snippetForReact(exampleEmbedding({ theme: "dark" }))).toBe(`\
import "@the-difference/impact-embed";

export function ImpactFigure() {
  return (
    <impact-widget
      src={"https://trust.example/impact/illustrative-trust.json"}
      metric={"trust.leaders.training"}
      theme={"dark"}
    >
      <p>{"Inclusion training of the trust's leaders. ${words}"}</p>
    </impact-widget>
  );
}`);
  });

  test("SharePoint: one frame and nothing beside it, with a title and room enough", () => {
    const embedding = exampleEmbedding({ widthPx: 586 });
    const height = fixedHeight(embedding.result, 586);
    expect(snippetForSharePoint(embedding)).toBe(
      `<iframe src="${escaped}" title="Inclusion training of the trust&#39;s leaders" width="586" height="${height}" frameborder="0"></iframe>`,
    );
  });

  test.each([
    ["Google Sites", snippetForGoogleSites],
    ["Moodle", snippetForMoodle],
    ["a Custom HTML block of WordPress", snippetForWordPressHtml],
    ["any page that takes code", snippetForAnyFrame],
  ])("%s: a frame, and the finding below it as a link", (_, snippetFor) => {
    const embedding = exampleEmbedding();
    expect(snippetFor(embedding)).toBe(
      `${snippetForSharePoint(embedding)}\n<p><a href="${escaped}">Inclusion training of the trust&#39;s leaders</a></p>`,
    );
  });

  test("WordPress: the address of the figure's own page", () => {
    expect(snippetForWordPress(exampleEmbedding())).toBe(
      "https://trust.example/impact/trust.leaders.training.html",
    );
  });

  test.each([
    ["Teams", snippetForTeams],
    ["a link", snippetForLink],
  ])("%s: the address of the page that draws the figure", (_, snippetFor) => {
    expect(snippetFor(exampleEmbedding())).toBe(address);
  });
});

test("a file of figures that lies elsewhere is named by its whole address", () => {
  const elsewhere = exampleEmbedding({
    snapshot: "https://data.example/a file.json?release=2&draft",
  });
  const { searchParams } = new URL(snippetForTeams(elsewhere));
  expect(searchParams.get("src")).toBe("https://data.example/a file.json?release=2&draft");
});

test("a theme other than light stands in every snippet that draws", () => {
  const dark = exampleEmbedding({ theme: "dark" });
  expect(snippetForPlainHtml(dark)).toContain(' theme="dark">');
  expect(snippetForReact(dark)).toContain('theme={"dark"}');
  expect(snippetForSharePoint(dark)).toContain(`&amp;theme=dark"`);
  expect(snippetForTeams(dark)).toMatch(/&theme=dark$/);
});
