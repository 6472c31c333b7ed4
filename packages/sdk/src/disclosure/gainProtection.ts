import type { KindProtection } from "./KindProtection";

export const gainProtection: KindProtection<"gain"> = {
  layOut() {},
  rebuild({ body }) {
    return body;
  },
};
