import { type Attainment, hiddenText } from "@the-difference/impact-sdk";
import { numberInWords } from "./numberInWords";

/** How a target was met, in people: `one short`, `met`, `five over`, `at least three short`, `still open`. */
export function shortfallInWords(attainment: Attainment, locale: string): string {
  const { actual, needed, short } = attainment;
  if (short.is === "exact" && short.value > 0) {
    return `${numberInWords(short.value, locale)} short`;
  }
  if (short.is === "exact" && actual.is === "exact" && needed.is === "exact") {
    const over = actual.value - needed.value;
    return over === 0 ? "met" : `${numberInWords(over, locale)} over`;
  }
  if (short.is === "bounded" && (short.bound === "atLeast" || short.bound === "moreThan")) {
    const bound = short.bound === "atLeast" ? "at least" : "more than";
    return `${bound} ${numberInWords(short.value, locale)} short`;
  }
  if (attainment.met === "met") return "met";
  if (attainment.met === "notMet") return "not met";
  if (short.is === "hidden") return hiddenText;
  const canGrow = actual.is === "bounded" && actual.bound === "atLeast";
  return canGrow ? "still open" : "not known whether met";
}
