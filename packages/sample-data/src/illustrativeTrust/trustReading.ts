import { type GainResult, readingGain } from "@the-difference/impact-sdk";
import { illustrativeContext } from "../illustrativeContext";
import {
  exampleReadingTests,
  readingInstruments,
  readingSchools,
  readingWindows,
} from "./exampleReadingTests";

/** How fast the reading ages of pupils with reading support rose from autumn to spring. */
export function trustReading(random: () => number): GainResult {
  return readingGain(exampleReadingTests(random), {
    ...readingWindows,
    instruments: readingInstruments,
    threshold: { gainMonths: 12, inMonths: 6 },
    testedPupils: "lowScorers",
    areas: [
      ...readingSchools.map(({ urn, label }) => ({
        id: urn,
        label,
        level: "school" as const,
        partOf: "trust",
      })),
      { id: "trust", label: "Example Learning Trust", level: "trust", parts: "all" },
    ],
    ...illustrativeContext({
      id: "trust.reading",
      title: "Reading gain of pupils with reading support",
      subtitle: "Pupils in the trust's schools tested in September 2025 and March 2026",
      population: "Pupils in the trust's schools who have reading support",
      caveats: [
        {
          text: "Pupils were chosen for low scores: some of them would have scored higher the next time without any support.",
        },
      ],
    }),
  });
}
