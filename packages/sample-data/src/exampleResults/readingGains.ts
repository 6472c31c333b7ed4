import {
  exactly,
  type GainCounts,
  type GainResult,
  type ReportedArea,
  readingGainResult,
} from "@the-difference/impact-sdk";
import { illustrativeContext } from "../illustrativeContext";
import { readingInstruments, readingWindows } from "../illustrativeTrust/exampleReadingTests";

type Row = GainCounts["rows"][number];

const threshold = { gainMonths: 12, inMonths: 6 };

/** Forty schools of a trust, slow and fast, some with so few pupils that they are hidden. */
export function fortySchoolsReading(): GainResult {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  const schools = [...letters, ..."ABCDEFGHIJKLMN"].map(
    (letter, index): ReportedArea => ({
      id: `9001${String(index + 1).padStart(2, "0")}`,
      // No numbers: a text may tell none that is hidden.
      label: index < letters.length ? `School ${letter}` : `School A${letter}`,
      level: "school",
    }),
  );
  return gains("forty-schools", "Reading gain in forty schools", {
    areas: schools,
    rows: schools.map(({ id }, index) => {
      const pupils = index % 8 === 5 ? 11 : 24 + ((index * 7) % 30);
      const slowest = 0.05 * ((index * 13) % 40) - 0.6;
      return row(id, spreadGains(pupils, slowest, 0.08), index % 6);
    }),
  });
}

/** One school, where a quarter of the pupils lost ground. */
export function oneSchoolReading(): GainResult {
  const school: ReportedArea = { id: "900201", label: "Example School", level: "school" };
  return gains("one-school", "Reading gain in one school", {
    areas: [school],
    rows: [row(school.id, spreadGains(40, -1.1, 0.07), 0)],
  });
}

/** Autumn's tests alone: nobody has a second one yet. */
export function notYetTestedAgainReading(): GainResult {
  const school: ReportedArea = { id: "900202", label: "Example School", level: "school" };
  return gains("not-yet-tested-again", "Reading gain before the second test", {
    areas: [school],
    rows: [row(school.id, [], 31)],
  });
}

function gains(id: string, title: string, { areas, rows }: Pick<GainCounts, "areas" | "rows">) {
  return readingGainResult(
    {
      ...readingWindows,
      instruments: readingInstruments,
      threshold,
      testedPupils: "everyone",
      areas,
      rows,
    },
    illustrativeContext({
      id: `example.${id}`,
      title,
      subtitle: "Pupils tested in September 2025 and March 2026",
      population: "Pupils of an invented year group",
    }),
  );
}

/** A pupil at each step from the slowest on, to two decimals as ratio gains are. */
function spreadGains(pupils: number, slowest: number, step: number): number[] {
  return Array.from(
    { length: pupils },
    (_, index) => Math.round((slowest + index * step) * 100) / 100,
  );
}

function row(area: string, ratioGains: readonly number[], noSecondTest: number): Row {
  const isFast = (ratio: number) => ratio >= threshold.gainMonths / threshold.inMonths;
  const paired = ratioGains.length;
  const belowPace = ratioGains.filter((ratio) => ratio < 1).length;
  const thresholdOrAbove = ratioGains.filter(isFast).length;
  return {
    area,
    pupils: exactly(paired + noSecondTest),
    paired: exactly(paired),
    unpaired: {
      noFirstTest: exactly(0),
      noSecondTest: exactly(noSecondTest),
      differentInstruments: exactly(0),
      shortInterval: exactly(0),
    },
    atFloor: exactly(0),
    atCeiling: exactly(0),
    bands: {
      belowPace: exactly(belowPace),
      paceToThreshold: exactly(paired - belowPace - thresholdOrAbove),
      thresholdOrAbove: exactly(thresholdOrAbove),
    },
    ratioGains: {
      is: "histogram",
      bins: ratioGains.map((value) => ({ value, count: 1 })),
    },
  };
}
