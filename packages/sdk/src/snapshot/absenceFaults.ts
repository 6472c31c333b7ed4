import type { Fault } from "../errors/fault";
import { absenceCountFaults } from "../metrics/absenceCountFaults";
import type { AbsenceBody } from "../results/absenceResult";
import { numeratorOf } from "./numeratorOf";
import { periodFaults } from "./periodFaults";
import { reportedFaults } from "./reportedFaults";

/** What contradicts itself in a body of this kind: what its builder would refuse. */
export function absenceFaults(body: AbsenceBody, path: string): Fault[] {
  const rows = body.rows.map((row) => ({
    ...row,
    persistent: numeratorOf(row.persistent),
    severe: numeratorOf(row.severe),
  }));
  return [
    ...reportedFaults(absenceCountFaults({ ...body, rows }), path),
    ...periodFaults(body.periods, path),
  ];
}
