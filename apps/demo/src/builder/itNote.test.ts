import { illustrativeTrust } from "@the-difference/sample-data";
import { describe, expect, test } from "vitest";
import { exampleEmbedding } from "../../tests/exampleEmbedding";
import type { Host } from "./hosts/Host";
import { hosts } from "./hosts/hosts";
import { itNote, itNoteAsText } from "./itNote";

const trust = illustrativeTrust();
const hash = "sha384-abc";
const noteFor = (host: Host, embedding = exampleEmbedding()) =>
  itNoteAsText(
    itNote({
      embedding,
      host,
      snapshot: trust,
      release: { version: "1.2.3", files: { "1.2.3/impact.classic.js": { integrity: hash } } },
    }),
  );

describe("the note for an IT team", () => {
  test.each(Object.entries(hosts))("answers in the same order for %s", (_, host) => {
    const titles = noteFor(host).match(/^[A-Z ,]+$/gm);
    expect(titles).toEqual([
      "WHAT THIS IS",
      "ADDRESSES TO ALLOW",
      "CONTENT SECURITY POLICY",
      "DATA PROTECTION",
      "IF SOMETHING FAILS",
      "VERSIONS AND INTEGRITY",
    ]);
  });

  test("a page that runs the script needs four sources, and can be held to a version", () => {
    const note = noteFor(hosts.html);
    expect(note).toContain(`\
    script-src https://trust.example;
    style-src https://trust.example;
    connect-src https://trust.example;
    img-src data:;`);
    expect(note).toContain(
      `<script defer src="https://trust.example/impact/1.2.3/impact.classic.js" integrity="${hash}" crossorigin="anonymous"></script>`,
    );
  });

  test("a site that bundles the package needs to fetch the figures, and no script from elsewhere", () => {
    const note = noteFor(hosts.react);
    expect(note).toContain("    connect-src https://trust.example;\n    img-src data:;");
    expect(note).not.toContain("script-src");
  });

  test("a page that shows a frame needs one source and no script", () => {
    const note = noteFor(hosts.sharepoint);
    expect(note).toContain("    frame-src https://trust.example;");
    expect(note).not.toContain("script-src");
    expect(note).not.toContain("<script");
    expect(note).toContain("HTML Field Security. Allow frames from trust.example.");
  });

  test("a file of figures on another server is named, and its server allowed", () => {
    const snapshot = "https://data.example/figures.json";
    const note = noteFor(hosts.html, exampleEmbedding({ snapshot }));
    expect(note).toContain(`    https://trust.example/impact/\n    ${snapshot}`);
    expect(note).toContain("connect-src https://data.example;");
  });

  test("a frame shows a file of figures on another server only where its page lists that", () => {
    const listing = "add https://data.example to its two lines";
    const snapshot = "https://data.example/figures.json";
    expect(noteFor(hosts.teams, exampleEmbedding({ snapshot }))).toContain(listing);
    expect(noteFor(hosts.teams)).not.toContain(listing);
    expect(noteFor(hosts.html, exampleEmbedding({ snapshot }))).not.toContain(listing);
  });

  test("it says which counts the data hide", () => {
    const { threshold, specialCategoryThreshold } = trust.policy;
    expect(noteFor(hosts.moodle)).toContain(
      `Counts below ${threshold} people, or ${specialCategoryThreshold} for ethnicity and disability, are hidden`,
    );
  });
});
