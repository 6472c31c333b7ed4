import { QueryClient } from "@tanstack/react-query";
import { exampleResults, illustrativeTrust } from "@the-difference/sample-data";
import type { ReactNode } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { FigureErrorBoundary } from "../figure/FigureErrorBoundary";
import { ImpactWidget } from "../report/ImpactWidget";
import { CohortFunnel } from "../widgets/CohortFunnel/CohortFunnel";
import { TargetTracker } from "../widgets/TargetTracker/TargetTracker";
import { ImpactProvider } from "./ImpactProvider";
import { useResult } from "./useResult";
import { useSnapshot } from "./useSnapshot";

const snapshot = illustrativeTrust();
const fetched = vi.fn<typeof fetch>();
const serves = (json: unknown) => async () => Response.json(json);
const fails = async () => new Response("", { status: 500 });

let client: QueryClient;
let root: Root;
const place = document.body.appendChild(document.createElement("div"));
beforeEach(() => {
  vi.stubGlobal("fetch", fetched);
  client = new QueryClient({ defaultOptions: { queries: { retryDelay: 0 } } });
  root = createRoot(place);
});
afterEach(() => {
  root.unmount();
  client.clear();
  fetched.mockReset();
  vi.unstubAllGlobals();
});

function show(figures: ReactNode, src = "/trust.json") {
  root.render(
    <ImpactProvider src={src} client={client}>
      {figures}
    </ImpactProvider>,
  );
}

const Funnel = ({ id = "trust.recruitment" }) => <CohortFunnel state={useResult(id, "funnel")} />;
const Title = () => <p>{useSnapshot().data?.title ?? "waiting"}</p>;
const Target = () => <TargetTracker state={useResult("trust.leaders.training", "target")} />;

test("ten figures fetch their snapshot once, and are loading until it comes", async () => {
  let answer: (response: Response) => void = () => {};
  fetched.mockImplementation(
    () =>
      new Promise((resolve) => {
        answer = resolve;
      }),
  );
  show("abcdefghij".split("").map((key) => <Funnel key={key} />));
  await expect.poll(() => place.querySelectorAll("[aria-busy=true]")).toHaveLength(10);
  answer(Response.json(snapshot));
  await expect.poll(() => place.querySelectorAll("figure table")).toHaveLength(10);
  expect(place.querySelector("[aria-busy]")).toBeNull();
  expect(fetched).toHaveBeenCalledOnce();
});

test("a result that the snapshot has not is a failure that lists the ids it has", async () => {
  fetched.mockImplementation(serves(snapshot));
  show(<Funnel id="trust.unheard-of" />);
  const alert = page.getByRole("alert");
  await expect.element(alert).toHaveTextContent('"trust.unheard-of"');
  await expect.element(alert).toHaveTextContent("trust.recruitment");
});

test("a snapshot that does not come fails in plain words, and trying again draws every figure", async () => {
  fetched.mockImplementation(fails);
  show([<Funnel key="funnel" />, <Target key="target" />]);
  await expect.poll(() => place.querySelectorAll("[role=alert]")).toHaveLength(2);
  await expect
    .element(page.getByRole("alert").first())
    .toHaveTextContent("busy or broken. Try again");
  fetched.mockImplementation(serves(snapshot));
  await userEvent.click(page.getByRole("button", { name: "Try again" }).first());
  await expect.poll(() => place.querySelectorAll("figure table")).toHaveLength(2);
  expect(place.querySelector("[role=alert]")).toBeNull();
});

test("a file that is no snapshot shows nothing rather than something wrong", async () => {
  fetched.mockImplementation(serves({ hello: "world" }));
  show(<Funnel />);
  await expect.element(page.getByRole("alert")).toHaveTextContent(/has no figures/);
  expect(fetched).toHaveBeenCalledOnce();
});

test("a refresh that fails leaves the figure as it was, and says of what day it is", async () => {
  fetched.mockImplementation(serves(snapshot));
  show(<Target />);
  await expect.element(page.getByRole("heading")).toBeInTheDocument();
  fetched.mockImplementation(fails);
  await client.refetchQueries();
  await expect.element(page.getByText(/^Last refreshed \d/)).toBeInTheDocument();
  await expect.element(page.getByText("170 of 221").first()).toBeInTheDocument();
  fetched.mockImplementation(serves(snapshot));
  await client.refetchQueries();
  await expect.element(page.getByText(/^Last refreshed/)).not.toBeInTheDocument();
});

test("another address is another snapshot", async () => {
  const other = exampleResults().provisionalFunnel;
  fetched.mockImplementation(async (url) =>
    Response.json(url === "/trust.json" ? snapshot : other),
  );
  show(<Funnel />);
  await expect.element(page.getByRole("heading")).toHaveTextContent("One of three cohorts");
  show(<Funnel id="example.provisional-funnel" />, "/other.json");
  await expect.element(page.getByRole("heading")).toHaveTextContent("14 recruited");
  expect(fetched).toHaveBeenCalledTimes(2);
});

test("a provider without a client of the host's makes its own", async () => {
  fetched.mockImplementation(serves(snapshot));
  root.render(
    <ImpactProvider src="/trust.json">
      <Title />
    </ImpactProvider>,
  );
  await expect.element(page.getByText(snapshot.title)).toBeInTheDocument();
});

test("outside a provider the error says what to wrap the component in", async () => {
  const reported = vi.spyOn(console, "error").mockImplementation(() => {});
  root.render(
    <FigureErrorBoundary fallback={({ message }) => <p role="alert">{message}</p>}>
      <Funnel />
    </FigureErrorBoundary>,
  );
  await expect
    .element(page.getByRole("alert"))
    .toHaveTextContent(
      'Snapshot: expected an ImpactProvider around this component; received none. Wrap it in <ImpactProvider src="…">.',
    );
  reported.mockRestore();
});

test("an impact widget draws a result by its kind, whatever it is", async () => {
  fetched.mockImplementation(serves(snapshot));
  show([
    <ImpactWidget key="funnel" metric="trust.recruitment" />,
    <ImpactWidget key="target" metric="trust.leaders.training" />,
    <ImpactWidget key="missing" metric="trust.unheard-of" />,
  ]);
  await expect.poll(() => place.querySelectorAll("figure table")).toHaveLength(2);
  expect(place.querySelectorAll("[data-di-kind=funnel]")).toHaveLength(1);
  expect(place.querySelectorAll("[data-di-kind=target]")).toHaveLength(1);
  await expect
    .element(page.getByRole("alert"))
    .toHaveTextContent('expected a result "trust.unheard-of"');
});
