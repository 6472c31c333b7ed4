import type { KindProtection } from "./KindProtection";

export const exclusionsProtection: KindProtection<"exclusions"> = {
  layOut() {},
  rebuild({ body }) {
    return body;
  },
};
