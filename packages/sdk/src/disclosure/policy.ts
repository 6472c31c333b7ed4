import * as z from "zod/mini";
import { DisclosureError } from "../errors/DisclosureError";
import type { Fault } from "../errors/fault";

const atLeastOne = z.int().check(z.gte(1));

/**
 * From how many people on a count is shown, as data, so that a snapshot can print it.
 *
 * `threshold`: counts from 1 to below it are small. `specialCategoryThreshold`: the same for the groups
 * of special category data (race or ethnic origin, health …). `organisationThreshold`: for schools and
 * trusts. `width`: how far apart the bounds must be
 * that a reader can work out for a small count; the threshold that applies unless told.
 * `loweredBecause`: why any of them is below the standard.
 */
export const disclosurePolicySchema = z.strictObject({
  threshold: atLeastOne,
  specialCategoryThreshold: atLeastOne,
  organisationThreshold: atLeastOne,
  width: z.optional(atLeastOne),
  loweredBecause: z.optional(z.string().check(z.minLength(1))),
});
export type DisclosurePolicy = z.infer<typeof disclosurePolicySchema>;

/** 5 people in ordinary breakdowns, 10 in those of special category data; 3 schools or trusts. */
export const standardPolicy: Readonly<DisclosurePolicy> = Object.freeze({
  threshold: 5,
  specialCategoryThreshold: 10,
  organisationThreshold: 3,
});

/** When a count of people is small, and how far apart its feasible bounds must then be. */
export interface SmallCountRule {
  threshold: number;
  width: number;
}

/** What a count is of: people, people by special category data, or schools and trusts. */
export type CountedData = "ordinary" | "specialCategory" | "organisations";

const strictness: readonly CountedData[] = ["organisations", "ordinary", "specialCategory"];

/** Of several kinds of data the one with the strictest rule; at least one is given. */
export function strictest(kinds: readonly CountedData[]): CountedData {
  const rank = Math.max(...kinds.map((data) => strictness.indexOf(data)));
  return strictness[rank] ?? "specialCategory";
}

/** The rule of a policy for counts of one kind. */
export function smallCountRule(policy: DisclosurePolicy, data: CountedData): SmallCountRule {
  const threshold = {
    ordinary: policy.threshold,
    specialCategory: policy.specialCategoryThreshold,
    organisations: policy.organisationThreshold,
  }[data];
  return { threshold, width: policy.width ?? threshold };
}

/**
 * A policy with what a partner asks for in addition: of each number the higher, so that a partner may
 * raise and never lower.
 *
 * @param base - the policy of whoever publishes
 * @param partner - the numbers that the partner sets; what it leaves out stays
 * @throws {DisclosureError} POLICY_INVALID, POLICY_LOWERED_WITHOUT_REASON for what comes out
 * @example
 * raisePolicy(standardPolicy, { threshold: 10, specialCategoryThreshold: 5 });
 * //=> { threshold: 10, specialCategoryThreshold: 10, organisationThreshold: 3 }
 */
export function raisePolicy(
  base: DisclosurePolicy,
  partner: Partial<Omit<DisclosurePolicy, "loweredBecause">>,
): DisclosurePolicy {
  const { width } = base;
  const raised: DisclosurePolicy = {
    ...base,
    threshold: Math.max(base.threshold, partner.threshold ?? 1),
    specialCategoryThreshold: Math.max(
      base.specialCategoryThreshold,
      partner.specialCategoryThreshold ?? 1,
      // Special category data are never less protected than other.
      partner.threshold ?? 1,
    ),
    organisationThreshold: Math.max(base.organisationThreshold, partner.organisationThreshold ?? 1),
  };
  if (width !== undefined || partner.width !== undefined) {
    const isRaised =
      width === undefined || raised.specialCategoryThreshold > base.specialCategoryThreshold;
    const least = isRaised ? raised.specialCategoryThreshold : 1;
    raised.width = Math.max(width ?? 1, partner.width ?? 1, least);
  }
  checkPolicy(raised);
  return raised;
}

/**
 * Refuses a policy that protects less than the standard one without a recorded reason. One that
 * protects more is always fine.
 *
 * @throws {DisclosureError} POLICY_INVALID for values that are no policy; POLICY_LOWERED_WITHOUT_REASON
 */
export function checkPolicy(policy: DisclosurePolicy): void {
  const invalid = invalidFaults(policy);
  if (invalid.length > 0) throw new DisclosureError("POLICY_INVALID", "disclosure policy", invalid);
  const lowered = loweredFaults(policy);
  if (lowered.length > 0 && !policy.loweredBecause?.trim()) {
    throw new DisclosureError(
      "POLICY_LOWERED_WITHOUT_REASON",
      "disclosure policy",
      lowered,
      "Raise it, or record the reason in loweredBecause",
    );
  }
}

function invalidFaults(policy: DisclosurePolicy): Fault[] {
  const { threshold, specialCategoryThreshold, organisationThreshold, width } = policy;
  const numbers = {
    threshold,
    specialCategoryThreshold,
    organisationThreshold,
    ...(width !== undefined && { width }),
  };
  const faults = Object.entries(numbers)
    .filter(([, value]) => !Number.isSafeInteger(value) || value < 1)
    .map(([path, value]) => ({
      path,
      expected: "a whole number of people, 1 or more",
      received: String(value),
    }));
  if (faults.length > 0 || specialCategoryThreshold >= threshold) return faults;
  return [
    {
      path: "specialCategoryThreshold",
      expected: `at least the ordinary threshold, ${threshold}`,
      received: String(specialCategoryThreshold),
    },
  ];
}

function loweredFaults(policy: DisclosurePolicy): Fault[] {
  const floors: [Exclude<keyof DisclosurePolicy, "loweredBecause">, number, number][] = [
    ["threshold", policy.threshold, standardPolicy.threshold],
    [
      "specialCategoryThreshold",
      policy.specialCategoryThreshold,
      standardPolicy.specialCategoryThreshold,
    ],
    ["organisationThreshold", policy.organisationThreshold, standardPolicy.organisationThreshold],
    ["width", policy.width ?? Infinity, policy.specialCategoryThreshold],
  ];
  return floors
    .filter(([, value, floor]) => value < floor)
    .map(([path, value, floor]) => ({
      path,
      expected: `at least ${floor}`,
      received: String(value),
    }));
}
