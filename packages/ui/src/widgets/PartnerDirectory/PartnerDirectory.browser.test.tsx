import { contentOf } from "@the-difference/impact-sdk";
import { impactReport2021To22 } from "@the-difference/sample-data";
import { createRoot, hydrateRoot, type Root } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { afterEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { manySchools } from "../../stories/manySchools";
import { PartnerDirectory } from "./PartnerDirectory";
import "../../styles.css";

const directory = contentOf(impactReport2021To22(), "partner-schools", "directory");
const place = document.body.appendChild(document.createElement("div"));
let root: Root | undefined;
afterEach(() => {
  root?.unmount();
  place.replaceChildren();
});

const rows = () => place.querySelectorAll("li").length;
const status = () => page.getByRole("status");

test("by keyboard alone: the field, then the list, which says how much it holds", async () => {
  root = createRoot(place);
  root.render(<PartnerDirectory content={directory} />);
  await expect.element(status()).toHaveTextContent("192 in all");
  await userEvent.tab();
  await expect.element(page.getByRole("searchbox", { name: "Find by name" })).toHaveFocus();
  await userEvent.keyboard("oasis academy");
  await expect.element(status()).toHaveTextContent("8 of 192 found");
  await userEvent.tab();
  await expect.element(page.getByRole("region")).toHaveFocus();
});

test("of 25,000 schools never more than 200 are drawn unasked, whatever is typed", async () => {
  root = createRoot(place);
  root.render(<PartnerDirectory content={manySchools(25_000, directory)} />);
  await expect.element(status()).toHaveTextContent("25,000 in all, the first 200 shown");
  expect(rows()).toBe(200);
  const field = page.getByRole("searchbox");
  await field.fill("oak");
  await expect.element(status()).toHaveTextContent("500 of 25,000 found, the first 200 shown");
  expect(rows()).toBe(200);
  await page.getByRole("button", { name: "Show 200 more" }).click();
  await expect.poll(rows).toBe(400);
  await field.fill("oakbury");
  await expect.element(status()).toHaveTextContent("10 of 25,000 found");
  expect(rows()).toBe(10);
  await field.fill("oakburyx");
  await expect.element(page.getByText(/begin like “oakburyx”/)).toBeVisible();
  expect(rows()).toBe(0);
});

test("a server's whole list hydrates as it stands, and moves nothing below it when it is cut", async () => {
  const many = manySchools(1000, directory);
  place.innerHTML = renderToString(<PartnerDirectory content={many} />);
  expect(rows()).toBe(1000);
  const foot = () => place.querySelector("footer")?.getBoundingClientRect().top;
  const before = foot();
  // A difference would be an error in the console, which fails the test.
  root = hydrateRoot(place, <PartnerDirectory content={many} />);
  await expect.poll(rows).toBe(200);
  await expect.element(page.getByRole("searchbox")).toBeEnabled();
  expect(foot()).toBe(before);
});

test("on paper stands every school that is found; on the screen 200 again", async () => {
  root = createRoot(place);
  root.render(<PartnerDirectory content={manySchools(5000, directory)} />);
  const onPaper = async () => {
    window.dispatchEvent(new Event("beforeprint"));
    // As a browser does between its listeners and the layout of the paper.
    await Promise.resolve();
    return rows();
  };
  await expect.element(status()).toHaveTextContent("5,000 in all, the first 200 shown");
  expect(await onPaper()).toBe(5000);
  window.dispatchEvent(new Event("afterprint"));
  await expect.poll(rows).toBe(200);
  await page.getByRole("searchbox").fill("academy");
  await expect.element(status()).toHaveTextContent("2,500 of 5,000 found, the first 200 shown");
  expect(await onPaper()).toBe(2500);
  window.dispatchEvent(new Event("afterprint"));
  await expect.poll(rows).toBe(200);
});
