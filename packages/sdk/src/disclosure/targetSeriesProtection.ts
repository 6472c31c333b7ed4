import type { KindProtection } from "./KindProtection";

export const targetSeriesProtection: KindProtection<"targetSeries"> = {
  layOut() {},
  rebuild({ body }) {
    return body;
  },
};
