import { describe, expect, it } from "vitest";
import { DisclosureError } from "../errors/DisclosureError";
import {
  checkPolicy,
  type DisclosurePolicy,
  raisePolicy,
  smallCountRule,
  standardPolicy,
} from "./policy";

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
      checkPolicy({
        threshold: 8,
        specialCategoryThreshold: 20,
        organisationThreshold: 4,
        width: 25,
      }),
    ).not.toThrow();
  });

  it("refuses less protection without a reason, and lists all that is lower", () => {
    const { code, faults } = refusal({
      threshold: 3,
      specialCategoryThreshold: 5,
      organisationThreshold: 2,
      width: 2,
    });
    expect(code).toBe("POLICY_LOWERED_WITHOUT_REASON");
    expect(faults.map(({ path }) => path)).toEqual([
      "threshold",
      "specialCategoryThreshold",
      "organisationThreshold",
      "width",
    ]);
    expect(refusal({ ...standardPolicy, threshold: 3, loweredBecause: " " }).code).toBe(
      "POLICY_LOWERED_WITHOUT_REASON",
    );
  });

  it("takes less protection with a reason", () => {
    const lowered = { ...standardPolicy, threshold: 3, loweredBecause: "Counts schools." };
    expect(() => checkPolicy(lowered)).not.toThrow();
  });

  it("refuses what is no number of people, and special data with less protection than other", () => {
    expect(
      refusal({ threshold: 0, specialCategoryThreshold: 2.5, organisationThreshold: NaN }).faults,
    ).toHaveLength(3);
    const { code, message } = refusal({ ...standardPolicy, threshold: 12 });
    expect(code).toBe("POLICY_INVALID");
    expect(message).toContain("at least the ordinary threshold, 12; received 10");
  });
});

describe("smallCountRule", () => {
  it("takes the threshold that applies for the width unless told", () => {
    expect(smallCountRule(standardPolicy, "ordinary")).toEqual({ threshold: 5, width: 5 });
    expect(smallCountRule(standardPolicy, "specialCategory")).toEqual({ threshold: 10, width: 10 });
    expect(smallCountRule(standardPolicy, "organisations")).toEqual({ threshold: 3, width: 3 });
    expect(smallCountRule({ ...standardPolicy, width: 20 }, "ordinary").width).toBe(20);
  });
});

describe("raisePolicy", () => {
  it("takes the higher of each number", () => {
    expect(raisePolicy(standardPolicy, { threshold: 7, organisationThreshold: 5 })).toEqual({
      threshold: 7,
      specialCategoryThreshold: 10,
      organisationThreshold: 5,
    });
  });

  it("never lowers: what a partner asks for less is left as it was", () => {
    const less = { threshold: 1, specialCategoryThreshold: 1, organisationThreshold: 1, width: 1 };
    expect(raisePolicy(standardPolicy, less)).toEqual({ ...standardPolicy, width: 10 });
    expect(raisePolicy(standardPolicy, {})).toEqual(standardPolicy);
    expect(raisePolicy({ ...standardPolicy, width: 12 }, less).width).toBe(12);
  });

  it("raises special category data and the width with what they may not be below", () => {
    const raised = raisePolicy({ ...standardPolicy, width: 12 }, { threshold: 20 });
    expect(raised).toMatchObject({ threshold: 20, specialCategoryThreshold: 20, width: 20 });
  });

  it("keeps the reason of a policy that was lowered, and its width", () => {
    const lowered = { ...standardPolicy, threshold: 3, width: 3, loweredBecause: "Published." };
    expect(raisePolicy(lowered, { threshold: 4 })).toEqual({ ...lowered, threshold: 4 });
  });

  it("refuses what is no number of people", () => {
    expect(() => raisePolicy(standardPolicy, { threshold: 5.5 })).toThrow(DisclosureError);
  });
});
