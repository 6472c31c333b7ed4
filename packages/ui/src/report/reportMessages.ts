import { messageTable } from "../language/messageTable";

export const reportMessages = /* @__PURE__ */ messageTable("report", {
  illustrative: "Illustrative data: invented to show the design",
  published: (publisher: string, date: string) => `${publisher}, ${date}`,
  contents: "Contents",

  theory: "How the work is meant to make a difference",
  recruitment: "From interest to a place",
  people: "Who the leaders are",
  training: "Training and reach",
  careers: "After the programme",
  surveys: "What people said",
  schools: "Schools and pupils",
  numbers: "The year in numbers",
  stories: "Stories",
  learning: "What was hard, and what we learned",
  partners: "Partner schools",

  protection: (threshold: string, specialCategory: string) =>
    `Numbers from 1 to ${threshold} are hidden so that nobody can be recognised, to ${specialCategory} where they tell of ethnicity, disability and the like; so are those from which a hidden one could be worked out.`,
});
