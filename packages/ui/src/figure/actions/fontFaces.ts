/**
 * The web fonts in use on the page as `@font-face` rules that carry their fonts within them, for a picture
 * cannot load anything. A font that the page may not read again is left out: the picture then has the next
 * one of its family, at the same length.
 *
 * @param families - computed `font-family` values, as they stand in the picture
 */
export async function fontFaces(families: Iterable<string>): Promise<string> {
  const wanted = new Set([...families].flatMap((value) => value.split(",").map(unquoted)));
  const loaded = new Set(
    [...document.fonts].filter(({ status }) => status === "loaded").map((face) => keyOf(face)),
  );
  const rules = [...document.styleSheets]
    .flatMap(fontFaceRules)
    .filter(({ rule }) => wanted.has(unquoted(rule.style.getPropertyValue("font-family"))))
    .filter(({ rule }) => loaded.has(keyOf(described(rule))));
  const embedded = await Promise.allSettled(rules.map(embeddedFace));
  return embedded.flatMap((each) => (each.status === "fulfilled" ? [each.value] : [])).join("");
}

const unquoted = (family: string) => family.trim().replaceAll(/["']/g, "");

/** What tells the faces of a family apart. */
interface FaceDescription {
  family: string;
  weight: string;
  style: string;
  unicodeRange: string;
}

const keyOf = ({ family, weight, style, unicodeRange }: FaceDescription) =>
  [unquoted(family), weight, style, unicodeRange.replaceAll(/\s/g, "").toLowerCase()].join("|");

function described({ style }: CSSFontFaceRule): FaceDescription {
  return {
    family: style.getPropertyValue("font-family"),
    weight: style.getPropertyValue("font-weight") || "normal",
    style: style.getPropertyValue("font-style") || "normal",
    unicodeRange: style.getPropertyValue("unicode-range") || "U+0-10FFFF",
  };
}

interface FoundRule {
  rule: CSSFontFaceRule;
  /** What its addresses are relative to. */
  base: string;
}

function fontFaceRules(sheet: CSSStyleSheet): FoundRule[] {
  try {
    return [...sheet.cssRules]
      .filter((rule) => rule instanceof CSSFontFaceRule)
      .map((rule) => ({ rule, base: sheet.href ?? document.baseURI }));
  } catch {
    // Another host's style sheet does not show its rules.
    return [];
  }
}

async function embeddedFace({ rule, base }: FoundRule): Promise<string> {
  const source = rule.style.getPropertyValue("src");
  const address = /url\(["']?([^"')]+)["']?\)/.exec(source)?.[1];
  if (!address) throw new Error(`Font: expected an address; received ${source}.`);
  const response = await fetch(new URL(address, base));
  if (!response.ok) throw new Error(`Font: ${response.url} answered ${response.status}.`);
  return rule.cssText.replace(source, `url("${await dataAddress(await response.blob())}")`);
}

function dataAddress(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    const refuse = () => reject(new Error("Font: it could not be read.", { cause: reader.error }));
    reader.onload = () => (typeof reader.result === "string" ? resolve(reader.result) : refuse());
    reader.onerror = refuse;
    reader.readAsDataURL(blob);
  });
}
