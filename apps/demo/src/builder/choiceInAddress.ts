import { answers, type Choice, figureSets } from "./Choice";
import { figureThemes } from "./FigureTheme";
import { hostNames } from "./hosts/hosts";

const first: Choice = {
  figures: "report",
  own: "",
  figure: "",
  host: "unknown",
  webPart: "",
  html: "",
  theme: "light",
  width: 0,
  folder: "",
};

/**
 * The choice that a page's address holds. What it does not hold, or what is no choice, is as at first.
 *
 * @param search - the query, with or without its question mark
 * @param ownFolder - the folder of the published files unless told
 */
export function choiceInAddress(search: string, ownFolder: string): Choice {
  const query = new URLSearchParams(search);
  const text = (key: keyof Choice) => query.get(key) ?? "";
  const oneOf = <T extends string>(values: readonly T[], key: keyof Choice) =>
    values.find((value) => value === text(key));
  const width = Number(text("width"));
  return {
    figures: oneOf(figureSets, "figures") ?? first.figures,
    own: text("own"),
    figure: text("figure"),
    host: oneOf(hostNames, "host") ?? first.host,
    webPart: oneOf(answers, "webPart") ?? first.webPart,
    html: oneOf(answers, "html") ?? first.html,
    theme: oneOf(figureThemes, "theme") ?? first.theme,
    width: Number.isInteger(width) && width > 0 ? width : first.width,
    folder: query.get("folder") ?? ownFolder,
  };
}

/** The query that {@link choiceInAddress} reads, without what is as at first: empty, or with its question mark. */
export function addressOfChoice(choice: Choice, ownFolder: string): string {
  const unchosen = { ...first, folder: ownFolder };
  const chosen = Object.entries(choice).filter(
    ([key, value]) => value !== unchosen[key as keyof Choice],
  );
  const query = new URLSearchParams(chosen.map(([key, value]) => [key, String(value)])).toString();
  return query && `?${query}`;
}
