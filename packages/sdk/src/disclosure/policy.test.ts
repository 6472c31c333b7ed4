import { describe, expect, it } from "vitest";
import { DisclosureError } from "../errors/DisclosureError";
import { checkPolicy, type DisclosurePolicy, smallCountRule, standardPolicy } from "./policy";

function refusal(policy: DisclosurePolicy): DisclosureError {
  try {
    checkPolicy(policy);
  } catch (error) {
    if (error instanceof DisclosureError) return error;
    throw error;
  }
  throw new Error("expected a refusal");
}

describe("checkPolicy", () => {
  it("takes the standard policy and any that protects more", () => {
    expect(() => checkPolicy(standardPolicy)).not.toThrow();
    expect(() =>
      checkPolicy({ threshold: 8, specialCategoryThreshold: 20, width: 25 }),
    ).not.toThrow();
  });

  it("refuses less protection without a reason, and lists all that is lower", () => {
    const { code, faults } = refusal({ threshold: 3, specialCategoryThreshold: 5, width: 2 });
    expect(code).toBe("POLICY_LOWERED_WITHOUT_REASON");
    expect(faults.map(({ path }) => path)).toEqual([
      "threshold",
      "specialCategoryThreshold",
      "width",
    ]);
    expect(refusal({ threshold: 3, specialCategoryThreshold: 10, loweredBecause: " " }).code).toBe(
      "POLICY_LOWERED_WITHOUT_REASON",
    );
  });

  it("takes less protection with a reason", () => {
    const lowered = {
      threshold: 3,
      specialCategoryThreshold: 10,
      loweredBecause: "Counts schools.",
    };
    expect(() => checkPolicy(lowered)).not.toThrow();
  });

  it("refuses what is no number of people, and special data with less protection than other", () => {
    expect(refusal({ threshold: 0, specialCategoryThreshold: 2.5 }).faults).toHaveLength(2);
    const { code, message } = refusal({ threshold: 12, specialCategoryThreshold: 10 });
    expect(code).toBe("POLICY_INVALID");
    expect(message).toContain("at least the ordinary threshold, 12; received 10");
  });
});

describe("smallCountRule", () => {
  it("takes the threshold that applies for the width unless told", () => {
    expect(smallCountRule(standardPolicy, "ordinary")).toEqual({ threshold: 5, width: 5 });
    expect(smallCountRule(standardPolicy, "specialCategory")).toEqual({ threshold: 10, width: 10 });
    expect(smallCountRule({ ...standardPolicy, width: 20 }, "ordinary").width).toBe(20);
  });
});
