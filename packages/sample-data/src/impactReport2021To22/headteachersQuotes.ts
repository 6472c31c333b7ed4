import type { Quote } from "@the-difference/impact-sdk";
import { contentFromReport } from "./contentFromReport";

/** What headteachers answered to “What was your Difference Leader's biggest impact to date?”, in their words. */
export function headteachersQuotes(): Quote[] {
  return [
    quote(
      "high-expectations",
      "She has the highest expectations of staff and is unwavering in her commitment to ensure the safety and wellbeing of students and staff. She has embedded fundamental systems, procedures and protocols around attendance, behaviour and safeguarding.",
    ),
    quote(
      "support-for-needs",
      "[He has] improved our SEND provision significantly. This has had a huge impact on both the students who attend AP and those we support in local mainstream schools.",
    ),
    quote(
      "teaching-and-learning",
      "The continual focus on high expectations regarding teaching and learning – ensuring that pupils get the very best teaching to meet their individual needs.",
    ),
  ];
}

function quote(id: string, text: string): Quote {
  return {
    is: "quote",
    ...contentFromReport(`headteachers.${id}`, "alternativeProvision", ["dlp.headteachers.impact"]),
    text,
    attribution: { is: "role", role: "Headteacher of an alternative provision school" },
  };
}
