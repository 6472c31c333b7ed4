/** What a reader has to know of every figure in a case study. */
export const oneCase = {
  text: "One case study, chosen by the charity; not a measure of the programme.",
};
