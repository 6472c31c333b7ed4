import type { KindProtection } from "./KindProtection";

export const audiencesProtection: KindProtection<"audiences"> = {
  layOut() {},
  rebuild({ body }) {
    return body;
  },
};
