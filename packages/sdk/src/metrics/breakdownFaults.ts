import type { CodedFault } from "../errors/refuseFaults";
import type { Benchmark } from "../schemas/benchmark";
import type { BreakdownCounts } from "./BreakdownCounts";
import { duplicateFaults } from "./duplicateFaults";
import { shareFaults } from "./shareFaults";
import { sumFaults } from "./sumFaults";

/** Everything in a breakdown's counts that cannot be, or that no benchmark of it may be compared with. */
export function breakdownFaults(counts: BreakdownCounts): CodedFault[] {
  const { groups, benchmarks, missing, known, asked, people } = counts;
  return [
    ...duplicateFaults(
      groups.map((group) => group.id),
      (index) => `groups[${index}].id`,
    ),
    ...duplicateFaults(
      benchmarks.map((benchmark) => benchmark.id),
      (index) => `benchmarks[${index}].id`,
    ),
    ...sumFaults(
      "groups",
      groups.map((group) => group.count),
      known,
      "people whose answer is known",
    ),
    ...sumFaults(
      "known, missing.noAnswer and missing.preferNotToSay",
      [known, missing.noAnswer, missing.preferNotToSay],
      asked,
      "people asked",
    ),
    ...sumFaults("asked and missing.notAsked", [asked, missing.notAsked], people, "people"),
    ...benchmarks.flatMap((benchmark, index) =>
      benchmarkFaults(benchmark, counts, `benchmarks[${index}]`),
    ),
  ];
}

function benchmarkFaults(
  benchmark: Benchmark,
  { dimension, base, complement, groups }: BreakdownCounts,
  path: string,
): CodedFault[] {
  const faults: CodedFault[] = [];
  if (benchmark.complement !== "notStated" && benchmark.complement !== complement) {
    faults.push({
      code: "BENCHMARK_COMPLEMENT_MISMATCH",
      path: `${path}.complement`,
      expected: `"${complement}", as the measured groups mean it`,
      received: `"${benchmark.complement}"`,
    });
  }
  if (benchmark.base !== "notStated" && benchmark.base !== base) {
    faults.push({
      code: "BENCHMARK_BASE_MISMATCH",
      path: `${path}.base`,
      expected: `"${base}", as measured`,
      received: `"${benchmark.base}"`,
    });
  }
  if (benchmark.dimension !== dimension.id) {
    faults.push({
      code: "BENCHMARK_CATEGORIES_MISMATCH",
      path: `${path}.dimension`,
      expected: `"${dimension.id}", as measured`,
      received: `"${benchmark.dimension}"`,
    });
    return faults;
  }
  const known = new Set(groups.map((group) => group.id));
  benchmark.shares.forEach(({ group, share }, index) => {
    faults.push(...shareFaults(share, `${path}.shares[${index}].share`));
    if (known.has(group)) return;
    faults.push({
      code: "BENCHMARK_CATEGORIES_MISMATCH",
      path: `${path}.shares[${index}].group`,
      expected: `one of ${[...known].join(", ")}`,
      received: `"${group}"`,
    });
  });
  faults.push(
    ...duplicateFaults(
      benchmark.shares.map((share) => share.group),
      (index) => `${path}.shares[${index}].group`,
    ),
  );
  return faults;
}
