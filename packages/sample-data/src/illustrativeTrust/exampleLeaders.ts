import type { Demographics, Disability, Ethnicity5, Sex } from "@the-difference/impact-sdk";
import { drawWeighted } from "./drawWeighted";

/** How many people lead in the trust's schools, at any level. */
export const leaderCount = 221;

type Unanswered = "notAsked" | "noAnswer" | "preferNotToSay";

/** Answers of the trust's leaders to three questions about themselves, missing ones among them. */
export function exampleLeaders(random: () => number): Demographics[] {
  return Array.from({ length: leaderCount }, (_, index): Demographics => {
    const ethnicity = drawWeighted<Ethnicity5 | Unanswered>(random, [
      ["asian", 21],
      ["black", 17],
      ["mixed", 6],
      ["white", 142],
      ["other", 3],
      ["notAsked", 12],
      ["noAnswer", 10],
      ["preferNotToSay", 10],
    ]);
    const sex = drawWeighted<Sex | Unanswered>(random, [
      ["female", 137],
      ["male", 62],
      ["notAsked", 12],
      ["noAnswer", 10],
    ]);
    const disability = drawWeighted<Disability | Unanswered>(random, [
      ["disabled", 22],
      ["notDisabled", 131],
      ["notAsked", 12],
      ["noAnswer", 28],
      ["preferNotToSay", 28],
    ]);
    return {
      participant: `leader-${index + 1}`,
      ethnicity: isUnanswered(ethnicity) ? { is: ethnicity } : { is: "broad", group: ethnicity },
      sex: isUnanswered(sex) ? { is: sex } : { is: "known", value: sex },
      disability: isUnanswered(disability)
        ? { is: disability }
        : { is: "known", value: disability },
    };
  });
}

function isUnanswered(answer: string): answer is Unanswered {
  return answer === "notAsked" || answer === "noAnswer" || answer === "preferNotToSay";
}
