import { composeStories, type Meta, type StoryFn } from "@storybook/react-vite";
import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import { overlappingTexts, protrudingTexts } from "../testing/overlappingTexts";
import { squeezedTexts } from "../testing/squeezedTexts";
import "../styles.css";

type StoryFile = { default: Meta } & Record<string, StoryFn>;

const files = import.meta.glob<StoryFile>("../**/*.stories.tsx", { eager: true });

/** A story whose server HTML takes a browser a minute to lay out; it has a short one of the same kind beside it. */
const tooLong = "thousands-of-rows";

const place = document.body.appendChild(document.createElement("div"));
document.body.style.margin = "0";
document.body.style.fontFamily = "sans-serif";
for (const [path, file] of Object.entries(files)) {
  const widget = /(\w+)\.stories\.tsx$/.exec(path)?.[1];
  for (const [name, Story] of Object.entries(composeStories(file))) {
    if (Story.tags.includes(tooLong)) continue;
    const story = place.appendChild(document.createElement("div"));
    story.dataset.story = `${widget} ${name}`;
    story.innerHTML = renderToStaticMarkup(<Story />);
  }
}
const stories = [...place.children].filter((story) => story instanceof HTMLElement);

afterAll(() => {
  document.documentElement.dir = "ltr";
});

/** What is wrong in each story, by its name. */
function faultsOf(faults: (figure: HTMLElement) => string[]): [string, string[]][] {
  return stories
    .map((story): [string, string[]] => [
      story.dataset.story ?? "",
      [...story.querySelectorAll<HTMLElement>(".di-figure")].flatMap(faults),
    ])
    .filter(([, found]) => found.length > 0);
}

test("every widget's stories are there", () => {
  expect(stories.length).toBeGreaterThan(40);
});

describe.each([240, 280, 320, 400, 480, 640, 768, 1024, 1280, 1600])("at %i px", (width) => {
  test.each(["ltr", "rtl"] as const)(
    "no text of a story overlaps or leaves its box, %s",
    async (direction) => {
      await page.viewport(width, 900);
      document.documentElement.dir = direction;
      expect(faultsOf(overlappingTexts)).toEqual([]);
      expect(faultsOf(squeezedTexts)).toEqual([]);
      expect(
        faultsOf((figure) => {
          const { left, right } = figure.getBoundingClientRect();
          return protrudingTexts(figure, { left, right });
        }),
      ).toEqual([]);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    },
  );
});
