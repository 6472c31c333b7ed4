import { Contents } from "./Contents";
import { PageFooter } from "./PageFooter";
import { PageHeader } from "./PageHeader";
import { ReportFigure } from "./ReportFigure";
import { Section } from "./Section";
import { WhatToKnow } from "./WhatToKnow";

const titles = {
  year: "The year in numbers",
  recruitment: "From interest to a place",
  progression: "After the programme",
  course: "The Inclusive Leadership Course",
  surveys: "What people said",
  diversity: "Who the leaders are",
  england: "Why it matters",
  know: "Before you quote a figure",
};

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
              <ReportFigure id="dlp.2022.recruitment-target" kind="target" />
              <ReportFigure id="trusts.employing-difference-leaders" kind="quantity" />
              <ReportFigure id="dlp.recruited-so-far" kind="quantity" />
            </div>
          </Section>
          <Section id="recruitment" title={titles.recruitment}>
            <div className="wide">
              <ReportFigure id="dlp.2022.recruitment" kind="funnel" />
            </div>
            <div className="tiles">
              <ReportFigure id="dlp.2022.local-authorities" kind="quantity" />
              <ReportFigure id="dlp.2022.new-partner-schools" kind="quantity" />
              <ReportFigure id="dlp.training-hours" kind="quantity" />
            </div>
          </Section>
          <Section
            id="progression"
            title={titles.progression}
            lead="The programme aims for 60% of its graduates to lead in mainstream schools afterwards."
          >
            <div className="wide">
              <ReportFigure id="dlp.progression" kind="progression" />
            </div>
            <div className="tiles">
              <ReportFigure id="dlp.2020.mainstream-target" kind="target" />
              <ReportFigure id="dlp.2020.promoted-to-headship" kind="quantity" />
              <ReportFigure id="dlp.alumni-in-ark-schools" kind="quantity" />
            </div>
          </Section>
          <Section
            id="course"
            title={titles.course}
            lead="One year of training for senior leaders who stay in mainstream schools."
          >
            <div className="tiles">
              <ReportFigure id="ilc.2021-22.leaders" kind="quantity" />
              <ReportFigure id="ilc.2021-22.trusts" kind="quantity" />
              <ReportFigure id="ilc.2021-22.students" kind="quantity" />
            </div>
          </Section>
          <Section
            id="surveys"
            title={titles.surveys}
            lead="An answer speaks for those who gave it. Each survey says how many were asked and how many answered."
          >
            <div className="pairs">
              <ReportFigure id="ilc.2021-22.survey" kind="survey" />
              <ReportFigure id="dlp.registrants.survey" kind="survey" />
              <ReportFigure id="dlp.leaders.satisfaction" kind="survey" />
              <ReportFigure id="dlp.registrants.next-steps" kind="survey" />
              <ReportFigure id="dlp.headteachers.impact" kind="survey" />
            </div>
          </Section>
          <Section id="diversity" title={titles.diversity}>
            <div className="wide">
              <ReportFigure id="leaders.ethnicity" kind="breakdown" />
            </div>
            <p className="section-lead">
              The same figure with groups, intervals and hidden cells is on the page of{" "}
              <a href="/trust.html#diversity">an illustrative trust</a>, whose data are invented.
            </p>
          </Section>
          <Section
            id="england"
            title={titles.england}
            lead="What the report quotes about children in alternative provision, each from its own source."
          >
            <div className="tiles">
              <ReportFigure id="national.ap.english-and-maths" kind="quantity" />
              <ReportFigure id="national.all-schools.english-and-maths" kind="quantity" />
              <ReportFigure id="national.ap.students" kind="quantity" />
              <ReportFigure id="national.ap.no-destination-at-16" kind="quantity" />
              <ReportFigure id="national.all-schools.no-destination-at-16" kind="quantity" />
              <ReportFigure id="national.cost-of-exclusion" kind="quantity" />
            </div>
          </Section>
          <Section
            id="know"
            title={titles.know}
            lead="We checked the report's figures against each other. These are the places where they do not agree, or say less than they seem to."
          >
            <WhatToKnow checks={checks} />
          </Section>
        </main>
        <PageFooter dataUrl={dataUrl} />
      </div>
    </>
  );
}
