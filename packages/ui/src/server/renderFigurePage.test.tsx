import { resultOf } from "@the-difference/impact-sdk";
import { illustrativeTrust, impactReport2021To22 } from "@the-difference/sample-data";
import { describe, expect, test } from "vitest";
import { welsh } from "../languages/welsh";
import { oEmbedOf } from "./oEmbedOf";
import { renderFigure } from "./renderFigure";
import { renderFigurePage } from "./renderFigurePage";

const results = [impactReport2021To22(), illustrativeTrust()].flatMap(({ results }) => results);
const recruitment = resultOf(impactReport2021To22(), "dlp.2022.recruitment", "funnel");
const address = "https://trust.example/impact/dlp.2022.recruitment.html";

describe("the page of a figure", () => {
  test.each(results)(
    "$id: the figure as a server makes it, one script, no inline style",
    (result) => {
      const html = renderFigurePage(result, { assets: "../assets/" });
      expect(html).toMatch(/^<!doctype html><html lang="en-GB">/);
      expect(html.match(/<script[^>]*>/g)).toEqual(['<script defer="" src="../assets/frame.js">']);
      expect(html).not.toMatch(/ style=|<style|javascript:| on\w+=/);
      const [headline] = />([^<]+)<\/h3>/.exec(renderFigure(result)) ?? [];
      expect(html).toContain(headline?.replace("h3", "h2"));
    },
  );

  test("it may load nothing but its own, where it knows its address", () => {
    const html = renderFigurePage(recruitment, { assets: "", address });
    expect(html).toContain(
      "default-src &#x27;none&#x27;; script-src &#x27;self&#x27; https://trust.example; style-src",
    );
  });

  test("it offers itself to be embedded where it knows its address, and only there", () => {
    expect(renderFigurePage(recruitment, { assets: "" })).not.toContain("oembed");
    const html = renderFigurePage(recruitment, { assets: "", address });
    expect(html).toContain(`<link rel="canonical" href="${address}"/>`);
    expect(html).toContain(
      'type="application/json+oembed" href="https://trust.example/impact/dlp.2022.recruitment.oembed.json"',
    );
  });

  test("it speaks the language that it is given", () => {
    const html = renderFigurePage(recruitment, { assets: "", language: welsh });
    expect(html).toContain('<html lang="cy">');
    expect(html).toContain("Ffynhonnell");
  });

  test("a title with markup stays text", () => {
    const hostile = { ...recruitment, title: '</title><script>alert(1)</script>"' };
    const html = renderFigurePage(hostile, { assets: "", address });
    expect(html).not.toContain("<script>");
    expect(html).toContain("&lt;/title&gt;&lt;script&gt;");
  });
});

describe("the oEmbed description of a figure", () => {
  test("it says the finding, then frames the page", () => {
    expect(oEmbedOf(recruitment, { address, publisher: "The Difference" })).toEqual({
      version: "1.0",
      type: "rich",
      title: recruitment.title,
      provider_name: "The Difference",
      provider_url: "https://trust.example",
      width: 600,
      height: 600,
      html: `<blockquote class="wp-embedded-content"><a href="${address}">19 recruited, one short of the target of 20</a> 664 registered interest, 19 recruited (1 in 35) and 19 placed in a school (all of them). The target was 20: one short.</blockquote><iframe class="wp-embedded-content" sandbox="allow-scripts" src="${address}" width="600" height="600" frameborder="0" title="${recruitment.title}"></iframe>`,
    });
  });

  test.each(results)("$id: its words are the figure's, as text", (result) => {
    const { html } = oEmbedOf(result, { address, publisher: "A trust" });
    const [, link, words] = /<a [^>]*>([^<]+)<\/a> ([^<]+)</.exec(html) ?? [];
    const figure = renderFigure(result);
    expect(figure).toContain(`class="di-headline">${link}<`);
    expect(figure).toContain(`class="di-sentence">${words}<`);
  });

  test("it has the size that it is told", () => {
    const sized = oEmbedOf(recruitment, { address, publisher: "A", widthPx: 480, heightPx: 720 });
    expect(sized).toMatchObject({ width: 480, height: 720 });
    expect(sized.html).toContain('width="480" height="720"');
  });
});

test.each(["javascript:alert(1)", "data:text/html,x", "/impact/a.html", ""])(
  "the address %j is refused",
  (wrong) => {
    expect(() => renderFigurePage(recruitment, { assets: "", address: wrong })).toThrow(
      /expected an absolute one such as https:/,
    );
    expect(() => oEmbedOf(recruitment, { address: wrong, publisher: "A" })).toThrow(TypeError);
  },
);
