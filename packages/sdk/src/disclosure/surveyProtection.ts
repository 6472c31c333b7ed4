import type { SurveyCounts, SurveyItemCounts } from "../metrics/SurveyCounts";
import { subtractCounts } from "../metrics/subtractCounts";
import { surveyBody } from "../metrics/surveyBody";
import type { SurveyBody, SurveyItem } from "../results/surveyResult";
import type { Keep, KindProtection } from "./KindProtection";
import { numeratorCount } from "./numeratorCount";
import type { NamedCount, TableLayout } from "./TableLayout";

/**
 * Disclosure control of a survey. Who was invited answered or did not; of each item, who answered chose a
 * point of the scale or is missing; who did is among those whom the share counts or among the others,
 * who are printed nowhere and just as easily picked out. The options of a multiple choice are each a
 * table of their own under the same answers. The net agreement is made of points of the scale alone, and
 * goes with any of them.
 */
export const surveyProtection: KindProtection<"survey"> = {
  layOut({ body }, layout) {
    const responses = { id: "responses", count: body.responses, key: true };
    layout.sum({ id: "invited", count: body.invited }, [responses], "someParts");
    body.items.forEach((item, index) => {
      layOutItem(layout, responses, item, body.multiSelect, `items[${index}]`);
    });
  },
  rebuild({ body }, keep) {
    return surveyBody(keptCounts(body, keep));
  },
  populations: ({ body: { unit } }) => [
    { name: `${unit} invited`, cell: "invited" },
    { name: `${unit} who answered`, cell: "responses" },
  ],
};

function layOutItem(
  layout: TableLayout,
  responses: NamedCount,
  item: SurveyItem,
  multiSelect: boolean,
  path: string,
): void {
  const { missing } = item;
  const base = { id: `${path}.base`, count: item.base, key: true };
  const missed = (["noAnswer", "dontKnow", "notApplicable"] as const).map((why) => ({
    id: `${path}.missing.${why}`,
    count: missing[why],
  }));
  layout.sum(responses, [base, ...missed], "allParts");

  const chosen = { id: `${path}.share`, count: numeratorCount(item.share) };
  const points = item.distribution.map(({ count }, index) => ({
    id: `${path}.distribution[${index}]`,
    count,
  }));
  const others = {
    id: `${path}.others`,
    count: subtractCounts(base.count, chosen.count),
    shown: false,
  };
  if (item.measure === "topTwoBoxes" && others.count.is === "exact" && points.length > 0) {
    layout.sum(base, [chosen, others], "allParts");
    layout.sum(chosen, points.slice(0, 2), "allParts");
    layout.sum(others, points.slice(2), "allParts");
    return;
  }
  layout.sum(base, [chosen], "someParts");
  if (multiSelect) for (const point of points) layout.sum(base, [point], "someParts");
  else if (points.length > 0) layout.sum(base, points, "allParts");
}

function keptCounts(body: SurveyBody, keep: Keep): SurveyCounts {
  const { unit, multiSelect } = body;
  return {
    unit,
    invited: keep("invited", body.invited),
    responses: keep("responses", body.responses),
    multiSelect,
    items: body.items.map((item, index) => keptItem(item, `items[${index}]`, keep)),
  };
}

function keptItem(item: SurveyItem, path: string, keep: Keep): SurveyItemCounts {
  const { id, statement, measure, missing, share } = item;
  return {
    id,
    statement,
    measure,
    base: keep(`${path}.base`, item.base),
    missing: {
      noAnswer: keep(`${path}.missing.noAnswer`, missing.noAnswer),
      dontKnow: keep(`${path}.missing.dontKnow`, missing.dontKnow),
      notApplicable: keep(`${path}.missing.notApplicable`, missing.notApplicable),
    },
    chosen:
      share.is === "printed"
        ? { printed: share.text }
        : keep(`${path}.share`, numeratorCount(item.share)),
    distribution: item.distribution.map((point, index) => ({
      ...point,
      count: keep(`${path}.distribution[${index}]`, point.count),
    })),
  };
}
