import type { Choice } from "../Choice";
import { anyFrame } from "./anyFrame";
import type { Host } from "./Host";
import { hosts } from "./hosts";
import { pictureAndLink } from "./pictureAndLink";
import { sharePoint } from "./sharePoint";

/**
 * The host that was chosen, or that the answers of somebody who does not know it lead to: where in doubt,
 * what works in most places. There is none before the questions are answered.
 */
export function hostOf({ host, webPart, html }: Choice): Host | undefined {
  if (host !== "unknown") return hosts[host];
  if (webPart === "yes") return sharePoint;
  if (webPart === "no" && html === "yes") return anyFrame;
  if (webPart === "no" && html === "no") return pictureAndLink;
  return undefined;
}
