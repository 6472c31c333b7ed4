import { absent, exactly, type PublishedFigure } from "@the-difference/impact-sdk";

const leaders: PublishedFigure[] = [
  {
    is: "count",
    id: "F070.answered",
    noun: "Difference Leaders who answered",
    count: absent("notStated"),
    within: "F046",
  },
  {
    is: "share",
    id: "F070",
    noun: "Difference Leaders who are satisfied with the programme",
    quote: "93% of Difference Leaders agree or strongly agree that they are satisfied",
    printed: "93%",
    of: "F070.answered",
    ofNoun: "Difference Leaders",
  },
  {
    is: "count",
    id: "F071.answered",
    noun: "Difference Leaders whose headteacher answered",
    count: absent("notStated"),
    within: "F046",
  },
  {
    is: "share",
    id: "F071",
    noun: "Difference Leaders with evidenced impact",
    quote:
      "According to their Headteachers, 93% of Difference Leaders had evidenced positive impact",
    printed: "93%",
    of: "F071.answered",
    ofNoun: "Difference Leaders",
  },
];

const course: PublishedFigure[] = [
  {
    is: "share",
    id: "F072",
    noun: "participants whose learnings supported reduced exclusions",
    quote: "60% reported that Inclusive Leadership Course (ILC) learnings",
    printed: "60%",
    of: "F074",
  },
  {
    is: "share",
    id: "F073",
    noun: "participants who would recommend the course",
    quote: "98% would recommend the course to a colleague",
    printed: "98%",
    of: "F074",
  },
  {
    is: "share",
    id: "F074",
    noun: "responses",
    quote:
      "We surveyed 2021/22 ILC participants during final session delivery and received 46 responses (63% of the total cohort)",
    printed: "63%",
    count: exactly(46),
    // The only number of people on the course in 2021/22 that the report prints.
    of: "F090",
    ofNoun: "ILC participants",
  },
];

const registrants: PublishedFigure[] = [
  {
    is: "share",
    id: "F075",
    noun: "responses",
    quote: "responses from 104 (16%) of the 664 educators who registered interest",
    printed: "16%",
    count: exactly(104),
    of: "F040",
    ofNoun: "educators who registered interest",
  },
  {
    is: "share",
    id: "F076",
    noun: "registrants more likely to consider AP",
    quote:
      "75% of surveyed applicants agreed or strongly agreed that ‘Connecting with The Difference has made me more likely",
    printed: "75%",
    of: "F075",
    ofNoun: "applicants",
  },
  {
    is: "share",
    id: "F077",
    noun: "registrants who took further steps",
    quote: "an estimated 73% have already taken further steps",
    printed: "73%",
    of: "F075",
    ofNoun: "educators",
    // Listed under it as bullets; the report does not say that one person can be in several.
    breakdowns: [{ as: "someParts", parts: ["F078", "F079", "F080"] }],
  },
  {
    is: "share",
    id: "F078",
    noun: "registrants seeking new responsibilities",
    quote: "38% are seeking new responsibilities",
    printed: "38%",
    of: "F075",
  },
  {
    is: "share",
    id: "F079",
    noun: "registrants who completed professional development",
    quote: "30% have completed professional development",
    printed: "30%",
    of: "F075",
  },
  {
    is: "share",
    id: "F080",
    noun: "registrants who applied to an AP or special school",
    quote: "16% have applied to work in an AP or Special school",
    printed: "16%",
    of: "F075",
  },
];

export const printedSurveyFigures: PublishedFigure[] = [...leaders, ...course, ...registrants];
