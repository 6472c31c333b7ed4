import type { MetricResultKind } from "@the-difference/impact-sdk";
import { Contents } from "./Contents";
import { PageFooter } from "./PageFooter";
import { PageHeader } from "./PageHeader";
import { PartnerSchools } from "./PartnerSchools";
import { ReportFigure } from "./ReportFigure";
import { Section } from "./Section";
import { WhatToKnow } from "./WhatToKnow";

const titles = {
  year: "The year in numbers",
  recruitment: "From interest to a place",
  progression: "After the programme",
  schools: "In their schools",
  course: "The Inclusive Leadership Course",
  surveys: "What people said",
  diversity: "Who the leaders are",
  audiences: "Spreading the word",
  partners: "Partner schools",
  england: "Why it matters",
  know: "Before you quote a figure",
};

/** The figures of the page by place, each with its kind. */
const figures = {
  year: [
    ["dlp.2022.recruitment-target", "target"],
    ["trusts.employing-difference-leaders", "quantity"],
    ["dlp.recruited-so-far", "quantity"],
  ],
  recruitment: [
    ["dlp.2022.recruitment", "funnel"],
    ["dlp.recruitment-by-year", "targetSeries"],
  ],
  besideRecruitment: [
    ["dlp.2022.local-authorities", "quantity"],
    ["dlp.2022.new-partner-schools", "quantity"],
    ["dlp.training-hours", "quantity"],
  ],
  progression: [
    ["dlp.progression", "progression"],
    ["dlp.promotion.by-cohort", "comparison"],
  ],
  besideProgression: [
    ["dlp.2020.mainstream-target", "target"],
    ["dlp.2020.promoted-to-headship", "quantity"],
    ["dlp.alumni-in-ark-schools", "quantity"],
  ],
  schools: [
    ["case.detentions.change", "change"],
    ["case.behaviour-policy.schools", "quantity"],
    ["case.police-training.officers", "quantity"],
  ],
  course: [["ilc.2021-22.reach", "reach"]],
  surveys: [
    ["ilc.2021-22.survey", "survey"],
    ["dlp.registrants.survey", "survey"],
    ["dlp.leaders.satisfaction", "survey"],
    ["dlp.registrants.next-steps", "survey"],
    ["dlp.headteachers.impact", "survey"],
  ],
  diversity: [["leaders.ethnicity", "breakdown"]],
  audiences: [["communications.audiences", "audiences"]],
  england: [
    ["national.english-and-maths.gap", "comparison"],
    ["national.no-destination-at-16.gap", "comparison"],
  ],
  besideEngland: [
    ["national.ap.students", "quantity"],
    ["national.cost-of-exclusion", "quantity"],
  ],
} satisfies Record<string, [id: string, kind: MetricResultKind][]>;

/** The cross-checks that a board should know of, the weightiest first; the others stand at their figures. */
const checks = ["X01", "X12", "X15", "X04", "X03", "X06", "X10", "X11", "X26", "X18"];

/** The 2021-22 report on one page, every figure drawn from the snapshot. */
export function ReportPage({ dataUrl }: { dataUrl: string }) {
  return (
    <>
      <a className="skip" href="#content">
        Skip to the figures
      </a>
      <div className="page">
        <PageHeader current="report" title="Impact report 2021-22">
          <p>
            The Difference trains school leaders in inclusion, so that fewer children are excluded.
            These are the figures of its printed report, each with its counts, its source and what a
            careful reader should know of it.
          </p>
        </PageHeader>
        <Contents titles={titles} />
        <main id="content">
          <Section id="year" title={titles.year}>
            <div className="tiles">
              <Figures of={figures.year} />
            </div>
          </Section>
          <Section id="recruitment" title={titles.recruitment}>
            <div className="wide">
              <Figures of={figures.recruitment} />
            </div>
            <div className="tiles">
              <Figures of={figures.besideRecruitment} />
            </div>
          </Section>
          <Section
            id="progression"
            title={titles.progression}
            lead="The programme aims for 60% of its graduates to lead in mainstream schools afterwards."
          >
            <div className="wide">
              <Figures of={figures.progression} />
            </div>
            <div className="tiles">
              <Figures of={figures.besideProgression} />
            </div>
          </Section>
          <Section
            id="schools"
            title={titles.schools}
            lead="Case studies that the charity chose. Each is of one leader's work, and none measures the programme."
          >
            <div className="tiles">
              <Figures of={figures.schools} />
            </div>
          </Section>
          <Section
            id="course"
            title={titles.course}
            lead="One year of training for senior leaders who stay in mainstream schools."
          >
            <div className="wide">
              <Figures of={figures.course} />
            </div>
          </Section>
          <Section
            id="surveys"
            title={titles.surveys}
            lead="An answer speaks for those who gave it. Each survey says how many were asked and how many answered."
          >
            <div className="pairs">
              <Figures of={figures.surveys} />
            </div>
          </Section>
          <Section id="diversity" title={titles.diversity}>
            <div className="wide">
              <Figures of={figures.diversity} />
            </div>
            <p className="section-lead">
              The same figure with groups, intervals and hidden cells is on the page of{" "}
              <a href="/trust.html#diversity">an illustrative trust</a>, whose data are invented.
            </p>
          </Section>
          <Section id="audiences" title={titles.audiences}>
            <div className="wide">
              <Figures of={figures.audiences} />
            </div>
          </Section>
          <Section
            id="partners"
            title={titles.partners}
            lead="The schools of the leaders, of the alumni and of the course, as the report lists them."
          >
            <PartnerSchools />
          </Section>
          <Section
            id="england"
            title={titles.england}
            lead="What the report quotes about children in alternative provision, each from its own source."
          >
            <div className="pairs">
              <Figures of={figures.england} />
            </div>
            <div className="tiles">
              <Figures of={figures.besideEngland} />
            </div>
          </Section>
          <Section
            id="know"
            title={titles.know}
            lead="We checked the report's figures against each other. These are the places where they do not agree, or say less than they seem to."
          >
            <WhatToKnow checks={checks} figures={Object.values(figures).flatMap(idsOf)} />
          </Section>
        </main>
        <PageFooter dataUrl={dataUrl} />
      </div>
    </>
  );
}

type Placed = (typeof figures)[keyof typeof figures];

function Figures({ of }: { of: Placed }) {
  return of.map(([id, kind]) => <ReportFigure key={id} id={id} kind={kind} />);
}

function idsOf(placed: Placed): string[] {
  return placed.map(([id]) => id);
}
