import type { KindProtection } from "./KindProtection";

export const timeToEventProtection: KindProtection<"timeToEvent"> = {
  layOut() {},
  rebuild({ body }) {
    return body;
  },
};
