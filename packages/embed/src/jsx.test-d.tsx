import type { Snapshot } from "@the-difference/impact-sdk";
import { expectTypeOf, test } from "vitest";
import type { ImpactReportElement, ImpactWidgetElement } from "./index";
import type { ImpactIntrinsicElements } from "./jsx";

declare const snapshot: Snapshot;

test("JSX knows the elements, their attributes and properties", () => {
  <impact-widget src="/impact.json" metric="dlp.2022.recruitment" theme="auto" lang="cy" />;
  <impact-target-series snapshot={snapshot} metric="dlp.recruitment-by-year" loading="eager" />;
  <impact-report src="/impact.json" heading-level={2} />;
  expectTypeOf<ImpactIntrinsicElements>().toHaveProperty("impact-time-to-event");
  // @ts-expect-error no such theme
  <impact-widget theme="pink" />;
  // @ts-expect-error a report has no result
  <impact-report result={undefined} />;
});

test("the DOM knows the elements and their events", () => {
  expectTypeOf(document.createElement("impact-report")).toEqualTypeOf<ImpactReportElement>();
  expectTypeOf(document.createElement("impact-funnel")).toEqualTypeOf<
    ImpactWidgetElement<"funnel">
  >();
  document.addEventListener("impact-ready", ({ detail }) => {
    expectTypeOf(detail.id).toEqualTypeOf<string>();
  });
  document.body.addEventListener("impact-select", ({ detail }) => {
    expectTypeOf(detail.row).toEqualTypeOf<string>();
  });
});
