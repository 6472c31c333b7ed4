import type { KindProtection } from "./KindProtection";

export const comparisonProtection: KindProtection<"comparison"> = {
  layOut() {},
  rebuild({ body }) {
    return body;
  },
};
