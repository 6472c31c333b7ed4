import type { KindProtection } from "./KindProtection";

export const changeProtection: KindProtection<"change"> = {
  layOut() {},
  rebuild({ body }) {
    return body;
  },
};
