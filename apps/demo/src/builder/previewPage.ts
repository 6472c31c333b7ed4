import type { FigureTheme } from "./FigureTheme";
import { attributesOf } from "./snippets/attributesOf";

interface PreviewPageOptions {
  /** The HTML that the host's page holds. */
  html: string;
  theme: FigureTheme;
  stylesheet: string;
}

/** A stand-in for the host's page: the snippet at work, between lines that stand for the page's own text. */
export function previewPage({ html, theme, stylesheet }: PreviewPageOptions): string {
  const lines = '<div class="lines" aria-hidden="true"><i></i><i></i><i></i></div>';
  return `<!doctype html>
<html lang="en-GB">
<meta charset="utf-8">
<title>Your page</title>
<base target="_blank">
<link${attributesOf({ rel: "stylesheet", href: stylesheet })}>
<body${attributesOf({ "data-theme": theme })}>
${lines}
<div class="place">${html}</div>
${lines}`;
}
