import { contentOf } from "@the-difference/impact-sdk";
import { impactReport2021To22 } from "@the-difference/sample-data";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { StoryCard } from "./StoryCard";

const snapshot = impactReport2021To22();
const { results } = snapshot;

test("a story has its title as headline, its person by role, every paragraph and its source", () => {
  const story = contentOf(snapshot, "story.detentions", "story");
  const html = renderToStaticMarkup(<StoryCard content={story} results={results} />);
  expect(html).toMatch(/<h3[^>]*>Fewer detentions, by looking at who gets them<\/h3>/);
  expect(html).toContain(story.about.role);
  for (const paragraph of story.paragraphs) expect(html).toContain(`<p>${paragraph}</p>`);
  expect(html).toContain("Source: The Difference, Impact Report 2021-22, Tracking Alumni Impact");
});

test("it links the figures that it names and that are on the page, by their titles", () => {
  const story = contentOf(snapshot, "story.detentions", "story");
  const [before] = results.filter(({ id }) => id === "case.detentions.before");
  const html = renderToStaticMarkup(<StoryCard content={story} results={before ? [before] : []} />);
  expect([...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href)).toEqual([
    "#case.detentions.before",
  ]);
  expect(renderToStaticMarkup(<StoryCard content={story} />)).not.toContain("href");
});

test("a pseudonym is said to be one", () => {
  const story = contentOf(snapshot, "story.detentions", "story");
  const renamed = { ...story, about: { ...story.about, pseudonym: true } };
  expect(renderToStaticMarkup(<StoryCard content={renamed} />)).toContain("; not their real name");
  expect(renderToStaticMarkup(<StoryCard content={story} />)).not.toContain("not their real name");
});

test("a quote is a quotation with who said it, named for those who listen", () => {
  const quote = contentOf(snapshot, "headteachers.support-for-needs", "quote");
  const html = renderToStaticMarkup(<StoryCard content={quote} />);
  expect(html).toMatch(/<blockquote[^>]*><p>“\[He has\] improved/);
  expect(html).toContain("In the words of: Headteacher of an alternative provision school");
  expect(html).not.toMatch(/<h\d/);
});

test("a challenge stands beside what was learned of it", () => {
  const challenge = contentOf(snapshot, "learning.recruitment", "challengeAndLearning");
  const html = renderToStaticMarkup(<StoryCard content={challenge} headingLevel={4} />);
  expect(html).toMatch(/<h4[^>]*>Developing Transformational Leaders<\/h4>/);
  expect(html).toMatch(/<dt>What was hard<\/dt><dd>For our 2022 Cohort/);
  expect(html).toMatch(/<dt>What we learned<\/dt><dd>While the majority/);
});

test("invented content says so", () => {
  const story = contentOf(snapshot, "story.detentions", "story");
  const html = renderToStaticMarkup(<StoryCard content={{ ...story, illustrative: true }} />);
  expect(html).toContain("Illustrative: invented to show the design");
});
