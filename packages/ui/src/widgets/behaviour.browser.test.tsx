import { type PublishedResult, resultOf } from "@the-difference/impact-sdk";
import {
  exampleResults,
  illustrativeTrust,
  impactReport2021To22,
} from "@the-difference/sample-data";
import type { ReactNode } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { CohortFunnel } from "./CohortFunnel/CohortFunnel";
import { DiversityBreakdown } from "./DiversityBreakdown/DiversityBreakdown";
import { TargetTracker } from "./TargetTracker/TargetTracker";
import "../styles.css";

const funnel = resultOf(impactReport2021To22(), "dlp.2022.recruitment", "funnel");
const target = resultOf(impactReport2021To22(), "dlp.2022.recruitment-target", "target");
const breakdowns = illustrativeTrust().results.filter((result) => result.kind === "breakdown");

let root: Root;
const place = document.body.appendChild(document.createElement("div"));
beforeEach(() => {
  root = createRoot(place);
});
afterEach(() => {
  root.unmount();
  document.documentElement.dir = "ltr";
});
const show = (figure: ReactNode) => root.render(figure);

describe("by keyboard alone", () => {
  test("Enter opens the table, which is then in sight with all of its rows", async () => {
    show(<CohortFunnel result={funnel} />);
    const table = page.getByRole("table");
    await expect.element(page.getByRole("figure")).toBeVisible();
    await expect.element(table).not.toBeInTheDocument();
    await userEvent.tab();
    await expect.element(page.getByText(/^Table/)).toHaveFocus();
    await userEvent.keyboard("{Enter}");
    await expect.element(table).toBeVisible();
    expect(page.getByRole("row").elements()).toHaveLength(4);
    await expect.element(page.getByRole("cell", { name: "664" })).toBeVisible();
  });

  test("arrow keys choose the dimension, and its figure alone is in sight", async () => {
    show(<DiversityBreakdown results={breakdowns} />);
    const figure = page.getByRole("figure");
    const titles = () => figure.getByText(/^Middle and senior leaders/).elements();
    await expect.poll(() => titles().filter((each) => each.checkVisibility())).toHaveLength(1);
    await userEvent.tab();
    for (const result of [...breakdowns.slice(1), breakdowns[0], breakdowns[1]]) {
      await userEvent.keyboard("{ArrowRight}");
      await expect.element(page.getByText(result?.subtitle ?? "")).toBeVisible();
      expect(titles().filter((each) => each.checkVisibility())).toHaveLength(1);
    }
    await userEvent.keyboard("{ArrowLeft}");
    await expect.element(page.getByText(breakdowns[0]?.subtitle ?? "")).toBeVisible();
  });
});

describe("without a result", () => {
  test("a figure that is loading says so and is busy", async () => {
    show(<CohortFunnel state={{ is: "loading" }} />);
    const figure = page.getByRole("figure", { name: "The figure is loading" });
    await expect.element(figure).toHaveAttribute("aria-busy", "true");
  });

  test("a figure that failed alerts, and offers to try again where that can help", async () => {
    const retry = vi.fn<() => void>();
    show(<CohortFunnel state={{ is: "failed", message: "The data did not come.", retry }} />);
    await expect.element(page.getByRole("alert")).toHaveTextContent("The data did not come.");
    await userEvent.tab();
    await userEvent.keyboard("{Enter}");
    expect(retry).toHaveBeenCalledOnce();

    show(<CohortFunnel state={{ is: "failed", message: "It will not come." }} />);
    await expect.element(page.getByRole("alert")).toHaveTextContent("It will not come.");
    await expect.element(page.getByRole("button")).not.toBeInTheDocument();
  });

  test("a stale figure is drawn, with the day of its last refresh", async () => {
    show(<CohortFunnel state={{ is: "stale", result: funnel, since: "2022-09-01" }} />);
    await expect.element(page.getByText("Last refreshed 1 September 2022")).toBeVisible();
    await expect.element(page.getByRole("heading", { level: 3 })).toHaveTextContent("19 recruited");
  });
});

describe("with data that cannot be read", () => {
  const broken: [string, object][] = [
    ["a body without its cohorts", { ...funnel, body: { ...funnel.body, cohorts: undefined } }],
    ["no caveats", { ...funnel, caveats: undefined }],
    ["nothing at all", {}],
  ];
  const asPublished = (result: object) => result as PublishedResult<"funnel">;

  test.each(broken)("%s: the figure says so, and its neighbour stands", async (_, result) => {
    // React reports what its boundaries catch; the figure is what is tested.
    const reported = vi.spyOn(console, "error").mockImplementation(() => {});
    show(
      <>
        <CohortFunnel result={asPublished(result)} />
        <TargetTracker result={target} />
      </>,
    );
    await expect.element(page.getByRole("alert")).toHaveTextContent(/could not be read/);
    await expect.element(page.getByText("19 of 20", { exact: true }).first()).toBeVisible();
    reported.mockRestore();
  });

  test.each(broken)("%s: the figure is drawn once good data come", async (_, result) => {
    const reported = vi.spyOn(console, "error").mockImplementation(() => {});
    show(<CohortFunnel result={asPublished(result)} />);
    await expect.element(page.getByRole("alert")).toBeVisible();
    show(<CohortFunnel result={funnel} />);
    await expect.element(page.getByRole("heading")).toHaveTextContent("19 recruited");
    reported.mockRestore();
  });
});

/** −1 where the transforms of an element and of all around it mirror it; `getScreenCTM` leaves CSS ones out. */
function horizontalScale(element: Element | null): number {
  if (!element) return 1;
  return (
    new DOMMatrix(getComputedStyle(element).transform).a * horizontalScale(element.parentElement)
  );
}

describe("where reading runs from right to left", () => {
  /** 19 of the target of 20 is a bar of 95%. */
  async function gaps() {
    show(<TargetTracker result={target} />);
    await expect.element(page.getByRole("figure")).toBeVisible();
    const bar = place.querySelector('rect[width="95%"]');
    const plot = bar?.closest("svg");
    if (!bar || !plot) throw new Error("Target: expected a bar of 95%; received none.");
    const [drawn, whole] = [bar.getBoundingClientRect(), plot.getBoundingClientRect()];
    return { left: drawn.left - whole.left, right: whole.right - drawn.right, width: whole.width };
  }

  test("a bar starts at the left in a page from left to right", async () => {
    const { left, right, width } = await gaps();
    expect(left).toBeCloseTo(0, 0);
    expect(right).toBeCloseTo(width * 0.05, 0);
  });

  test("a bar starts at the right", async () => {
    document.documentElement.dir = "rtl";
    const { left, right, width } = await gaps();
    expect(right).toBeCloseTo(0, 0);
    expect(left).toBeCloseTo(width * 0.05, 0);
  });

  test("the texts of a plot are not mirrored", async () => {
    await page.viewport(1280, 900);
    document.documentElement.dir = "rtl";
    show(<DiversityBreakdown result={breakdowns[0] as PublishedResult<"breakdown">} />);
    await expect.element(page.getByRole("figure")).toBeVisible();
    const texts = [...place.querySelectorAll("svg text")].filter((text) => text.checkVisibility());
    expect(texts.length).toBeGreaterThan(4);
    for (const text of texts) expect(horizontalScale(text)).toBe(1);
  });
});

test("an empty result says why there is no chart, and keeps its table", async () => {
  show(
    <CohortFunnel
      result={resultOf(exampleResults().emptyFunnel, "example.empty-funnel", "funnel")}
    />,
  );
  await expect.element(page.getByText("Nobody has entered this funnel yet.")).toBeVisible();
  await expect.element(page.getByRole("img")).not.toBeInTheDocument();
  expect(place.querySelectorAll("table")).toHaveLength(1);
});
