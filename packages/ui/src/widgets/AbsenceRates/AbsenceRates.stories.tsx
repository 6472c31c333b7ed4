import type { Meta, StoryObj } from "@storybook/react-vite";
import { absenceResult, exactly, resultOf } from "@the-difference/impact-sdk";
import { exampleResults, illustrativeTrust } from "@the-difference/sample-data";
import { expect } from "storybook/test";
import { failed, loading } from "../../stories/fetchStates";
import { cellsOf, openTable } from "../../stories/openTable";
import { publishExample } from "../../stories/publishExample";
import { widgetControls } from "../../stories/widgetControls";
import { AbsenceRates } from "./AbsenceRates";

const examples = exampleResults();
const trust = resultOf(illustrativeTrust(), "trust.absence", "absence");
const small = resultOf(examples.smallSchoolAbsence, "example.small-school-absence", "absence");
const empty = resultOf(examples.emptyAbsence, "example.empty-absence", "absence");

/**
 * **It answers:** how much school do pupils miss here, how many of them miss much of it, and is that changing?
 *
 * ### When to use it
 *
 * For absence over years or terms of a trust or school, with England or a local authority beside it. The
 * table has authorised and unauthorised absence too.
 *
 * ### Anatomy
 *
 * - **Columns:** sessions missed, and the enrolments that missed 10% or more, and half or more, of their own.
 * - **First row:** the trust, or the one school, large. A pale bar behind a dot is its 95% interval;
 *   sessions have none, for those of one pupil hang together.
 * - **Rows below:** a school each, on one scale unless one says otherwise; the grey line is the trust again.
 *
 * ### Do and don't
 *
 * - **Do** let a trust's rates come from all its sessions, never from a mean of its schools' rates.
 * - **Don't** set persistent absence of a term beside that of a year: it is another measure.
 *
 * ### States
 *
 * A hidden rate is a hatched band over the whole height. No line runs through years in which schools were
 * closed, or from one term to the next. What may still change is an open dot.
 */
const meta = {
  title: "Widgets/Absence rates",
  component: AbsenceRates,
  argTypes: widgetControls,
} satisfies Meta<typeof AbsenceRates>;

export default meta;
type Story = StoryObj<typeof AbsenceRates>;

/** An invented trust of four schools; few pupils at each are severely absent, so the schools' rates are hidden. */
export const Trust: Story = {
  args: { result: trust },
  play: async ({ canvas }) => {
    const table = await openTable(canvas.getByRole("figure"));
    await expect(
      cellsOf(table, "School C, primary: persistent: missed 10% or more, 2024/25").slice(1),
    ).toEqual(["83 of 415", "20%", "16% to 24%"]);
  },
};

/** The last year may still change. */
export const SmallSchool: Story = {
  args: { result: small },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/^Open dots: provisional \(2024\/25\)/)).toBeVisible();
  },
};

/** Six years, two of which schools were closed in, beside a nation. */
export const SchoolClosures: Story = {
  args: { result: sixYears() },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/^Shaded: schools were closed/)).toBeVisible();
  },
};

/** A school that has no pupils yet. */
export const Empty: Story = {
  args: { result: empty },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole("img")).not.toBeInTheDocument();
  },
};

/** A trust of forty schools: each is a line of its own. */
export const FortyRows: Story = {
  args: { result: fortySchools() },
  play: async ({ canvas }) => {
    // No heading stands above columns of schools that are all of one measure.
    await expect(canvas.queryByText("Persistent: missed 10% or more")).toBeNull();
    const table = await openTable(canvas.getByRole("figure"));
    await expect(cellsOf(table, /^School 40: sessions missed, 2024/)[1]).toBeTruthy();
  },
};

export const Loading: Story = loading;

export const Failed: Story = failed;

export const RightToLeft: Story = { args: { result: trust }, globals: { direction: "rtl" } };

export const Narrow: Story = { args: { result: trust }, globals: { width: "320" } };

function sixYears() {
  const years = ["2017/18", "2018/19", "2019/20", "2020/21", "2021/22", "2022/23"];
  const perThousand = [48, 47, 49, 46, 76, 74];
  const areas = [
    { id: "trust", label: "Example Learning Trust", level: "trust", enrolments: 2400, times: 1.1 },
    { id: "nation", label: "A nation", level: "england", enrolments: 7_200_000, times: 1 },
  ] as const;
  return publishExample(
    absenceResult(
      {
        areas: areas.map(({ id, label, level }) => ({ id, label, level })),
        periods: years.map((year) => ({ year })),
        rows: areas.flatMap(({ id, enrolments, times }) =>
          years.map((year, index) => {
            const rate = ((perThousand[index] ?? 0) * times) / 1000;
            const possible = enrolments * 360;
            return {
              area: id,
              period: year,
              status: "final" as const,
              enrolments: exactly(enrolments),
              withoutSessions: exactly(0),
              sessions: {
                possible: exactly(possible),
                authorised: exactly(Math.round(possible * rate * 0.7)),
                unauthorised: exactly(Math.round(possible * rate * 0.3)),
              },
              persistent: exactly(Math.round(enrolments * rate * 2.6)),
              severe: exactly(Math.round(enrolments * rate * 0.25)),
            };
          }),
        ),
      },
      {
        ...trust,
        id: "example.absence-six-years",
        subtitle: "Sessions missed, and pupils persistently and severely absent",
      },
    ),
  );
}

function fortySchools() {
  const years = ["2023/24", "2024/25"];
  const schools = Array.from({ length: 40 }, (_, index) => ({
    id: `school-${index + 1}`,
    label: `School ${index + 1}`,
    enrolments: 400 + 20 * index,
  }));
  return publishExample(
    absenceResult(
      {
        areas: schools.map(({ id, label }) => ({ id, label, level: "school" })),
        periods: years.map((year) => ({ year })),
        rows: schools.flatMap(({ id, enrolments }, index) =>
          years.map((year, later) => {
            const rate = (60 + ((11 * index) % 40) + 3 * later) / 1000;
            const possible = enrolments * 360;
            return {
              area: id,
              period: year,
              status: "final" as const,
              enrolments: exactly(enrolments),
              withoutSessions: exactly(0),
              sessions: {
                possible: exactly(possible),
                authorised: exactly(Math.round(possible * rate * 0.7)),
                unauthorised: exactly(Math.round(possible * rate * 0.3)),
              },
              persistent: exactly(Math.round(enrolments * rate * 2.6)),
              severe: exactly(Math.round(enrolments * rate * 0.3)),
            };
          }),
        ),
      },
      { ...trust, id: "example.absence-of-forty-schools" },
    ),
  );
}
