import { audiencesBody } from "../metrics/audiencesBody";
import type { KindProtection } from "./KindProtection";

/**
 * Disclosure control of audiences. Each count is one of people by itself: no two are added to a number
 * that is kept when one of them is hidden, for the body's builder hides the touches then.
 */
export const audiencesProtection: KindProtection<"audiences"> = {
  layOut({ body: { groups } }, layout) {
    groups.forEach(({ audiences }, group) => {
      audiences.forEach(({ count }, index) => {
        layout.add({ id: cellId(group, index), count });
      });
    });
  },
  rebuild({ body: { groups } }, keep) {
    return audiencesBody(
      groups.flatMap(({ audiences }, group) =>
        audiences.map((audience, index) => ({
          ...audience,
          count: keep(cellId(group, index), audience.count),
        })),
      ),
    );
  },
};

function cellId(group: number, index: number): string {
  return `groups[${group}].audiences[${index}]`;
}
