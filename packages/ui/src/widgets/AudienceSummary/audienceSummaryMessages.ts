import type { PublishedResult } from "@the-difference/impact-sdk";
import { messageTable } from "../../language/messageTable";

type Group = PublishedResult<"audiences">["body"]["groups"][number];
type Unit = Group["unit"];
type Repeats = Group["audiences"][number]["repeats"];

/** What an audience is counted in. */
const units: Readonly<Record<Unit, (isOne: boolean) => string>> = {
  delegates: (isOne) => (isOne ? "delegate" : "delegates"),
  attendances: (isOne) => (isOne ? "attendance" : "attendances"),
  views: (isOne) => (isOne ? "view" : "views"),
  downloads: (isOne) => (isOne ? "download" : "downloads"),
  followers: (isOne) => (isOne ? "follower" : "followers"),
  subscribers: (isOne) => (isOne ? "subscriber" : "subscribers"),
};

const repeats: Readonly<Record<Repeats, string>> = {
  countedOnce: "each counted once",
  countedEachTime: "counted each time",
  notStated: "not stated whether counted once or each time",
};

export const audienceSummaryMessages = /* @__PURE__ */ messageTable("audienceSummary", {
  empty: "There are no audiences.",

  units,
  repeats,
  notAddedUp: "Not added up: somebody may be in two",
  allOf: "all together, never a number of people",

  counted: (number: string, unit: string) => `${number} ${unit}`,
  said: (audience: string, counted: string) => `${audience}: ${counted}.`,
  more: (audiences: string) => `The table has ${audiences} more.`,
  neverAdded: "Nobody can tell how many different people these are.",

  caption: (title: string) => `${title}: each audience in its own unit`,
  audienceColumn: "Audience",
  numberColumn: "Number",
  unitColumn: "Counted in",
  ofColumn: "Who",
  dayColumn: "Day",
  repeatsColumn: "How counted",
  dayNotStated: "not stated",
  all: (unit: string) => `All ${unit}`,
});
