import type { KindProtection } from "./KindProtection";

export const retentionProtection: KindProtection<"retention"> = {
  layOut() {},
  rebuild({ body }) {
    return body;
  },
};
