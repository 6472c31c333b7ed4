import { expect, test } from "vitest";
import { audiencesBody } from "../metrics/audiencesBody";
import type { Audience, AudienceUnit } from "../results/audience";
import { bounded, exactly } from "../results/count";
import { audiencesFaults } from "./audiencesFaults";

const audience = (id: string, unit: AudienceUnit, value: number): Audience => ({
  id,
  label: id,
  unit,
  of: "educators",
  repeats: "notStated",
  count: exactly(value),
});

test("audiences that a builder made have no faults", () => {
  const body = audiencesBody([
    audience("a", "views", 5),
    audience("b", "views", 6),
    audience("c", "followers", 7),
  ]);
  expect(audiencesFaults(body, "body")).toEqual([]);
});

test("repeated units and ids, a unit in another's group and other touches are all faults", () => {
  const group = {
    unit: "views" as const,
    audiences: [audience("a", "views", 5), audience("b", "followers", 6)],
    touches: exactly(12),
  };
  const again = {
    unit: "views" as const,
    audiences: [audience("a", "views", 5)],
    touches: bounded("atLeast", 5),
  };
  expect(audiencesFaults({ groups: [group, again] }, "body")).toEqual([
    {
      path: "body.groups[1].unit",
      expected: "an id that is there once",
      received: '"views" again',
    },
    {
      path: "body.groups[1].audiences[0].id",
      expected: "an id that is there once",
      received: '"a" again',
    },
    {
      path: "body.groups[0].audiences[1].unit",
      expected: 'the text "views"',
      received: 'the text "followers"',
    },
    {
      path: "body.groups[0].touches",
      expected: '{"is":"exact","value":11}',
      received: '{"is":"exact","value":12}',
    },
    {
      path: "body.groups[1].touches",
      expected: '{"is":"exact","value":5}',
      received: '{"is":"bounded","value":5,"bound":"atLeast"}',
    },
  ]);
});
