import type { Caveat } from "@the-difference/impact-sdk";

interface CrossCheck {
  /** The figures of the inventory that are not to be read without it. */
  figures: `F${number}`[];
  /** What disagrees, or what a careful reader has to know. */
  finding: string;
}

/** How the report's figures stand to each other and to their sources, by the ids of the inventory's checks. */
export const crossChecks = {
  X01: {
    figures: ["F042", "F045", "F046", "F047"],
    finding:
      "10 alumni, 29 current leaders and 19 new recruits make 58, and the report counts 62 recruited so far. It does not say what happened to the other four: they may have withdrawn, deferred or never started.",
  },
  X02: {
    figures: ["F046"],
    finding:
      "The 2020 cohort graduated in July 2022, so “current” is some day before that. If all its 12 graduates are among the 29, the 2021 cohort has 17 people; the report does not say so.",
  },
  X03: {
    figures: ["F074", "F090"],
    finding:
      "The 46 answers to the course survey are 63% of 73 people, a number the report does not print. It counts 66 mainstream leaders on the course and does not explain the difference; some may work outside mainstream schools.",
  },
  X04: {
    figures: ["F072"],
    finding:
      "60% cannot be a share of 46 answers: some people skipped this question, and the report does not say how many.",
  },
  X05: {
    figures: ["F073"],
    finding:
      "98% could be 45 of 46, or all but one of a smaller number. The report does not say how many answered.",
  },
  X06: {
    figures: ["F070", "F071"],
    finding:
      "The report does not say how many were asked or answered. Leaders and headteachers both give 93%, but nothing shows that the two are shares of the same number. Of at most 29 current leaders, 93% is 13 of 14, 14 of 15, 25 of 27, 26 of 28 or 27 of 29.",
  },
  X07: {
    figures: ["F075"],
    finding: "104 of 664 is 15.7%, which the report rounds to 16%.",
  },
  X08: {
    figures: ["F076", "F077", "F078", "F079", "F080"],
    finding:
      "The report prints percentages, not numbers of people. A number of people here is the only whole number of the 104 that gives the printed percentage, if everyone who replied answered the question.",
  },
  X09: {
    figures: ["F077", "F078", "F079", "F080"],
    finding:
      "The three steps add up to 84%, more than the 73% who took any step: people could name several. They are not parts of one whole.",
  },
  X10: {
    figures: ["F076", "F077"],
    finding:
      "Only 104 of the 664 answered. Those who answer may differ from those who do not, so these percentages describe the 104, not all 664.",
  },
  X11: {
    figures: ["F040", "F076"],
    finding:
      "In one place the report speaks of “surveyed applicants”. It means everyone who registered interest; not all of them applied.",
  },
  X12: {
    figures: ["F052", "F054", "F056"],
    finding:
      "The report says that the 60% target was missed in 2020, not by how much. Six of the 12 stayed in alternative provision and one took a year out, so at most five moved to mainstream. The target needed eight.",
  },
  X13: {
    figures: ["F048", "F049"],
    finding:
      "Six of all 10 graduates of 2019 is 60%; six of the nine who progressed would be 67%. This figure uses all graduates for both cohorts, and the report does not say which it uses.",
  },
  X14: {
    figures: ["F051", "F053", "F055", "F056"],
    finding:
      "Ten promoted, one at an equivalent level and one on a year out make the 12 graduates of 2020. The report does not say whether the one at an equivalent level works in alternative provision or in mainstream.",
  },
  X15: {
    figures: ["F048", "F051"],
    finding:
      "The two cohorts are measured differently: 2019 counts leaders who reached senior leadership, 2020 those who moved to a more senior role than before. The two should not be compared.",
  },
  X16: {
    figures: ["F051"],
    finding:
      "Role levels are the report's own. It does not list the roles behind “more senior”, and one that it quotes, Head of Year, is middle leadership in its glossary.",
  },
  X17: {
    figures: ["F020", "F021"],
    finding:
      "The report prints the percentages without the numbers of students behind them. Grades in 2021 were assessed by teachers, not by examination.",
  },
  X18: {
    figures: ["F022", "F023"],
    finding:
      "The government's measure counts students with no recorded place in education, employment or training kept for six months. That is not quite the same as dropping out.",
  },
  X19: {
    figures: ["F105"],
    finding:
      "From 53 to fewer than 15 is a fall of more than 71%. The report does not say how much more, nor over how long.",
  },
  X20: {
    figures: ["F059"],
    finding:
      "The first year was one of Covid restrictions, so the growth from the first to the second does not measure the leader's impact.",
  },
  X21: {
    figures: ["F096", "F097", "F098", "F099", "F100"],
    finding:
      "Of the seven, four have tested reading ages at least twice, two once and one not at all. The three without a second test are missing, not failures.",
  },
  X22: {
    figures: ["F101"],
    finding:
      "The report does not say how many students were tested. 71% could be as few as 5 of 7.",
  },
  X23: {
    figures: ["F058", "F116"],
    finding:
      "The report gives one person and then 13 more; the sum is ours. These are people, not schools.",
  },
  X24: {
    figures: ["F090", "F093"],
    finding:
      "The list of course schools at the end of the report covers several years, so this year's leaders and students cannot be divided by its schools.",
  },
  X25: {
    figures: ["F043"],
    finding:
      "The 19 leaders of the 2022 cohort are in 15 local authorities. The report's list of alternative provision schools has 20 entries of several cohorts, so it does not show which these are.",
  },
  X26: {
    figures: ["F026", "F027", "F028", "F029"],
    finding:
      "The four percentages do not seem to count the same groups. 65.5% is close to the share of pupils who are White British, 91% to that of teachers of all White groups. They should not be set against each other.",
  },
  X27: {
    figures: ["F026", "F027", "F028", "F029", "F072", "F073", "F074"],
    finding:
      "The note about the survey has no mark in the surviving text. We read it as belonging to these two figures.",
  },
  X28: {
    figures: ["F062"],
    finding: "The report calls the same work a consultancy in one place and research in another.",
  },
  X29: {
    figures: ["F025", "F093", "F107", "F109", "F113", "F114"],
    finding: "The report prints a number to be above or below, not the exact one.",
  },
  X30: {
    figures: ["F057"],
    finding:
      "The 2021 cohort graduates in July 2023, counting the programme's two years from its start. The report gives neither that date nor how many people the cohort has.",
  },
  X31: {
    figures: ["F059"],
    finding:
      "The report gives this school two names, one in the leader's story and another in its list of schools. We take them for one school.",
  },
} as const satisfies Record<`X${number}`, CrossCheck>;

export type CrossCheckId = keyof typeof crossChecks;

/** What a check found as the caveat of a result; in words of the result's own where it needs others. */
export function crossCheck(
  check: CrossCheckId,
  text: string = crossChecks[check].finding,
): Caveat & { check: CrossCheckId } {
  return { text, check };
}
