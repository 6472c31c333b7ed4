import type { KindProtection } from "./KindProtection";

export const reachProtection: KindProtection<"reach"> = {
  layOut() {},
  rebuild({ body }) {
    return body;
  },
};
