import { contentOf } from "@the-difference/impact-sdk";
import { impactReport2021To22 } from "@the-difference/sample-data";
import { expect, test } from "vitest";
import { theoryOfChangeModel } from "./theoryOfChangeModel";

const snapshot = impactReport2021To22();
const theory = contentOf(snapshot, "model", "theoryOfChange");

test("the four columns stand in the order in which one leads to the next", () => {
  const { columns } = theoryOfChangeModel(theory, snapshot.results);
  expect(columns.map(({ id, nodes }) => [id, nodes.length])).toEqual([
    ["issues", 4],
    ["activities", 5],
    ["outputs", 2],
    ["outcomes", 3],
  ]);
});

test("a node is evidenced by results that are on the page, and by no others", () => {
  const everything = theoryOfChangeModel(theory, snapshot.results);
  expect(everything).toMatchObject({ nodes: 14, evidenced: 10 });
  const funnelOnly = snapshot.results.filter(({ id }) => id === "dlp.2022.recruitment");
  const little = theoryOfChangeModel(theory, funnelOnly);
  expect(little.evidenced).toBe(1);
  expect(little.columns[1]?.nodes[0]?.evidence).toEqual(["dlp.2022.recruitment"]);
  expect(theoryOfChangeModel(theory, []).evidenced).toBe(0);
});

test("where the publisher says which node leads to which, each names those it leads to", () => {
  const edges = [{ from: "vulnerable-children", to: "leadership-programme" }];
  const { columns } = theoryOfChangeModel({ ...theory, edges }, []);
  expect(columns[0]?.nodes[0]?.leadsTo).toEqual([
    { anchor: "model.leadership-programme", text: "Difference Leadership Programme" },
  ]);
  expect(columns[1]?.nodes[0]?.leadsTo).toEqual([]);
});

test("anchors carry the theory's id, so that two theories on a page do not share one", () => {
  const { columns } = theoryOfChangeModel(theory, []);
  const anchors = columns.flatMap(({ nodes }) => nodes.map(({ anchor }) => anchor));
  expect(new Set(anchors).size).toBe(14);
  expect(anchors.every((anchor) => anchor.startsWith("model."))).toBe(true);
});
