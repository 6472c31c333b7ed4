import { contentOf } from "@the-difference/impact-sdk";
import { impactReport2021To22 } from "@the-difference/sample-data";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { welsh } from "../../languages/welsh";
import { manySchools } from "../../stories/manySchools";
import { PartnerDirectory } from "./PartnerDirectory";

const directory = contentOf(impactReport2021To22(), "partner-schools", "directory");
const html = renderToStaticMarkup(<PartnerDirectory content={directory} />);

test("a server's list is whole, so that it is read and searched by the browser without a script", () => {
  expect(html.match(/<li>/g)).toHaveLength(192);
  expect(html).toContain("Bexley Heath Academy");
  const many = manySchools(2500, directory);
  const whole = renderToStaticMarkup(<PartnerDirectory content={many} />);
  expect(whole.match(/<li>/g)).toHaveLength(2500);
  expect(whole).toContain("Illustrative: invented to show the design");
});

test("its field waits for a script, and takes nothing that would be lost", () => {
  expect(html).toMatch(/<input[^>]* disabled=""/);
});

test("it says how it was made, and where it stands in its source", () => {
  for (const note of directory.notes) expect(html).toContain(note);
  expect(html).toContain("The Difference School Partners, p. 27");
});

test("what scrolls is reached by keyboard, and named", () => {
  expect(html).toMatch(
    /<section[^>]*aria-label="The Difference School Partners, the list"[^>]*tabindex="0"/i,
  );
});

test("it has no inline style and no script", () => {
  expect(html).not.toMatch(/<(script|style)| style=| on[a-z]+=/);
});

test("it speaks its own words in another language", () => {
  const inWelsh = renderToStaticMarkup(<PartnerDirectory content={directory} language={welsh} />);
  expect(inWelsh).toContain("Chwiliwch yn ôl enw");
  expect(inWelsh).not.toContain("Find by name");
});
