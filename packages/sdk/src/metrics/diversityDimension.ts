import type { Complement } from "../schemas/benchmark";
import {
  type Demographics,
  type Disability,
  disabilitySchema,
  type Sex,
  sexSchema,
} from "../schemas/demographics";
import {
  ethnicity5Label,
  ethnicity5Of,
  ethnicity5Schema,
  ethnicity19Label,
  ethnicity19Schema,
} from "../schemas/ethnicity";

/** A person's group, or why it is not known. */
export type GroupAnswer =
  | { is: "known"; group: string }
  | { is: "notAsked" }
  | { is: "noAnswer" }
  | { is: "preferNotToSay" };

export interface DiversityDimension {
  label: string;
  specialCategory: boolean;
  /** What the rest of a group is: the rest of *White* is another than the rest of *White British*. */
  complement: Complement;
  groups: { id: string; label: string }[];
  groupOf: (person: Demographics) => GroupAnswer;
}

export type DiversityDimensionId = "ethnicity5" | "ethnicity19" | "sex" | "disability";

const sexLabel: Record<Sex, string> = { female: "Female", male: "Male" };
const disabilityLabel: Record<Disability, string> = {
  disabled: "Disabled",
  notDisabled: "Not disabled",
};

/** What people can be broken down by, each with its category scheme. */
export const diversityDimensions: Record<DiversityDimensionId, DiversityDimension> = {
  ethnicity5: {
    label: "Ethnic group",
    specialCategory: true,
    complement: "ethnicMinoritiesExcludingWhiteMinorities",
    groups: ethnicity5Schema.options.map((id) => ({ id, label: ethnicity5Label[id] })),
    groupOf: ({ ethnicity }) => {
      if (ethnicity.is === "detailed") return known(ethnicity5Of[ethnicity.group]);
      return ethnicity.is === "broad" ? known(ethnicity.group) : ethnicity;
    },
  },
  ethnicity19: {
    label: "Detailed ethnic group",
    specialCategory: true,
    complement: "ethnicMinorities",
    groups: ethnicity19Schema.options.map((id) => ({ id, label: ethnicity19Label[id] })),
    groupOf: ({ ethnicity }) => {
      if (ethnicity.is === "detailed") return known(ethnicity.group);
      // Who was asked for one of five groups was not asked for one of 19.
      return ethnicity.is === "broad" ? { is: "notAsked" } : ethnicity;
    },
  },
  sex: {
    label: "Sex",
    specialCategory: false,
    complement: "allOtherGroups",
    groups: sexSchema.options.map((id) => ({ id, label: sexLabel[id] })),
    groupOf: ({ sex }) => (sex.is === "known" ? known(sex.value) : sex),
  },
  disability: {
    label: "Disability",
    specialCategory: true,
    complement: "allOtherGroups",
    groups: disabilitySchema.options.map((id) => ({ id, label: disabilityLabel[id] })),
    groupOf: ({ disability }) => (disability.is === "known" ? known(disability.value) : disability),
  },
};

function known(group: string): GroupAnswer {
  return { is: "known", group };
}
