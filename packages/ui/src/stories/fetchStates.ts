import type { StoryContext } from "@storybook/react-vite";
import type { MetricResultKind, PublishedResult } from "@the-difference/impact-sdk";
import { expect, fn, userEvent } from "storybook/test";

type Drawn = Pick<StoryContext, "canvas">;

/** A result that is on its way: its place is kept, and said aloud. */
export const loading = {
  args: { state: { is: "loading" as const } },
  play: async ({ canvas }: Drawn) => {
    await expect(canvas.getByRole("figure", { busy: true })).toHaveAccessibleName(/loading/);
  },
};

const retry = fn();

/** A result that did not come. The button tries again, by keyboard too. */
export const failed = {
  args: {
    state: {
      is: "failed" as const,
      message: "The data could not be fetched. Check your connection, then try again.",
      retry,
    },
  },
  play: async ({ canvas }: Drawn) => {
    await expect(canvas.getByRole("alert")).toHaveTextContent("could not be fetched");
    canvas.getByRole("button", { name: "Try again" }).focus();
    await userEvent.keyboard("{Enter}");
    await expect(retry).toHaveBeenCalledOnce();
  },
};

/** A result that could not be refreshed: it stays, with the day on which it was. */
export function stale<K extends MetricResultKind>(result: PublishedResult<K>) {
  return {
    args: { state: { is: "stale" as const, result, since: "2022-11-14" } },
    play: async ({ canvas }: Drawn) => {
      await expect(canvas.getByText("Last refreshed 14 November 2022")).toBeVisible();
    },
  };
}
