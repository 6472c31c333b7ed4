import type { CodedFault } from "../errors/refuseFaults";
import { type Count, countRange } from "../results/count";
import type { DoseAmount } from "../results/doseResult";
import type { DoseCounts } from "./DoseCounts";
import type { Histogram } from "./Histogram";
import { hundredths } from "./hundredths";
import { sumFaults } from "./sumFaults";
import { wholeNumberFaults } from "./wholeNumberFaults";

/** Everything in a dose's counts that cannot be. */
export function doseCountFaults(counts: DoseCounts): CodedFault[] {
  const { planned, due, participants, recorded, notRecorded, received, amounts } = counts;
  const { full, part, none } = received;
  return [
    ...amountFaults("planned", planned),
    ...amountFaults("due", due),
    ...dueFaults(planned, due),
    ...sumFaults("recorded and notRecorded", [recorded, notRecorded], participants, "participants"),
    ...sumFaults("received", [full, part, none], recorded, "recorded"),
    ...(amounts.is === "histogram" ? distributionFaults(amounts, counts) : []),
  ];
}

function amountFaults(path: string, amount: DoseAmount): CodedFault[] {
  if (amount.is !== "amount" || isAmount(amount.value)) return [];
  return [
    {
      code: "RECORD_INVALID",
      path,
      expected: "an amount of 0 or more, to two decimals",
      received: `${amount.value}`,
    },
  ];
}

function isAmount(value: number): boolean {
  return value >= 0 && value <= 1e9 && hundredths(value) / 100 === value;
}

function dueFaults(planned: DoseAmount, due: DoseAmount): CodedFault[] {
  if (planned.is !== "amount" || due.is !== "amount" || due.value <= planned.value) return [];
  const expected = `at most ${planned.value}, the planned amount`;
  return [{ code: "PARTS_EXCEED_WHOLE", path: "due", expected, received: `${due.value}` }];
}

function distributionFaults(
  { bins }: Histogram,
  { due, recorded, received }: DoseCounts,
): CodedFault[] {
  const invalid = bins.flatMap(({ value, count }, index) => [
    ...amountFaults(`amounts.bins[${index}].value`, { is: "amount", value }),
    ...wholeNumberFaults(count, `amounts.bins[${index}].count`),
  ]);
  if (invalid.length > 0) return invalid;
  const peopleOf = (isOne: (value: number) => boolean) =>
    bins.reduce((sum, { value, count }) => (isOne(value) ? sum + count : sum), 0);
  const faults = [
    ...peopleFaults(
      "recorded",
      recorded,
      peopleOf(() => true),
    ),
    ...peopleFaults(
      "received.none",
      received.none,
      peopleOf((value) => value === 0),
    ),
  ];
  if (due.is !== "amount") return faults;
  faults.push(
    ...peopleFaults(
      "received.full",
      received.full,
      peopleOf((value) => value === due.value),
    ),
  );
  bins.forEach(({ value }, index) => {
    if (value <= due.value) return;
    faults.push({
      code: "PARTS_EXCEED_WHOLE",
      path: `amounts.bins[${index}].value`,
      expected: `at most ${due.value}, the due amount`,
      received: `${value}`,
    });
  });
  return faults;
}

function peopleFaults(path: string, count: Count, people: number): CodedFault[] {
  const { lowest, highest } = countRange(count);
  if (lowest <= people && people <= highest) return [];
  const code = people < lowest ? "PARTS_FALL_SHORT" : "PARTS_EXCEED_WHOLE";
  const received = lowest === highest ? `${lowest}` : `${lowest} to ${highest}`;
  return [{ code, path, expected: `${people}, as amounts has it`, received }];
}
