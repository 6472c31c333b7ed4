import { describe, expect, it } from "vitest";
import { FlowNetwork } from "./FlowNetwork";

/** From 0 to 3 over 1 and over 2, and from 1 to 2. */
function diamond() {
  const network = new FlowNetwork(4);
  const arcs = {
    upper: network.addArc(0, 1, 5),
    lower: network.addArc(0, 2, 3),
    across: network.addArc(1, 2, 4),
    upperOut: network.addArc(1, 3, 2),
    lowerOut: network.addArc(2, 3, 6),
  };
  return { network, arcs };
}

describe("FlowNetwork", () => {
  it("sends as much as fits, over every way", () => {
    // 2 over the top, 3 over the bottom and 3 across: what leaves 0 is 5 + 3.
    const { network, arcs } = diamond();
    expect(network.send(0, 3)).toBe(8);
    expect(network.flowOf(arcs.upper)).toBe(5);
    expect(network.flowOf(arcs.across)).toBe(3);
    expect(network.flowOf(arcs.lowerOut)).toBe(6);
    expect(network.send(0, 3)).toBe(0);
  });

  it("sends no more than asked, and the rest later", () => {
    const { network } = diamond();
    expect(network.send(0, 3, 4)).toBe(4);
    expect(network.send(0, 3, 0)).toBe(0);
    expect(network.send(0, 3, 10)).toBe(4);
  });

  it("takes flow back where that lets more through", () => {
    // The first way found is 0, 1, 2, 3 where it is the only one; then 0 to 2 pushes it back.
    const network = new FlowNetwork(4);
    const across = network.addArc(1, 2, 1);
    network.addArc(0, 1, 1);
    network.addArc(2, 3, 1);
    expect(network.send(0, 3)).toBe(1);
    network.addArc(0, 2, 1);
    network.addArc(1, 3, 1);
    expect(network.send(0, 3)).toBe(1);
    expect(network.flowOf(across)).toBe(0);
  });

  it("says that nothing limits a way without a capacity, and nothing passes where there is none", () => {
    const network = new FlowNetwork(3);
    network.addArc(0, 1, Infinity);
    expect(network.send(0, 1)).toBe(Infinity);
    expect(network.send(0, 1, 7)).toBe(7);
    expect(network.send(1, 0)).toBe(7);
    expect(network.send(0, 2)).toBe(0);
  });

  it("without an arc flows on its own, and leaves the network as it was", () => {
    const { network, arcs } = diamond();
    expect(network.without(arcs.across).send(0, 3)).toBe(5);
    expect(network.send(0, 3)).toBe(8);
    expect(network.without(arcs.lower).send(3, 0)).toBe(5);
  });
});
