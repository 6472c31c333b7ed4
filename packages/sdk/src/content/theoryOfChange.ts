import * as z from "zod/mini";
import { schemaFor } from "../results/schemaFor";
import { type ContentFrame, contentFrame } from "./contentFrame";
import { contentIdSchema } from "./contentId";
import { plainTextSchema } from "./plainText";

/** The columns of a theory of change, in the order in which one leads to the next. */
export const theoryColumns = ["issues", "activities", "outputs", "outcomes"] as const;
export type TheoryColumn = (typeof theoryColumns)[number];

export interface TheoryNode {
  /** Unique in its theory of change. */
  id: string;
  text: string;
  /** What it means, in a sentence or two. */
  detail?: string | undefined;
  /** Ids of the results that evidence it; empty where none does. */
  results: string[];
}

/** How the work is meant to make a difference. Each column holds at least one node. */
export interface TheoryOfChange extends ContentFrame {
  is: "theoryOfChange";
  title: string;
  issues: TheoryNode[];
  activities: TheoryNode[];
  outputs: TheoryNode[];
  outcomes: TheoryNode[];
  /**
   * From a node to one of a later column; left out where the publisher states no more than the order of
   * columns.
   */
  edges?: { from: string; to: string }[] | undefined;
}

const nodesSchema = z
  .array(
    schemaFor<TheoryNode>()(
      z.strictObject({
        id: contentIdSchema,
        text: plainTextSchema,
        detail: z.optional(plainTextSchema),
        results: z.array(z.string()),
      }),
    ),
  )
  .check(z.minLength(1));

export const theoryOfChangeSchema = z.strictObject({
  is: z.literal("theoryOfChange"),
  ...contentFrame,
  title: plainTextSchema,
  issues: nodesSchema,
  activities: nodesSchema,
  outputs: nodesSchema,
  outcomes: nodesSchema,
  edges: z.optional(z.array(z.strictObject({ from: z.string(), to: z.string() }))),
});
