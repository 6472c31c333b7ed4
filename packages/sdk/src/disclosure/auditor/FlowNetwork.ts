/** A network whose arcs have capacities; sends as much as fits, along shortest ways (Edmonds-Karp). */
export class FlowNetwork {
  /** Arc 2k and its reverse 2k + 1: where each leads, and what it can still take. */
  readonly #heads: number[];
  #left: number[];
  readonly #arcsFrom: number[][];

  constructor(nodes: number) {
    this.#heads = [];
    this.#left = [];
    this.#arcsFrom = Array.from({ length: nodes }, () => []);
  }

  addArc(from: number, to: number, capacity: number): number {
    const arc = this.#heads.length;
    this.#heads.push(to, from);
    this.#left.push(capacity, 0);
    this.#arcsFrom[from]?.push(arc);
    this.#arcsFrom[to]?.push(arc + 1);
    return arc;
  }

  flowOf(arc: number): number {
    return this.#left[arc + 1] ?? 0;
  }

  /** The network as it now flows, with one arc cut: a copy, which takes new flows of its own. */
  without(arc: number): FlowNetwork {
    const copy = new FlowNetwork(0);
    for (const head of this.#heads) copy.#heads.push(head);
    for (const arcs of this.#arcsFrom) copy.#arcsFrom.push(arcs);
    copy.#left = [...this.#left];
    copy.#left[arc] = 0;
    copy.#left[arc + 1] = 0;
    return copy;
  }

  /** Sends as much as fits, up to `most`, and says how much: Infinity where nothing limits it. */
  send(from: number, to: number, most = Infinity): number {
    let sent = 0;
    while (sent < most) {
      const way = this.#shortestWay(from, to);
      if (!way) return sent;
      const amount = Math.min(most - sent, ...way.map((arc) => this.#left[arc] ?? 0));
      if (amount === Infinity) return Infinity;
      for (const arc of way) {
        this.#left[arc] = (this.#left[arc] ?? 0) - amount;
        this.#left[arc ^ 1] = (this.#left[arc ^ 1] ?? 0) + amount;
      }
      sent += amount;
    }
    return sent;
  }

  #shortestWay(from: number, to: number): number[] | undefined {
    const reachedBy = new Map<number, number>([[from, -1]]);
    const queue = [from];
    for (const node of queue) {
      if (node === to) break;
      for (const arc of this.#arcsFrom[node] ?? []) {
        const head = this.#heads[arc] ?? 0;
        if ((this.#left[arc] ?? 0) <= 0 || reachedBy.has(head)) continue;
        reachedBy.set(head, arc);
        queue.push(head);
      }
    }
    const way: number[] = [];
    for (let node = to; node !== from; ) {
      const arc = reachedBy.get(node);
      if (arc === undefined) return undefined;
      way.push(arc);
      node = this.#heads[arc ^ 1] ?? from;
    }
    return way;
  }
}
