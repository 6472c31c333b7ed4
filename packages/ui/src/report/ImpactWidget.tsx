import type { MetricResultKind, PublishedResult } from "@the-difference/impact-sdk";
import type { ComponentType } from "react";
import { FigurePlaceholder } from "../figure/FigurePlaceholder";
import type { WidgetOptions, WidgetProps, WidgetState } from "../figure/WidgetState";
import { useLanguage } from "../language/LanguageContext";
import { useResult } from "../query/useResult";
import { widgetOfKind } from "../widgets/widgetOfKind";

export interface ImpactWidgetProps extends WidgetOptions {
  /** The id of a result of the nearest `ImpactProvider`'s snapshot. */
  metric: string;
}

/**
 * Any result of the nearest provider's snapshot, drawn by the widget of its kind: for pages that do not
 * know beforehand what a snapshot holds. It brings every widget along; a page of one kind is lighter with
 * that widget and `useResult`.
 *
 * @example
 * <ImpactProvider src="/impact.json">
 *   <ImpactWidget metric="dlp.2022.recruitment" />
 * </ImpactProvider>
 */
export function ImpactWidget({ metric, ...options }: ImpactWidgetProps) {
  const state = useResult(metric);
  const language = useLanguage(options);
  if (state.is === "loading" || state.is === "failed") {
    return (
      <FigurePlaceholder
        state={state}
        headingLevel={options.headingLevel ?? 3}
        language={language}
        anchor={options.anchor ?? metric}
        form={options.form}
      />
    );
  }
  return <DrawnResult state={state} {...options} />;
}

type DrawnState<K extends MetricResultKind> = Extract<
  WidgetState<K>,
  { result: PublishedResult<K> }
>;

function DrawnResult<K extends MetricResultKind>({
  state,
  ...options
}: WidgetOptions & { state: DrawnState<K> }) {
  const Widget: ComponentType<WidgetProps<K>> = widgetOfKind[state.result.kind];
  return <Widget state={state} {...options} />;
}
