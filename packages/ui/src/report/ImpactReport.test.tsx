import { illustrativeTrust, impactReport2021To22 } from "@the-difference/sample-data";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { welsh } from "../languages/welsh";
import { ImpactReport } from "./ImpactReport";

const report = impactReport2021To22();
const html = renderToStaticMarkup(<ImpactReport snapshot={report} />);
const idsIn = (text: string) => [...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);

describe("a report of everything a snapshot holds", () => {
  test("has every result and every piece of content once, each under its id", () => {
    const ids = idsIn(html);
    for (const { id } of [...report.results, ...report.content]) {
      expect(ids.filter((each) => each === id)).toEqual([id]);
    }
  });

  test("has no id twice, and every link on it leads to one", () => {
    const ids = idsIn(html);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(targets.length).toBeGreaterThan(20);
    expect(targets.filter((id) => !ids.includes(id ?? ""))).toEqual([]);
  });

  test("lists its sections, in the order in which they stand", () => {
    const contents = /<nav[\s\S]*?<\/nav>/.exec(html)?.[0] ?? "";
    const listed = [...contents.matchAll(/>([^<]+)<\/a>/g)].map(([, title]) => title);
    const headings = [...html.matchAll(/<h2[^>]*>([^<]+)<\/h2>/g)].map(([, title]) => title);
    expect(listed).toEqual(headings);
    expect(listed.slice(0, 2)).toEqual([
      "How the work is meant to make a difference",
      "From interest to a place",
    ]);
  });

  test("leaves out sections that would be empty", () => {
    const trust = renderToStaticMarkup(<ImpactReport snapshot={illustrativeTrust()} />);
    expect(trust).not.toContain("How the work is meant to make a difference");
    expect(trust).toContain("Illustrative data: invented to show the design");
  });

  test("says how small numbers were protected, by the snapshot's own policy", () => {
    expect(report.policy).toMatchObject({ threshold: 5, specialCategoryThreshold: 10 });
    expect(html).toContain("Numbers from 1 to 4 are hidden");
    expect(html).toContain("to 9 where they tell of ethnicity");
  });

  test("has no inline style and no script", () => {
    expect(html).not.toMatch(/<(script|style)| style=| on[a-z]+=/);
  });

  test("speaks its own words in another language", () => {
    const inWelsh = renderToStaticMarkup(<ImpactReport snapshot={report} language={welsh} />);
    expect(inWelsh).toContain("Beth ddywedodd pobl");
    expect(inWelsh).not.toContain("What people said");
  });
});

describe("a report that an editor has laid out", () => {
  const sections = [
    { id: "start", title: "In short", lead: "Two figures.", items: ["dlp.2022.recruitment"] },
  ];

  test("has its sections and nothing else", () => {
    const own = renderToStaticMarkup(
      <ImpactReport snapshot={report} sections={sections} headingLevel={2} />,
    );
    expect(own.match(/<figure/g)).toHaveLength(1);
    expect(own).toContain("Two figures.");
    expect(own).toMatch(/<h2[^>]*>The Difference[\s\S]*<h3[^>]*>In short[\s\S]*<h4/);
  });

  test("is refused where it names what the snapshot does not hold, with every fault", () => {
    const faulty = [
      { id: "start", title: "In short", items: ["no.such", "dlp.2022.recruitment"] },
      { id: "end", title: "At last", items: ["nor.this"] },
    ];
    expect(() =>
      renderToStaticMarkup(<ImpactReport snapshot={report} sections={faulty} />),
    ).toThrow(
      `ImpactReport: expected ids of results or content of the snapshot "${report.id}"; received "no.such" in section "start", "nor.this" in section "end".`,
    );
  });
});
