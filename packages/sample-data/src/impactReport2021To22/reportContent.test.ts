import { contentOf } from "@the-difference/impact-sdk";
import { describe, expect, it } from "vitest";
import { impactReport2021To22 } from "./impactReport2021To22";

const snapshot = impactReport2021To22();

describe("the report's words beside its figures", () => {
  it("are a theory of change, five challenges with what was learned, quotes, case studies and a directory", () => {
    const forms = snapshot.content.map(({ is }) => is);
    const count = (form: string) => forms.filter((is) => is === form).length;
    expect([
      count("theoryOfChange"),
      count("challengeAndLearning"),
      count("quote"),
      count("story"),
      count("directory"),
    ]).toEqual([1, 5, 3, 5, 1]);
  });

  it("have each a place in the report", () => {
    for (const { places } of snapshot.content) {
      expect(places.map(({ place }) => place).join()).toMatch(/^[^,]+, pp?\. \d+/);
    }
  });

  it("have every node of the model and no edge, for the report states the order of columns alone", () => {
    const { issues, activities, outputs, outcomes, edges } = contentOf(
      snapshot,
      "model",
      "theoryOfChange",
    );
    const sizes = [issues, activities, outputs, outcomes].map((nodes) => nodes.length);
    expect(sizes).toEqual([4, 5, 2, 3]);
    expect(activities.map(({ text }) => text)).toEqual([
      "Difference Leadership Programme",
      "Inclusive Leadership Course",
      "Community Communications",
      "Research & Consultancy",
      "Policy Influencing",
    ]);
    expect(edges).toBeUndefined();
  });

  it("attribute every quote to a role, and tell no story under a person's name", () => {
    const named = snapshot.content.filter(
      (item) =>
        (item.is === "quote" && item.attribution.is !== "role") ||
        (item.is === "story" && item.about.pseudonym),
    );
    expect(named).toEqual([]);
  });

  it("stand beside the figures that they are about", () => {
    const detentions = contentOf(snapshot, "story.detentions", "story");
    expect(detentions.results).toEqual([
      "case.detentions.change",
      "case.detentions.before",
      "case.detentions.after",
    ]);
    const recruitment = contentOf(snapshot, "learning.recruitment", "challengeAndLearning");
    expect(recruitment.challenge).toContain("falling slightly short of our target of 20");
  });

  it("list the partner schools, each once, with every name that the report prints and every list", () => {
    const { entries, lists } = contentOf(snapshot, "partner-schools", "directory");
    const count = (wanted: string | undefined) =>
      entries.filter(({ kind }) => kind === wanted).length;
    expect([undefined, "unclear", "trust", "federation"].map(count)).toEqual([185, 1, 5, 1]);
    const onList = (id: string) => entries.filter(({ listedIn }) => listedIn?.includes(id)).length;
    // Of the course's 168 entries two pairs are one place each.
    expect(lists.map(({ id }) => onList(id))).toEqual([9, 20, 166]);
    expect(
      entries
        .filter(({ otherNames }) => otherNames)
        .map(({ name, otherNames }) => [name, otherNames]),
    ).toEqual([
      ["Bridgelea Primary School", ["Bridgelea Primary PRU"]],
      ["Blessed John Henry Newman RC College", ["Newman RC College"]],
      ["Thomas Tallis", ["Thomas Tallis School"]],
    ]);
    const two = entries.filter(({ listedIn = [] }) => listedIn.length > 1).map(({ name }) => name);
    expect(two).toEqual(["Woodside High School", "Bridgelea Primary School", "South Quay College"]);
  });
});
