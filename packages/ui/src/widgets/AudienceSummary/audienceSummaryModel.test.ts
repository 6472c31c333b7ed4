import {
  type Audience,
  bounded,
  type Count,
  eventAudiences,
  exactly,
  resultOf,
} from "@the-difference/impact-sdk";
import { exampleResults, impactReport2021To22 } from "@the-difference/sample-data";
import { describe, expect, test } from "vitest";
import { english } from "../../language/english";
import { publishExample } from "../../stories/publishExample";
import { exampleContext } from "../../testing/exampleContext";
import { expectPublishedNumbers } from "../../testing/expectPublishedNumbers";
import { expectReadable } from "../../testing/expectReadable";
import { audienceSummaryModel } from "./audienceSummaryModel";

const audience = (id: string, unit: Audience["unit"], count: Count): Audience => ({
  id,
  label: `The ${id}`,
  unit,
  of: unit === "followers" ? "followers" : "educators",
  repeats: "countedEachTime",
  count,
});
const published = (audiences: Audience[], threshold?: number) =>
  publishExample(eventAudiences(audiences, exampleContext()), threshold);
const modelOf = (...audiences: Audience[]) => audienceSummaryModel(published(audiences), english);

describe("the report's audiences", () => {
  const model = audienceSummaryModel(
    resultOf(impactReport2021To22(), "communications.audiences", "audiences"),
    english,
  );

  test("are a number each, with the qualifier that the report prints", () => {
    expectReadable(model);
    expect(model.blocks.map(({ value, of, name }) => [value, of, name])).toEqual([
      ["over 350", "delegates", "IncludEd conference, November 2021"],
      ["over 1,000", "attendances", "Conference talks of one director of the charity, 2021/22"],
      ["fewer than 50,000", "views", "Economist film that features The Difference"],
      ["6,800", "followers", "The Difference on Twitter"],
      ["4,700", "subscribers", "Inclusion News Bulletin"],
    ]);
  });

  test("are told three in the headline, and never as people", () => {
    expect(model.headline).toBe(
      "Over 350 delegates, over 1,000 attendances and fewer than 50,000 views",
    );
    expect(model.sentence).toMatch(
      /^IncludEd conference, November 2021: over 350 delegates\. .* The table has 1 more\. Nobody can tell how many different people these are\.$/,
    );
  });

  test("say when and how they were counted, in chart and table", () => {
    expect(model.blocks[0]?.details).toEqual(["educators, 30 November 2021", "each counted once"]);
    // The subscribers are what they are counted in: said once.
    expect(model.blocks[4]?.details).toEqual(["each counted once"]);
    expect(model.table.rows[1]?.cells).toEqual([
      "Conference talks of one director of the charity, 2021/22",
      "over 1,000",
      "attendances",
      "educators",
      "not stated",
      "counted each time",
    ]);
  });
});

describe("several audiences of a unit", () => {
  test("are added up where they are times, each a bar on the unit's own scale", () => {
    const model = modelOf(
      audience("film", "views", exactly(600)),
      audience("talk", "views", exactly(150)),
      audience("day", "delegates", exactly(90)),
    );
    expectReadable(model);
    const [, views] = model.blocks;
    expect(views).toMatchObject({ value: "750", of: "views", rowId: "all views" });
    // 150 ÷ 600 = 0.25 of the longest; the 90 delegates are on no scale with them.
    expect(views?.parts.map(({ bar }) => bar)).toMatchObject([{ length: 1 }, { length: 0.25 }]);
    expect(model.headline).toBe("90 delegates and 750 views");
    expect(model.table.rows.at(-1)?.cells).toEqual(["All views", "750", "views", "", "", ""]);
  });

  test("are not added up where they are accounts", () => {
    const model = modelOf(
      audience("first", "followers", exactly(2300)),
      audience("second", "followers", exactly(1500)),
    );
    expectReadable(model);
    expect(model.blocks[0]).toMatchObject({
      value: "Not added up: somebody may be in two",
      isNumber: false,
    });
    expect(JSON.stringify(model)).not.toContain("3,800");
    expect(model.headline).toBe("An example");
  });

  test("have no sum that gives a hidden one away", () => {
    const result = published([
      audience("film", "views", exactly(600)),
      audience("talk", "views", exactly(3)),
    ]);
    const model = audienceSummaryModel(result, english);
    expectReadable(model);
    expectPublishedNumbers(model, result.body);
    expect(model.blocks[0]?.value).toBe("hidden: too few to show");
    expect(model.blocks[0]?.parts.map(({ bar }) => bar.is)).toEqual(["drawn", "hidden"]);
  });

  test("known from below are pale, and their sum is from below", () => {
    const model = modelOf(
      audience("film", "views", bounded("moreThan", 600)),
      audience("talk", "views", exactly(150)),
    );
    expect(model.blocks[0]?.value).toBe("at least 751");
    expect(model.blocks[0]?.parts[0]?.bar).toMatchObject({ isBounded: true });
  });
});

test("one view is a view", () => {
  const result = publishExample(
    eventAudiences([audience("film", "views", exactly(1))], exampleContext("published")),
  );
  const { blocks, headline } = audienceSummaryModel(result, english);
  expect(blocks[0]?.of).toBe("view");
  expect(headline).toBe("1 view");
});

test("long labels stand whole", () => {
  const result = resultOf(
    exampleResults().longLabelAudiences,
    "example.long-label-audiences",
    "audiences",
  );
  expectReadable(audienceSummaryModel(result, english));
});

test("without audiences there is nothing to draw, and the words say so", () => {
  expect(modelOf()).toMatchObject({
    headline: "An example",
    sentence: "There are no audiences.",
    empty: "There are no audiences.",
    blocks: [],
  });
});
