import type { Meta, StoryObj } from "@storybook/react-vite";
import {
  type ExclusionCounts,
  type ExclusionCountsRow,
  exactly,
  exclusionsResult,
  type PublishedResult,
  resultOf,
  withTrustTotal,
} from "@the-difference/impact-sdk";
import { exampleResults, illustrativeTrust } from "@the-difference/sample-data";
import { expect } from "storybook/test";
import { failed, loading } from "../../stories/fetchStates";
import { cellsOf, openTable } from "../../stories/openTable";
import { publishExample } from "../../stories/publishExample";
import { widgetControls } from "../../stories/widgetControls";
import { ExclusionTrend } from "./ExclusionTrend";

const trust = illustrativeTrust();
const examples = exampleResults();
const yearly = resultOf(trust, "trust.exclusions", "exclusions");
const termly = resultOf(trust, "trust.exclusions.by-term", "exclusions");
const local = resultOf(trust, "trust.local-measures", "exclusions");
const closures = resultOf(
  examples.schoolClosureExclusions,
  "example.school-closure-exclusions",
  "exclusions",
);
const means = resultOf(examples.meanOfTwoSchools, "example.mean-of-two-schools", "exclusions");

/**
 * **It answers:** how often are pupils suspended or excluded here, is that changing, and how does it stand to
 * England?
 *
 * ### When to use it
 *
 * For rates per 100 pupils of a trust or school over years or terms, with England, a region or a local
 * authority beside it. A trust's own measures (managed moves, internal exclusions, reduced timetables) are
 * drawn alike and never beside national figures, for there are none.
 *
 * ### Anatomy
 *
 * - **Columns:** a measure each, from zero, each on its own scale.
 * - **First row:** the trust, or the one school, or the mean of school rates. A dot is the rate, the pale bar
 *   behind it the 95% interval of its count. What it stands beside is named at the end of its line.
 * - **Rows below:** a school each, all on one scale; a school that would flatten the others has a scale of its
 *   own and says so. The grey line is the trust again. Of more than six schools the first measure is drawn;
 *   of more than forty the table has them.
 * - **Headline:** the latest rate, and whether it has changed since the first year that lines lead to it
 *   from. Where the two intervals meet it is too close to call.
 *
 * ### Do and don't
 *
 * - **Do** give three years or more where there are records: two points are no trend.
 * - **Do** put England's figures into the same result; what is per 100 of another headcount the SDK refuses.
 * - **Don't** rank schools by a rate: one or two events more at a small school are chance.
 * - **Don't** set a term beside a year, nor a trust's own measures beside national ones.
 *
 * ### What is not drawn
 *
 * No line through years in which schools were closed, across a year that is missing, or from one term to the
 * next: they are measured over different lengths of time. Hidden numbers are hatched bands over the whole
 * height; what may still change is an open dot.
 */
const meta = {
  title: "Widgets/Exclusion trend",
  component: ExclusionTrend,
  argTypes: widgetControls,
} satisfies Meta<typeof ExclusionTrend>;

export default meta;
type Story = StoryObj<typeof ExclusionTrend>;

/** An invented trust of four schools, one of them alternative provision, beside England's real figures. */
export const Trust: Story = {
  args: { result: yearly },
  play: async ({ canvas }) => {
    await expect(canvas.getByText("scale of its own, to 150")).toBeVisible();
    const table = await openTable(canvas.getByRole("figure"));
    await expect(
      cellsOf(table, "School D, alternative provision: suspensions, 2022/23").slice(1, 4),
    ).toEqual(["34", "58.62", "40.59 to 81.92"]);
  },
};

/** Two terms of the year that goes on; the second may still change. */
export const Terms: Story = {
  args: { result: termly },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/^Open dots: provisional \(spring 2025\/26\)/)).toBeVisible();
  },
};

/** Autumn, spring and summer of three years: a term is compared with the same term alone. */
export const TermsOfSeveralYears: Story = { args: { result: termsOfThreeYears() } };

/** What a trust itself records, and no national figure counts. */
export const LocalMeasures: Story = {
  args: { result: local },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/There is no national count of these measures/)).toBeVisible();
  },
};

/** Two of three years are shaded, and no line is drawn there. */
export const SchoolClosures: Story = {
  args: { result: closures },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/^Shaded: schools were closed/)).toBeVisible();
  },
};

/** Each school counts once, and the mean is hidden where a school's rate is. */
export const MeanOfSchoolRates: Story = { args: { result: means } };

/** Nine years with a break in the middle, beside a local authority, a region and a nation. */
export const NineYears: Story = { args: { result: nineYears() } };

/** The first measure of each, a line a school. */
export const FortySchools: Story = {
  args: { result: manySchools(40) },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/^Suspensions in each/)).toBeVisible();
    const table = await openTable(canvas.getByRole("figure"));
    await expect(
      cellsOf(table, "Riverside 7: pupils suspended once or more, 2024/25"),
    ).toHaveLength(5);
  },
};

/** More than can be looked at: the trust alone is drawn. */
export const SixtySchools: Story = {
  args: { result: manySchools(60) },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/^All 60 are in the table/)).toBeVisible();
  },
};

/** Two schools, and nobody whose rate would be theirs together. */
export const SchoolsWithoutTrust: Story = {
  args: {
    result: published(
      {
        areas: [
          { id: "a", label: "Ashdown School", level: "school" },
          { id: "b", label: "Riverside School", level: "school" },
        ],
        periods: [{ year: "2023/24" }, { year: "2024/25" }],
        rows: [
          row("a", "2023/24", [900, 89, 6, 51]),
          row("a", "2024/25", [910, 98, 7, 52]),
          row("b", "2023/24", [700, 41, 7, 29]),
          row("b", "2024/25", [690, 42, 6, 28]),
        ],
      },
      "two-schools",
    ),
  },
};

export const OneSchoolOneYear: Story = {
  args: { result: oneSchool([600, 33, 7, 22]) },
};

/** So few that nothing is shown: bands without a scale. */
export const SuppressedWhole: Story = {
  args: { result: oneSchool([60, 3, 1, 2]) },
  play: async ({ canvas }) => {
    const table = await openTable(canvas.getByRole("figure"));
    await expect(cellsOf(table, /suspensions/)[1]).toMatch(/hidden/);
  },
};

/** Nobody has the numbers yet. */
export const Empty: Story = {
  args: {
    result: published(
      {
        areas: [{ id: "a", label: "A school that opens in autumn", level: "school" }],
        periods: [{ year: "2025/26" }],
        rows: [row("a", "2025/26", [0, 0, 0, 0])],
      },
      "empty",
    ),
  },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole("img")).not.toBeInTheDocument();
  },
};

export const Loading: Story = loading;

export const Failed: Story = failed;

export const RightToLeft: Story = { args: { result: yearly }, globals: { direction: "rtl" } };

/** Every story is tested in the dark theme too, so this one is to look at only. */
export const Dark: Story = {
  args: { result: yearly },
  globals: { theme: "dark" },
  tags: ["!test"],
};

export const Narrow: Story = { args: { result: yearly }, globals: { width: "320" } };

function row(
  area: string,
  period: string,
  [headcount, suspensions, permanent, suspended]: readonly [number, number, number, number],
): ExclusionCountsRow {
  return {
    area,
    period,
    status: "final",
    denominator: "januaryCensusHeadcount",
    headcount,
    suspensions: exactly(suspensions),
    permanentExclusions: exactly(permanent),
    pupilsSuspended: exactly(suspended),
  };
}

function published(
  counts: Omit<ExclusionCounts, "is">,
  name: string,
): PublishedResult<"exclusions"> {
  const { evidence: _, caveats: __, ...context } = yearly;
  return publishExample(
    exclusionsResult(
      { is: "national", ...counts },
      {
        ...context,
        id: `example.exclusions-${name}`,
        subtitle: "Suspensions, permanent exclusions and pupils suspended per 100 pupils",
      },
    ),
  );
}

function oneSchool(counts: readonly [number, number, number, number]) {
  return published(
    {
      areas: [{ id: "a", label: "A school", level: "school" }],
      periods: [{ year: "2023/24" }],
      rows: [row("a", "2023/24", counts)],
    },
    "one-school",
  );
}

function nineYears() {
  const years = Array.from({ length: 9 }, (_, index) => `${2016 + index}/${17 + index}`);
  const per100 = [4.8, 5.1, 5.4, 3.8, 4.2, 6.9, 9.3, 11.3, 11.9];
  const areas = [
    { id: "trust", label: "Example Learning Trust", level: "trust", pupils: 5200, times: 1.1 },
    {
      id: "la",
      label: "An invented borough",
      level: "localAuthority",
      pupils: 44_000,
      times: 0.9,
    },
    { id: "region", label: "A region", level: "region", pupils: 1_250_000, times: 0.7 },
    { id: "nation", label: "A nation", level: "england", pupils: 8_400_000, times: 1 },
  ] as const;
  return published(
    {
      areas: areas.map(({ id, label, level }) => ({ id, label, level })),
      periods: years.map((year) => ({ year })),
      rows: areas.flatMap(({ id, pupils, times }) =>
        years.map((year, index) => {
          const suspensions = Math.round((pupils * times * (per100[index] ?? 0)) / 100);
          const counts = [
            pupils,
            suspensions,
            Math.round(suspensions / 50),
            Math.round(suspensions * 0.4),
          ] as const;
          return {
            ...row(id, year, counts),
            ...(index === 8 && { status: "provisional" as const }),
          };
        }),
      ),
    },
    "nine-years",
  );
}

function termsOfThreeYears() {
  const periods = ["2022/23", "2023/24", "2024/25"].flatMap((year) =>
    (["autumn", "spring", "summer"] as const).map((term) => ({ year, term })),
  );
  return published(
    {
      areas: [{ id: "trust", label: "Example Learning Trust", level: "trust" }],
      periods,
      rows: periods.map(({ year, term }, index) =>
        row("trust", `${year} ${term}`, [5200, 200 + ((index * 37) % 60), 8, 120 + index * 3]),
      ),
    },
    "terms",
  );
}

function manySchools(number: number) {
  const names = [
    "Ashdown Park School",
    "St Mary and St John Church of England Primary School",
    "Riverside",
    "The Grove Academy",
  ];
  const schools = Array.from({ length: number }, (_, index) => ({
    id: `${800_000 + index}`,
    label: `${names[index % names.length]} ${index + 1}`,
    level: "school" as const,
  }));
  const years = ["2022/23", "2023/24", "2024/25"];
  const counts = withTrustTotal(
    {
      is: "national",
      areas: schools,
      periods: years.map((year) => ({ year })),
      rows: schools.flatMap(({ id }, index) =>
        years.map((year, later) =>
          row(id, year, [
            300 + index * 20,
            30 + ((index * 13) % 50) + later * ((index % 3) - 1) * 8,
            index % 5 === 0 ? 6 : 0,
            6 + ((index * 7) % 12),
          ]),
        ),
      ),
    },
    { id: "trust", label: `A trust of ${number} schools` },
  );
  return published(counts, `of-${number}-schools`);
}
