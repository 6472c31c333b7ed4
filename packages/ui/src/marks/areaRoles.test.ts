import type { AreaLevel, ReportedArea } from "@the-difference/impact-sdk";
import { expect, test } from "vitest";
import { areaRoles } from "./areaRoles";

const area = (id: string, level: AreaLevel): ReportedArea => ({ id, label: id, level });
const idsOf = (areas: readonly ReportedArea[]) => {
  const { lead, beside, rows } = areaRoles(areas);
  const ids = (those: readonly ReportedArea[]) => those.map(({ id }) => id);
  return { lead: lead?.id, beside: ids(beside), rows: ids(rows) };
};

test.each([
  {
    name: "the trust leads, its schools are rows, what is above it stands beside it",
    areas: [
      area("a", "school"),
      area("b", "school"),
      area("trust", "trust"),
      area("la", "localAuthority"),
      area("england", "england"),
    ],
    roles: { lead: "trust", beside: ["la", "england"], rows: ["a", "b"] },
  },
  {
    name: "one school leads where there is no trust",
    areas: [area("england", "england"), area("a", "school")],
    roles: { lead: "a", beside: ["england"], rows: [] },
  },
  {
    name: "the area above several leads them",
    areas: [area("a", "trust"), area("b", "trust"), area("england", "england")],
    roles: { lead: "england", beside: [], rows: ["a", "b"] },
  },
  {
    name: "none leads where every level has several",
    areas: [area("a", "school"), area("b", "school")],
    roles: { lead: undefined, beside: [], rows: ["a", "b"] },
  },
  {
    name: "more than have a look of their own are rows",
    areas: [
      area("trust", "trust"),
      ...["1", "2", "3", "4", "5"].map((id) => area(id, "localAuthority")),
    ],
    roles: { lead: "trust", beside: ["1", "2", "3", "4"], rows: ["5"] },
  },
])("$name", ({ areas, roles }) => {
  expect(idsOf(areas)).toEqual(roles);
});
