import { embedPageMessages } from "./embedPageMessages";
import { languageTagOf, readEmbedQuery } from "./readEmbedQuery";
import { tellHeight } from "./tellHeight";

// The script of the generic frame page: `embed.html?src=…&metric=…&theme=…&lang=…`.
const page = new URL(location.href);
const lang = languageTagOf(page);
const say = lang.toLowerCase().startsWith("cy") ? embedPageMessages.cy : embedPageMessages.en;
const place = document.querySelector("#figure") ?? document.body;
/** In a sandbox without `allow-same-origin`: module scripts would need the server's permission there. */
const isSandboxed = origin === "null";

document.documentElement.lang = lang;
place.replaceChildren();
tellHeight();

const listed = document.querySelector<HTMLMetaElement>('meta[name="impact-snapshots"]');
const query = readEmbedQuery(page, listed?.content.split(/\s+/) ?? [], say);
if (typeof query === "string") {
  explain(query);
} else {
  const widget = document.createElement("impact-widget");
  for (const [name, value] of Object.entries({
    ...query,
    loading: "eager",
    "heading-level": "2",
  })) {
    widget.setAttribute(name, value);
  }
  // Beside what the figure says itself: what only whoever publishes or frames this page can mend.
  addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => {
    if (effectiveDirective === "connect-src") explain(say.notInPolicy(blockedURI));
  });
  // The loader asks for its files several times before it gives up.
  addEventListener("unhandledrejection", () => {
    if (!customElements.get("impact-widget")) explain(say.noScripts);
  });
  if (isSandboxed) widget.addEventListener("impact-error", () => explain(say.sandboxed));
  const waiting = paragraph(say.loading);
  waiting.className = "fault waiting";
  for (const event of ["impact-ready", "impact-error"]) {
    widget.addEventListener(event, () => waiting.remove());
  }
  place.append(widget, waiting);
  loadElements();
}

function loadElements(): void {
  const script = document.createElement("script");
  script.type = isSandboxed ? "" : "module";
  script.src = isSandboxed ? "v1.classic.js" : "v1.js";
  script.addEventListener("error", () => explain(say.noScripts));
  document.head.append(script);
}

/** Once, and as text: it may hold what somebody wrote into the address. */
function explain(sentence: string): void {
  if (place.querySelector("[role=alert]")) return;
  place.querySelector(".waiting")?.remove();
  const fault = document.createElement("div");
  fault.className = "fault";
  fault.setAttribute("role", "alert");
  // The element has said already that there is no figure.
  if (!customElements.get("impact-widget")) {
    const heading = document.createElement("h2");
    heading.textContent = say.heading;
    fault.append(heading);
  }
  fault.append(paragraph(sentence));
  place.append(fault);
}

function paragraph(text: string): HTMLElement {
  const words = document.createElement("p");
  words.textContent = text;
  return words;
}
