import { resultOf } from "@the-difference/impact-sdk";
import { describe, expect, it } from "vitest";
import { impactReport2021To22 } from "./impactReport2021To22";

const snapshot = impactReport2021To22();

describe("the report as data", () => {
  it("has published figures only, each exempt from suppression for a stated reason", () => {
    expect(snapshot.results.map(({ basis }) => basis.kind)).not.toContain("register");
    expect(snapshot.results.map(({ basis }) => basis.kind)).not.toContain("survey");
    expect(snapshot.exemptions.map(({ result }) => result)).toEqual(
      snapshot.results.map(({ id }) => id),
    );
    for (const { reason } of snapshot.exemptions) expect(reason).toMatch(/^Already public: \w/);
  });

  it("gives each figure its place in the report and its words", () => {
    for (const { evidence } of snapshot.results) {
      expect(evidence).not.toEqual([]);
      for (const { place, quote } of evidence) {
        expect(place).toMatch(/, pp?\. \d/);
        expect(quote).toMatch(/\w/);
      }
    }
  });

  it("has no count of the leaders by ethnicity, for none is in the text", () => {
    const body = resultOf(snapshot, "leaders.ethnicity", "breakdown").body;
    expect(body?.groups.map(({ rate }) => rate)).toEqual([{ is: "absent", why: "notAvailable" }]);
    expect(body?.groups[0]?.comparisons.map(({ is }) => is)).toEqual([
      "withheld",
      "withheld",
      "withheld",
      "withheld",
    ]);
    expect(body?.benchmarks.map(({ shares }) => shares[0]?.text)).toEqual([
      "91%",
      "94.6%",
      "85.1%",
      "65.5%",
    ]);
  });

  it("keeps the qualifier of bounded figures", () => {
    const quantity = (id: string) => resultOf(snapshot, id, "quantity").body.quantity;
    const [delegates, attendances, views] = resultOf(
      snapshot,
      "communications.audiences",
      "audiences",
    ).body.groups.map(({ touches }) => touches);
    expect(delegates).toEqual({ is: "bounded", bound: "moreThan", value: 350 });
    expect(attendances).toEqual({ is: "bounded", bound: "moreThan", value: 1000 });
    expect(views).toEqual({ is: "bounded", bound: "lessThan", value: 50_000 });
    expect(quantity("case.detentions.after")).toMatchObject({ count: { bound: "lessThan" } });
    expect(quantity("national.permanent-exclusions")).toMatchObject({ is: "inWords" });
  });
});
