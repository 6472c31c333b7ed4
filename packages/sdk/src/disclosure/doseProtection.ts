import type { KindProtection } from "./KindProtection";

export const doseProtection: KindProtection<"dose"> = {
  layOut() {},
  rebuild({ body }) {
    return body;
  },
};
