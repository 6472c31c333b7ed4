import { type Attainment, formatCount } from "@the-difference/impact-sdk";
import type { Language } from "../../language/Language";
import { messagesIn } from "../../language/messageTable";
import { targetMessages } from "./targetMessages";

/** The people a target asks for: `20`, or `8 (60%)` where it is a share. */
export function targetInWords({ needed, aim }: Attainment, language: Language): string {
  const people = formatCount(needed, language);
  if (aim.is === "count") return people;
  const percent = new Intl.NumberFormat(language.locale, { style: "percent" });
  return messagesIn(targetMessages, language).aim(people, percent.format(aim.share));
}
