import type { PublishedResult } from "@the-difference/impact-sdk";
import { useId } from "react";
import { WidgetFigure } from "../../figure/WidgetFigure";
import type { WidgetOptions, WidgetProps } from "../../figure/WidgetState";
import { useLanguage } from "../../language/LanguageContext";
import { messagesIn } from "../../language/messageTable";
import { DiversityRows } from "./DiversityRows";
import { diversityMessages } from "./diversityMessages";
import { diversityModel } from "./diversityModel";

/** One dimension, or several of the same people with a switch between them. */
export type DiversityBreakdownProps =
  | (WidgetProps<"breakdown"> & { results?: never })
  | (Omit<WidgetOptions, "anchor"> & {
      results: readonly PublishedResult<"breakdown">[];
      result?: never;
      state?: never;
    });

/**
 * Who people are, against benchmarks: share with its interval, counts, how many are known, hidden
 * groups visibly hidden.
 *
 * With several `results` (ethnicity, sex, disability of the same people) a switch shows one at a time.
 * It is a group of radio buttons and a style rule, so it works in server HTML without a script.
 *
 * @example
 * <DiversityBreakdown results={[ethnicity, sex, disability]} />
 */
export function DiversityBreakdown(props: DiversityBreakdownProps) {
  const group = useId();
  const say = messagesIn(diversityMessages, useLanguage(props));
  if (!props.results) {
    return <WidgetFigure {...props} model={diversityModel} chart={DiversityRows} />;
  }
  const { results, ...options } = props;
  return (
    <div className="di-switched">
      <fieldset className="di-switch">
        <legend className="di-visually-hidden">{say.switchLabel}</legend>
        {results.map(({ id, body }, index) => (
          <label key={id} className="di-switch-choice">
            <input type="radio" name={group} value={id} defaultChecked={index === 0} />
            <span>{body.dimension.label}</span>
          </label>
        ))}
      </fieldset>
      {results.map((result) => (
        <div key={result.id} className="di-switch-panel">
          <WidgetFigure result={result} {...options} model={diversityModel} chart={DiversityRows} />
        </div>
      ))}
    </div>
  );
}
