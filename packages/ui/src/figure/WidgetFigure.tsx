import type { MetricResultKind, PublishedResult } from "@the-difference/impact-sdk";
import type { ComponentType } from "react";
import type { Language } from "../language/Language";
import { useLanguage } from "../language/LanguageContext";
import { messagesIn } from "../language/messageTable";
import { Figure } from "./Figure";
import { FigureErrorBoundary } from "./FigureErrorBoundary";
import type { FigureModel } from "./FigureModel";
import { FigurePlaceholder } from "./FigurePlaceholder";
import { figureFrame } from "./figureFrame";
import { figureMessages } from "./figureMessages";
import type { WidgetProps, WidgetState } from "./WidgetState";

type WidgetFigureProps<K extends MetricResultKind, M extends FigureModel> = WidgetProps<K> & {
  model: (result: PublishedResult<K>, language: Language) => M;
  chart: ComponentType<{ model: M }>;
  /** Other results that the figure draws from: their sources are named beside its own. */
  alsoFrom?: readonly PublishedResult[];
};

/**
 * A widget in all its states. What it draws comes from one pure model; a fault in model or chart is
 * shown in the figure's place, on a server as in a browser.
 */
export function WidgetFigure<K extends MetricResultKind, M extends FigureModel>({
  model,
  chart,
  alsoFrom = [],
  ...props
}: WidgetFigureProps<K, M>) {
  const state: WidgetState<K> = props.state ?? { is: "ready", result: props.result };
  const language = useLanguage(props);
  const { headingLevel = 3, anchor, form = "full" } = props;
  const failure = (error: Error) => (
    <FigurePlaceholder
      state={{
        is: "failed",
        message: messagesIn(figureMessages, language).unreadable(error.message),
      }}
      headingLevel={headingLevel}
      language={language}
      anchor={anchor}
      form={form}
    />
  );

  if (state.is === "loading" || state.is === "failed") {
    return (
      <FigurePlaceholder
        state={state}
        headingLevel={headingLevel}
        language={language}
        anchor={anchor}
        form={form}
      />
    );
  }
  const { result } = state;
  const drawn = attempt(() => {
    const drawnModel = model(result, language);
    const { workings } = drawnModel;
    return {
      model: drawnModel,
      frame: figureFrame(result, language, {
        alsoFrom,
        form,
        ...(workings && { workings }),
        ...(state.is === "stale" && { staleSince: state.since }),
      }),
    };
  });
  if (drawn instanceof Error) return failure(drawn);

  const Chart = chart;
  return (
    <FigureErrorBoundary fallback={failure}>
      <Figure
        {...drawn}
        form={form}
        headingLevel={headingLevel}
        language={language}
        anchor={anchor === false ? undefined : (anchor ?? result.id)}
        chart={<Chart model={drawn.model} />}
      />
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
