import type { MetricResultKind, PublishedResult } from "@the-difference/impact-sdk";
import type { ComponentType } from "react";
import { Figure } from "./Figure";
import { FigureErrorBoundary } from "./FigureErrorBoundary";
import type { FigureModel } from "./FigureModel";
import { FigurePlaceholder } from "./FigurePlaceholder";
import { figureFrame } from "./figureFrame";
import type { WidgetOptions, WidgetProps, WidgetState } from "./WidgetState";

type WidgetFigureProps<K extends MetricResultKind, M extends FigureModel> = WidgetProps<K> & {
  model: (result: PublishedResult<K>, locale: string) => M;
  chart: ComponentType<{ model: M }>;
};

/**
 * A widget in all its states. What it draws comes from one pure model; a fault in model or chart is
 * shown in the figure's place, on a server as in a browser.
 */
export function WidgetFigure<K extends MetricResultKind, M extends FigureModel>({
  model,
  chart,
  ...props
}: WidgetFigureProps<K, M>) {
  const state: WidgetState<K> = props.state ?? { is: "ready", result: props.result };
  const options: WidgetOptions = {
    ...(props.headingLevel && { headingLevel: props.headingLevel }),
    ...(props.locale && { locale: props.locale }),
  };
  const failure = (error: Error) => (
    <FigurePlaceholder state={{ is: "failed", message: failureInWords(error) }} {...options} />
  );

  if (state.is === "loading" || state.is === "failed") {
    return <FigurePlaceholder state={state} {...options} />;
  }
  const { result } = state;
  const locale = options.locale ?? "en-GB";
  const drawn = attempt(() => ({
    model: model(result, locale),
    frame: figureFrame(result, locale, state.is === "stale" ? state.since : undefined),
  }));
  if (drawn instanceof Error) return failure(drawn);

  const Chart = chart;
  return (
    <FigureErrorBoundary fallback={failure}>
      <Figure {...drawn} chart={<Chart model={drawn.model} />} {...options} />
    </FigureErrorBoundary>
  );
}

function attempt<T>(build: () => T): T | Error {
  try {
    return build();
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function failureInWords(error: Error): string {
  return `The data of this figure could not be read: ${error.message}`;
}
