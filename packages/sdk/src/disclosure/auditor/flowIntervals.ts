import type { FeasibleInterval } from "../feasibleIntervals";
import type { Equation, IntegerProgram } from "../TableSolver";
import { FlowNetwork } from "./FlowNetwork";

/** A cell as an arc: what it adds to one equation it takes from another, or from outside. */
interface Arc {
  from: number;
  to: number;
}

/**
 * The auditor's second method: exact intervals by maximum flow.
 *
 * It fits where each cell stands in at most two equations and these can be turned (times -1) so that it
 * is added in one and taken away in the other: two-way tables with all their margins, hidden ones too,
 * and two-way tables with a hierarchy on one side. Cells are then flows between equations. First any
 * table that agrees is found; then a cell can rise by as much as can flow back from its head to its
 * tail, and fall by as much as can flow around it.
 *
 * @returns nothing where it does not fit
 * @throws {RangeError} when no table agrees
 * @see Gusfield (1988), A graph theoretic approach to statistical data security; Ahuja, Magnanti and
 *   Orlin (1993), Network Flows, section 6.7.
 */
export function flowIntervals(
  program: IntegerProgram,
  wanted: readonly number[],
): FeasibleInterval[] | undefined {
  const arcs = arcsOf(program);
  if (!arcs) return undefined;
  const { network, arcIds, flows } = feasibleFlow(program, arcs);
  return wanted.map((variable) => {
    const { from, to } = arcs[variable] ?? { from: 0, to: 0 };
    const flow = flows[variable] ?? 0;
    const spare = flow - (program.least[variable] ?? 0);
    const without = () => network.without(arcIds[variable] ?? 0);
    return {
      lower: flow - Math.min(spare, without().send(from, to, spare)),
      upper: flow + without().send(to, from),
    };
  });
}

/** Turns equations one by one, from neighbour to neighbour, until all cells are arcs or one cannot be. */
function arcsOf({ least, equations }: IntegerProgram): Arc[] | undefined {
  const ground = equations.length;
  const places: { equation: number; factor: number }[][] = least.map(() => []);
  equations.forEach(({ terms }, equation) => {
    for (const { variable, factor } of terms) places[variable]?.push({ equation, factor });
  });
  if (places.some((place) => place.length > 2)) return undefined;

  const turned = new Map<number, number>();
  for (let start = 0; start < equations.length; start += 1) {
    if (turned.has(start)) continue;
    turned.set(start, 1);
    const queue = [start];
    for (const equation of queue) {
      for (const { variable, factor } of equations[equation]?.terms ?? []) {
        const other = places[variable]?.find((place) => place.equation !== equation);
        if (!other) continue;
        const turn = (-factor * (turned.get(equation) ?? 1)) / other.factor;
        if (turned.has(other.equation)) {
          if (turned.get(other.equation) !== turn) return undefined;
        } else {
          turned.set(other.equation, turn);
          queue.push(other.equation);
        }
      }
    }
  }
  return places.map((place) => {
    const end = (sign: number) =>
      place.find(({ equation, factor }) => factor * (turned.get(equation) ?? 1) === sign)
        ?.equation ?? ground;
    return { from: end(-1), to: end(1) };
  });
}

/** Which way an equation was turned shows in its cells: the arc of an added one leads to it, or from it. */
function turnOf({ terms }: Equation, equation: number, arcs: readonly Arc[]): number {
  const [first] = terms;
  if (!first) return 1;
  return arcs[first.variable]?.to === equation ? first.factor : -first.factor;
}

function feasibleFlow({ least, equations }: IntegerProgram, arcs: readonly Arc[]) {
  const ground = equations.length;
  const source = ground + 1;
  const sink = ground + 2;
  const needed: number[] = new Array<number>(ground + 1).fill(0);
  const need = (node: number, amount: number) => {
    needed[node] = (needed[node] ?? 0) + amount;
  };
  equations.forEach((equation, node) => {
    const amount = turnOf(equation, node, arcs) * equation.equals;
    need(node, amount);
    need(ground, -amount);
  });
  const network = new FlowNetwork(sink + 1);
  const arcIds = arcs.map(({ from, to }, variable) => {
    need(to, -(least[variable] ?? 0));
    need(from, least[variable] ?? 0);
    return network.addArc(from, to, Infinity);
  });
  let total = 0;
  needed.forEach((amount, node) => {
    if (amount > 0) network.addArc(node, sink, amount);
    if (amount < 0) network.addArc(source, node, -amount);
    total += Math.max(0, amount);
  });
  const sent = network.send(source, sink, total);
  if (sent < total) {
    throw new RangeError(
      `feasible intervals: expected visible cells that add up; received ${total - sent} too few`,
    );
  }
  const flows = arcIds.map((arc, variable) => (least[variable] ?? 0) + network.flowOf(arc));
  return { network, arcIds, flows };
}
