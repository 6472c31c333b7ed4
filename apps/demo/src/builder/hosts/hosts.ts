import { googleSites } from "./googleSites";
import type { Host } from "./Host";
import { moodle } from "./moodle";
import { plainHtml } from "./plainHtml";
import { react } from "./react";
import { sharePoint } from "./sharePoint";
import { teams } from "./teams";
import { wordPress } from "./wordPress";

/** What somebody can choose, by its name in the page's address. */
export const hosts = {
  sharepoint: sharePoint,
  "google-sites": googleSites,
  teams,
  wordpress: wordPress,
  moodle,
  html: plainHtml,
  react,
} satisfies Record<string, Host>;

export type HostName = keyof typeof hosts;

export const hostNames = Object.keys(hosts) as HostName[];
