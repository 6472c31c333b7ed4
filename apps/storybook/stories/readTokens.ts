/** A design token: its name and its value as the stylesheet writes it. */
export interface Token {
  name: string;
  value: string;
}

/** Every token that the page's stylesheets declare on the root outside a media query, in their order. */
export function readTokens(): Token[] {
  const tokens = new Map<string, string>();
  for (const sheet of document.styleSheets) {
    for (const rule of rulesOf(sheet)) {
      if (!(rule instanceof CSSStyleRule) || !rule.selectorText.includes(":root")) continue;
      for (const name of rule.style) {
        if (name.startsWith("--di-")) tokens.set(name, rule.style.getPropertyValue(name).trim());
      }
    }
  }
  return Array.from(tokens, ([name, value]) => ({ name, value }));
}

/** A stylesheet of another origin (a browser extension's) does not show its rules. */
function rulesOf(sheet: CSSStyleSheet): CSSRuleList | [] {
  try {
    return sheet.cssRules;
  } catch {
    return [];
  }
}
