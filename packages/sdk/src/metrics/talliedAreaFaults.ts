import type { CodedFault } from "../errors/refuseFaults";
import type { ReportedArea } from "../results/reportedArea";

/** What is wrong with areas that records are tallied for: each has to be a school, or to have parts. */
export function talliedAreaFaults(areas: readonly ReportedArea[]): CodedFault[] {
  return areas.flatMap(({ id, level, parts }, index): CodedFault[] => {
    if (level === "school" && !/^\d{6}$/.test(id)) {
      const expected = "a school's URN, of six digits";
      return [invalid(`areas[${index}].id`, expected, `"${id}"`)];
    }
    if (level !== "school" && parts === undefined) {
      return [invalid(`areas[${index}]`, "areas that are part of it", "none")];
    }
    return [];
  });
}

function invalid(path: string, expected: string, received: string): CodedFault {
  return { code: "RECORD_INVALID", path, expected, received };
}
