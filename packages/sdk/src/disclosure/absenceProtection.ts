import type { KindProtection } from "./KindProtection";

export const absenceProtection: KindProtection<"absence"> = {
  layOut() {},
  rebuild({ body }) {
    return body;
  },
};
