import type { MetricResultKind } from "@the-difference/impact-sdk";
import { DiversityBreakdown } from "@the-difference/impact-ui";
import { useResult, useSnapshot } from "@the-difference/impact-ui/query";
import { PageFooter } from "./PageFooter";
import { PageHeader } from "./PageHeader";
import { ReportFigure } from "./ReportFigure";
import { resultsOfKind } from "./resultsOfKind";
import { Section } from "./Section";

/** An invented trust: the figures at work on records that went through the whole of the SDK. */
export function TrustPage({ dataUrl }: { dataUrl: string }) {
  return (
    <>
      <a className="skip" href="#content">
        Skip to the figures
      </a>
      <div className="page">
        <PageHeader current="trust" title="An illustrative trust">
          <p>
            Nothing on this page is real. A seeded generator invented the people of an invented
            trust; the figures were computed from their records, and what could point to a person
            was hidden before anything was published.
          </p>
        </PageHeader>
        <main id="content">
          <Section id="recruitment" title="Recruitment by cohort">
            <div className="wide">
              <ResultsOfKind kind="funnel" />
              <ResultsOfKind kind="targetSeries" />
            </div>
          </Section>
          <Section
            id="diversity"
            title="Who the leaders are"
            lead="Groups of few people are hidden, and with them whatever would give them away."
          >
            <div className="wide">
              <Diversity />
            </div>
          </Section>
          <Section id="progression" title="After the programme">
            <div className="wide">
              <ResultsOfKind kind="progression" />
              <ReportFigure id="trust.promotion.by-cohort" kind="comparison" />
              <ResultsOfKind kind="timeToEvent" />
              <ResultsOfKind kind="retention" />
            </div>
          </Section>
          <Section
            id="pupils"
            title="Suspensions, exclusions and absence"
            lead="The trust and its schools are invented. England's figures beside them are the published ones."
          >
            <div className="wide">
              <ResultsOfKind kind="exclusions" />
              <ReportFigure id="trust.suspended-pupils.against-england" kind="comparison" />
              <ResultsOfKind kind="change" />
              <ResultsOfKind kind="absence" />
            </div>
          </Section>
          <Section id="training" title="Training and reach">
            <div className="wide">
              <ResultsOfKind kind="dose" />
              <ResultsOfKind kind="reach" />
            </div>
          </Section>
          <Section id="survey" title="What people said">
            <div className="wide">
              <ResultsOfKind kind="survey" />
              <ResultsOfKind kind="target" />
            </div>
          </Section>
        </main>
        <PageFooter dataUrl={dataUrl} />
      </div>
    </>
  );
}

function ResultsOfKind({ kind }: { kind: MetricResultKind }) {
  const { data } = useSnapshot();
  const ids = data ? resultsOfKind(data, kind).map(({ id }) => id) : [`waiting for ${kind}`];
  return ids.map((id) => <ReportFigure key={id} id={id} kind={kind} />);
}

function Diversity() {
  const { data } = useSnapshot();
  const results = data ? resultsOfKind(data, "breakdown") : [];
  const state = useResult(results[0]?.id ?? "", "breakdown");
  if (results.length === 0) return <DiversityBreakdown state={state} />;
  return <DiversityBreakdown results={results} />;
}
