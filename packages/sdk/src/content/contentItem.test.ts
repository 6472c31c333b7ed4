import { describe, expect, it } from "vitest";
import { schemaFaults } from "../errors/schemaFaults";
import { type ContentItem, contentItemSchema } from "./contentItem";
import { linkedResults } from "./linkedResults";

const frame = {
  id: "a.story",
  results: ["dlp.2022.recruitment"],
  sources: [{ id: "report", citation: "A report", shortName: "Report" }],
  places: [{ source: "report", place: "p. 14" }],
};
const about = { role: "headteacher of a primary school", pseudonym: false, consent: "In writing" };
const story = {
  ...frame,
  is: "story",
  title: "One policy",
  paragraphs: ["The school wrote it, and five more took it up."],
  about,
};
const quote = {
  ...frame,
  is: "quote",
  text: "It changed how we work with 5 < 6 pupils & their parents.",
  attribution: { is: "role", role: "a headteacher" },
};
const learning = {
  ...frame,
  is: "challengeAndLearning",
  section: "Recruitment",
  challenge: "Too few vacancies.",
  learning: "We look for other settings.",
};
const node = (id: string, results: string[] = []) => ({ id, text: `The ${id}`, results });
const theory = {
  ...frame,
  is: "theoryOfChange",
  title: "How it works",
  issues: [node("issue")],
  activities: [node("activity", ["a", "b"]), { ...node("other"), detail: "In two years." }],
  outputs: [node("output")],
  outcomes: [node("outcome", ["c"])],
};

const directory = {
  ...frame,
  is: "directory",
  title: "Partner schools",
  unit: "partner schools",
  lists: [{ id: "course", label: "Schools of the course" }],
  entries: [
    {
      name: "Thomas Tallis School",
      kind: "school",
      urn: "100190",
      otherNames: ["Thomas Tallis"],
      trust: "A trust",
      localAuthority: "Greenwich",
      region: "London",
      listedIn: ["course"],
    },
    { name: "The Limes" },
  ],
  notes: ["Names as printed."],
};

const faultsOf = (input: unknown) => {
  const parsed = contentItemSchema.safeParse(input);
  return parsed.success ? [] : schemaFaults(parsed.error.issues, input);
};

describe("contentItemSchema", () => {
  it.each([
    ["a story", story],
    ["a quote by role", quote],
    [
      "a quote by name, with consent",
      {
        ...quote,
        attribution: {
          is: "namedWithConsent",
          name: "A Name",
          role: "a headteacher",
          consent: "By e-mail",
        },
      },
    ],
    ["a challenge with what was learned", learning],
    ["a theory of change without edges", theory],
    ["a theory of change with edges", { ...theory, edges: [{ from: "issue", to: "activity" }] }],
    ["a directory of schools", directory],
    ["what is made up and says so", { ...quote, illustrative: true }],
  ])("reads %s as it is", (_, item) => {
    expect(contentItemSchema.parse(item)).toEqual(item);
  });

  it.each([
    ["<b>bold</b>"],
    ["a </p> b"],
    ["<!-- note -->"],
    ["<?xml?>"],
    ["Tom &amp; Jane"],
    ["&#160;"],
    ["&#xA0;"],
    ["[a link](https://example.org)"],
    ["**bold**"],
    ["__bold__"],
  ])("refuses markup: %s", (text) => {
    expect(faultsOf({ ...quote, text })).toEqual([
      { path: "text", expected: "plain text without markup", received: `the text "${text}"` },
    ]);
  });

  it("refuses text that is empty", () => {
    expect(faultsOf({ ...story, paragraphs: ["A start.", " \n"] })).toEqual([
      {
        path: "paragraphs[1]",
        expected: "a text that is not empty",
        received: 'the text " \\n"',
      },
    ]);
  });

  it.each([
    ["a story without a paragraph", { ...story, paragraphs: [] }, "paragraphs"],
    [
      "a story that does not say whether the name is theirs",
      { ...story, about: { ...about, pseudonym: undefined } },
      "about.pseudonym",
    ],
    ["a story without consent", { ...story, about: { ...about, consent: "" } }, "about.consent"],
    [
      "a name without consent",
      {
        ...quote,
        attribution: { is: "namedWithConsent", name: "A Name", role: "head", consent: "" },
      },
      "attribution.consent",
    ],
    [
      "a name that only a role was asked for",
      { ...quote, attribution: { is: "role", role: "head", name: "A Name" } },
      "attribution.name",
    ],
    ["a theory without outcomes", { ...theory, outcomes: [] }, "outcomes"],
    ["a directory of nobody", { ...directory, entries: [] }, "entries"],
    ["a name with markup", { ...directory, entries: [{ name: "<b>A</b>" }] }, "entries[0].name"],
    ["a URN that is none", { ...directory, entries: [{ name: "A", urn: "12" }] }, "entries[0].urn"],
    [
      "a person's place in a directory",
      { ...directory, entries: [{ name: "A", headteacher: "A Name" }] },
      "entries[0].headteacher",
    ],
    ["content without a source", { ...learning, sources: [] }, "sources"],
    ["an id that no address can hold", { ...learning, id: "A Story" }, "id"],
    ["a form that there is not", { ...learning, is: "video" }, "is"],
  ])("refuses %s", (_, item, path) => {
    expect(faultsOf(item).map((fault) => fault.path)).toEqual([path]);
  });
});

describe("linkedResults", () => {
  it("are those that an item names, and those that evidence its nodes, each with its path", () => {
    expect(linkedResults(quote as ContentItem)).toEqual([
      { id: "dlp.2022.recruitment", path: "results[0]" },
    ]);
    expect(linkedResults(theory as ContentItem)).toEqual([
      { id: "dlp.2022.recruitment", path: "results[0]" },
      { id: "a", path: "activities[0].results[0]" },
      { id: "b", path: "activities[0].results[1]" },
      { id: "c", path: "outcomes[0].results[0]" },
    ]);
  });
});
