import type { FunnelResult, MetricResult, PublishedResult } from "@the-difference/impact-sdk";
import type { ReactNode } from "react";
import { expectTypeOf, test } from "vitest";
import {
  CohortFunnel,
  DiversityBreakdown,
  type DiversityBreakdownProps,
  type WidgetProps,
  type WidgetState,
  type widgetOfKind,
} from "../index";
import { renderFigure } from "../server";

declare const unpublished: FunnelResult;
declare const funnel: PublishedResult<"funnel">;
declare const breakdown: PublishedResult<"breakdown">;
declare const state: WidgetState<"funnel">;

test("a widget takes a published result, or a state that may lead to one", () => {
  expectTypeOf(<CohortFunnel result={funnel} />).toExtend<ReactNode>();
  expectTypeOf(<CohortFunnel state={state} headingLevel={2} locale="cy" />).toExtend<ReactNode>();
  expectTypeOf(<DiversityBreakdown results={[breakdown]} />).toExtend<ReactNode>();
});

test("a result that was not published does not compile", () => {
  // @ts-expect-error it did not go through disclosure control
  <CohortFunnel result={unpublished} />;
  // @ts-expect-error neither did this one
  renderFigure(unpublished);
  // @ts-expect-error nor within a state
  <CohortFunnel state={{ is: "ready", result: unpublished }} />;
  expectTypeOf<MetricResult>().not.toExtend<PublishedResult>();
});

test("a widget without anything to draw does not compile, nor one with both", () => {
  // @ts-expect-error a result or a state is missing
  <CohortFunnel />;
  // @ts-expect-error two of them contradict each other
  <CohortFunnel result={funnel} state={state} />;
  // @ts-expect-error one dimension or several, not both
  <DiversityBreakdown result={breakdown} results={[breakdown]} />;
  expectTypeOf<Record<never, never>>().not.toExtend<WidgetProps<"funnel">>();
});

test("a result of another kind does not compile", () => {
  // @ts-expect-error a breakdown is no funnel
  <CohortFunnel result={breakdown} />;
  expectTypeOf<WidgetProps<"breakdown">>().toExtend<DiversityBreakdownProps>();
});

test("every kind of result has its widget", () => {
  expectTypeOf<keyof typeof widgetOfKind>().toEqualTypeOf<MetricResult["kind"]>();
});
