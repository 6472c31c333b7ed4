/**
 * What every element's shadow root holds before anything is drawn, and what keeps the host's styles out.
 * An outer rule beats one of `:host`, save an important one; the frame inside is out of its reach. What is
 * handed down stops at the frame too, save the typeface, the direction, and whether a reader may see and touch
 * this part of the page.
 */
const frameStyles = `
:host { display: block !important; }
:host([hidden]) { display: none !important; }
[part="frame"] { all: initial; display: block; direction: inherit; font-family: inherit; visibility: inherit; pointer-events: inherit; }
slot[hidden] { display: none; }
.failure { margin: 0; padding: 1em; border: 1px solid; font-size: 16px; line-height: 1.45; }
.failure p { margin: 0 0 .75em; }
.failure button { font: inherit; padding: .3em .9em; }
`;

let sheet: CSSStyleSheet | undefined;

function frameSheet(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(frameStyles);
  }
  return sheet;
}

export interface ShadowFrame {
  shadow: ShadowRoot;
  /** Where figures are drawn. */
  frame: HTMLElement;
  /** What stands between the element's tags, shown until there is something better. */
  fallback: HTMLSlotElement;
}

export function shadowFrameIn(element: HTMLElement): ShadowFrame {
  const shadow = element.attachShadow({ mode: "open" });
  shadow.adoptedStyleSheets.push(frameSheet());
  const frame = document.createElement("div");
  frame.setAttribute("part", "frame");
  const fallback = document.createElement("slot");
  shadow.append(frame, fallback);
  return { shadow, frame, fallback };
}
