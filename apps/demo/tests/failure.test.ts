import type { Page, Route } from "playwright";
import { describe, expect, test } from "vitest";
import { servedDemo } from "./servedDemo";

const demo = servedDemo();
const data = "**/*.json";

const answer = (handle: (route: Route) => unknown) => (page: Page) => page.route(data, handle);

async function cutOff(route: Route) {
  const whole = await (await route.fetch()).text();
  await route.fulfill({ contentType: "application/json", body: whole.slice(0, 20_000) });
}

describe.each(["/", "/trust.html"])("%s", (path) => {
  test.each<[string, (route: Route) => unknown]>([
    ["the server fails", (route) => route.fulfill({ status: 500, body: "" })],
    ["the data are cut off", cutOff],
    ["the data are something else", (route) => route.fulfill({ json: { hello: "world" } })],
  ])("where %s, every figure says so, and trying again recovers all of them", async (_, handle) => {
    const { page } = await demo.open(path, {}, answer(handle));
    const alerts = page.locator("figure [role=alert]");
    await alerts.first().waitFor({ timeout: 60_000 });
    const figures = await page.locator("figure").count();
    expect(figures).toBeGreaterThan(4);
    expect(await alerts.count()).toBe(figures);
    expect(await page.locator("h1").isVisible()).toBe(true);

    await page.unroute(data);
    await page.getByRole("button", { name: "Try again" }).first().click();
    await page.locator("figure table").first().waitFor({ state: "attached" });
    expect(await alerts.count()).toBe(0);
  });

  test("while the data are on their way, every figure says that it is loading", async () => {
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    const { page } = await demo.open(
      path,
      {},
      answer(async (route) => {
        await released;
        await route.continue();
      }),
    );
    const figures = page.locator("figure");
    await figures.first().waitFor();
    expect(await page.locator("figure[aria-busy=true]").count()).toBe(await figures.count());
    expect(await page.locator("figure table").count()).toBe(0);
    release();
    await page.locator("figure table").first().waitFor({ state: "attached" });
    expect(await page.locator("figure[aria-busy]").count()).toBe(0);
  });
});

test("the data are fetched once, however many figures draw from them", async () => {
  let requests = 0;
  const { page } = await demo.open(
    "/",
    {},
    answer(async (route) => {
      requests += 1;
      await route.continue();
    }),
  );
  await page.locator("figure table").first().waitFor({ state: "attached" });
  expect(requests).toBe(1);
});
