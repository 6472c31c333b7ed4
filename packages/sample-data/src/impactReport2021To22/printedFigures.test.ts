import {
  auditReport,
  describeFinding,
  exactly,
  type PublishedFigure,
} from "@the-difference/impact-sdk";
import { describe, expect, it } from "vitest";
import { impactReport2021To22 } from "./impactReport2021To22";
import { inventoryFigures } from "./inventoryFigures";
import { notQuantities } from "./notQuantities";
import { printedFigures } from "./printedFigures";

/** Everything that the audit finds in the report, under the cross-checks that people made by hand. */
const findingsByCheck = {
  X01: [
    "F047, F045, F046, F042: 10 + 29 + 19 is less than 62, the Difference Leaders recruited so far: 58 against 62, and 4 not accounted for.",
  ],
  X03: [
    "F074, F090: 46 is 63% of 73, and not of 66 mainstream leaders, of whom it would be 70%.",
    "F074, F090: 63% is said of ILC participants, but those whom it is a share of are mainstream leaders.",
  ],
  X04: [
    "F072, F074: no whole number of 46 responses is 60%: 27 would be 59% and 28 would be 61%; the bases of at most 46 that give 60% and 98% are 40, 42, 43 and 45.",
  ],
  X06: [
    "F070, F070.answered: the report prints no exact number of Difference Leaders who answered; of at most 29, 93% can only be of 14, 15, 27, 28 or 29.",
    "F071, F071.answered: the report prints no exact number of Difference Leaders whose headteacher answered; of at most 29, 93% can only be of 14, 15, 27, 28 or 29.",
  ],
  X09: [
    "F077, F078, F079, F080: 38% + 30% + 16% is more than 73%, the registrants who took further steps: at least 87 against 76, so that they overlap or one is wrong.",
  ],
  X11: [
    "F076, F075: 75% is said of applicants, but those whom it is a share of are responses, educators who registered interest, educators or registrants.",
  ],
  X12: [
    "F054, F054.mainstream, F051.graduates, F052, F056: a target of 60% of 12 graduates of the 2020 cohort needs 8 graduates of 2020 in mainstream, and there are at most 5: it was missed by at least 3.",
  ],
};

const findings = auditReport(printedFigures);

/** The kinds of findings where one figure is printed otherwise. */
function kindsWith(id: string, change: object): string[] {
  const figures = printedFigures.map((figure) =>
    figure.id === id ? { ...figure, ...change } : figure,
  );
  const known = new Set(findings.map(describeFinding));
  return auditReport(figures)
    .filter((finding) => !known.has(describeFinding(finding)))
    .map(({ is }) => is);
}

describe("the audit of the report's figures", () => {
  it.each(Object.entries(findingsByCheck))("finds %s", (_, sentences) => {
    expect(findings.map(describeFinding)).toEqual(expect.arrayContaining(sentences));
  });

  it("finds nothing else", () => {
    expect(findings.map(describeFinding).toSorted()).toEqual(
      Object.values(findingsByCheck).flat().toSorted(),
    );
  });

  it("finds the kinds of contradiction that each check is", () => {
    expect(findings.map(({ is, figures }) => `${is} ${figures[0]}`)).toEqual([
      "unprintedBase F070",
      "unprintedBase F071",
      "impossiblePercentage F072",
      "impliedBase F074",
      "partsFallShort F047",
      "partsExceedWhole F077",
      "nounDiffers F074",
      "nounDiffers F076",
      "targetMissed F054",
    ]);
  });

  it("has nothing against figures that fit: X05, X07, X08, X14 and X21", () => {
    const fits = ["F073", "F075", "F078", "F079", "F080", "F051", "F055", "F096", "F097", "F099"];
    const first = findings.map(({ figures }) => figures[0]);
    expect(first.filter((id) => fits.includes(id ?? ""))).toEqual([]);
  });

  it("would have something against each of those, were it printed otherwise", () => {
    // X05: 44 and 45 of 46 are 95.7% and 97.8%.
    expect(kindsWith("F073", { printed: "97%" })).toContain("impossiblePercentage");
    // X07: 104 of 664 is 15.7%.
    expect(kindsWith("F075", { printed: "15%" })).toEqual(["impliedBase"]);
    // X08: 32 and 33 of 104 are 30.8% and 31.7%; every whole per cent of 104 is some number.
    expect(kindsWith("F079", { printed: "30.1%" })).toContain("impossiblePercentage");
    // X14: 10 + 2 + 1 is 13, and 10 + 0 + 1 is 11, of 12.
    expect(kindsWith("F055", { count: exactly(2) })).toEqual(["partsExceedWhole"]);
    expect(kindsWith("F055", { count: exactly(0) })).toEqual(["partsFallShort"]);
    // X21: 4 + 1 + 3 is 8, of 7.
    expect(kindsWith("F100", { count: exactly(3) })).toEqual(["partsExceedWhole"]);
  });

  it("has nothing against the overlapping steps once they are declared as such", () => {
    const declared = { breakdowns: [{ as: "multiSelect", parts: ["F078", "F079", "F080"] }] };
    const figures = printedFigures.map((figure) =>
      figure.id === "F077" ? ({ ...figure, ...declared } as PublishedFigure) : figure,
    );
    expect(auditReport(figures).map(({ is }) => is)).not.toContain("partsExceedWhole");
  });
});

describe("the report's printed figures", () => {
  const inventory = new Set(Object.values(inventoryFigures).flat());
  const ids = printedFigures.map(({ id }) => id.split(".")[0] ?? "");

  /** Amounts, words and thresholds: nothing that is counted or a share. */
  const neitherCountNorShare = [
    ["F005", "F006", "F010", "F011", "F012", "F013", "F014", "F024", "F030", "F057"],
    ["F095", "F102", "F103", "F104", "F110"],
  ].flat();

  it("are all counts and shares of the inventory, and nothing else", () => {
    const expected = [...inventory].filter(
      (id) => !(id in notQuantities) && !neitherCountNorShare.includes(id),
    );
    expect([...new Set(ids)].toSorted()).toEqual(expected);
  });

  it("quote what the snapshot quotes for the same figure, or a part of it", () => {
    const known = impactReport2021To22().results.flatMap(({ evidence }) =>
      evidence.flatMap(({ figure, quote }) => (quote === undefined ? [] : [{ figure, quote }])),
    );
    const unlike = printedFigures.filter(
      ({ id, quote }) =>
        quote !== undefined &&
        !known.some(
          (evidence) =>
            evidence.figure === id.split(".")[0] &&
            (evidence.quote.includes(quote) || quote.includes(evidence.quote)),
        ),
    );
    expect(unlike.map(({ id, quote }) => `${id}: ${quote}`)).toEqual([]);
  });
});
