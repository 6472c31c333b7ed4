import type { CountRange } from "../results/count";
import type { AuditedGroup } from "./AuditedReport";
import type { PrintedShare, ShareEdge } from "./readPrintedShare";

type Edge = Pick<ShareEdge, "numerator" | "denominator">;

const all = { numerator: 1n, denominator: 1n };

/**
 * What parts add up to, and what their whole is, in per cent of a base that need not be known: where the
 * parts are shares of the whole, or parts and whole are shares of one group. The sums are exact before
 * they are numbers.
 */
export function percentOfBase(
  whole: AuditedGroup,
  parts: readonly AuditedGroup[],
): { unit: "percent"; sum: CountRange; whole: CountRange } | undefined {
  const base = parts[0]?.is === "share" ? parts[0].of : undefined;
  const shares = parts.flatMap((part) =>
    part.is === "share" && part.of === base ? [part.read] : [],
  );
  if (base === undefined || shares.length !== parts.length) return undefined;
  const edges = (share: PrintedShare) => ({ lower: share.lower, upper: share.upper });
  const wholeEdges =
    whole.id === base
      ? { lower: all, upper: all }
      : whole.is === "share" && whole.of === base
        ? edges(whole.read)
        : undefined;
  if (!wholeEdges) return undefined;
  return {
    unit: "percent",
    sum: {
      lowest: percent(shares.map(({ lower }) => lower)),
      highest: percent(shares.map(({ upper }) => upper)),
    },
    whole: { lowest: percent([wholeEdges.lower]), highest: percent([wholeEdges.upper]) },
  };
}

function percent(edges: readonly Edge[]): number {
  const { numerator, denominator } = edges.reduce<Edge>(
    (sum, edge) => ({
      numerator: sum.numerator * edge.denominator + edge.numerator * sum.denominator,
      denominator: sum.denominator * edge.denominator,
    }),
    { numerator: 0n, denominator: 1n },
  );
  // Cut to millionths of a per cent, which keeps the order of any two sums and makes no tie a difference.
  return Number((numerator * 100_000_000n) / denominator) / 1_000_000;
}
