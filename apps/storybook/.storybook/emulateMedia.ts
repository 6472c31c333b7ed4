/** The forms of a page that a browser shows only under a setting of the reader's, or on paper. */
export interface EmulatedMedia {
  forcedColours: boolean;
  print: boolean;
}

/** What each rule's condition was before the first emulation. */
const written = new WeakMap<CSSMediaRule, string>();

/**
 * Makes the page's own rules for forced colours and for print hold on the screen, or takes them back, by
 * rewriting the conditions of its style sheets. What a browser does by itself under forced colours, the
 * host's style sheet brings near.
 */
export function emulateMedia(media: EmulatedMedia): void {
  for (const rule of [...document.styleSheets].flatMap(({ cssRules }) => mediaRulesIn(cssRules))) {
    const condition = written.get(rule) ?? rule.media.mediaText;
    written.set(rule, condition);
    const emulated = withEmulated(condition, media);
    if (rule.media.mediaText !== emulated) rule.media.mediaText = emulated;
  }
}

function mediaRulesIn(rules: CSSRuleList): CSSMediaRule[] {
  return [...rules].flatMap((rule) => {
    const inner = rule instanceof CSSGroupingRule ? mediaRulesIn(rule.cssRules) : [];
    return rule instanceof CSSMediaRule ? [rule, ...inner] : inner;
  });
}

/** No page is less than nothing wide, and every page is more. */
function withEmulated(condition: string, { forcedColours, print }: EmulatedMedia): string {
  const forced = forcedColours
    ? condition
        .replaceAll("(forced-colors: active)", "(min-width: 0px)")
        .replaceAll("(forced-colors: none)", "(max-width: 0px)")
    : condition;
  return print
    ? forced.replaceAll(/\bscreen\b/g, "not all").replaceAll(/\bprint\b/g, "all")
    : forced;
}
