import type { SchoolRoll, Touch, Workplace } from "@the-difference/impact-sdk";
import { drawWeighted } from "./drawWeighted";

export const reachProgrammes = [
  { id: "inclusion-leadership", label: "Inclusion leadership programme" },
  { id: "inclusive-classrooms", label: "Inclusive classrooms course" },
];

export const censusOn = "2026-01-15";

const schoolCount = 64;
const trustCount = 12;
const authorityCount = 9;

/** Where each partner school belongs: some to no trust. */
const schools = Array.from({ length: schoolCount }, (_, index): Workplace => {
  const trust = index % (trustCount + 1);
  return {
    is: "school",
    urn: String(910001 + index),
    ...(trust < trustCount && { trust: `trust-${trust + 1}` }),
    localAuthority: `E9900000${(index % authorityCount) + 1}`,
  };
});

/** Who took part in which programme, and where they worked: some in both, some outside schools. */
export function exampleTouches(random: () => number): { touches: Touch[]; rolls: SchoolRoll[] } {
  const touches: Touch[] = [];
  const touch = (participant: string, programme: string, workplace: Workplace) =>
    touches.push({
      id: `touch-${touches.length + 1}`,
      participant,
      programme,
      on: "2025-10-15",
      workplace,
    });
  for (let number = 1; number <= 190; number += 1) {
    const id = `learner-${number}`;
    const workplace = drawWeighted<Workplace>(random, [
      ...schools.map((school) => [school, 5] as const),
      [{ is: "outsideSchools" }, 12],
      [{ is: "notKnown" }, 8],
    ]);
    const takes = drawWeighted(random, [
      ["inclusion-leadership", 30],
      ["inclusive-classrooms", 55],
      ["both", 15],
    ] as const);
    for (const { id: programme } of reachProgrammes) {
      if (takes === "both" || takes === programme) touch(id, programme, workplace);
    }
  }
  const rolls = schools.flatMap((school): SchoolRoll[] =>
    school.is === "school"
      ? [{ urn: school.urn, censusOn, pupils: 180 + Math.floor(random() * 900) }]
      : [],
  );
  return { touches, rolls };
}
