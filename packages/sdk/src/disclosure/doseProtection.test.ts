import { expect, it } from "vitest";
import { laidOut } from "../../testing/laidOut";
import { testContext } from "../../testing/testContext";
import { doseResult } from "../metrics/doseResult";
import { histogram } from "../metrics/Histogram";
import { exactly } from "../results/count";
import { doseProtection } from "./doseProtection";

it("lays those with less than was due out between the recorded and those with some or none", () => {
  const result = doseResult(
    {
      unit: "leaders",
      measure: "hours",
      planned: { is: "amount", value: 4 },
      due: { is: "amount", value: 4 },
      participants: exactly(12),
      recorded: exactly(10),
      notRecorded: exactly(2),
      received: { full: exactly(6), part: exactly(3), none: exactly(1) },
      amounts: histogram(
        new Map([
          [0, 1],
          [1.5, 3],
          [4, 6],
        ]),
      ),
    },
    testContext,
  );
  expect(laidOut((layout) => doseProtection.layOut(result, layout, [result]))).toEqual({
    cells: [
      "participants: 12",
      "recorded: 10 key",
      "notRecorded: 2",
      "received.full: 6",
      "notFull: 4 implied",
      "received.part: 3",
      "received.none: 1",
    ],
    sums: [
      "participants = recorded + notRecorded",
      "recorded = received.full + notFull",
      "notFull = received.part + received.none",
    ],
  });
});
