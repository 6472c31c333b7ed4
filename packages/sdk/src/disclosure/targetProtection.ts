import { attainment } from "../metrics/attainment";
import type { KindProtection } from "./KindProtection";

/**
 * Disclosure control of a target: who counts towards it and who does not make the base. How many the
 * target asks for is no count of people; how many are short tells the actual, and goes with it.
 */
export const targetProtection: KindProtection<"target"> = {
  layOut({ body: { attainment: attained } }, layout) {
    const { actual, base } = attained;
    layout.sum({ id: "base", count: base }, [{ id: "actual", count: actual }], "someParts");
  },
  rebuild({ body: { unit, attainment: attained } }, keep) {
    const { aim, actual, base } = attained;
    return { unit, attainment: attainment(aim, keep("actual", actual), keep("base", base)) };
  },
};
