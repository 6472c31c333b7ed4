/**
 * The report's sections with the pages of its list of contents; a section that runs over several pages
 * is given with all of them, for the page of a single sentence is not known.
 */
export const reportPlaces = {
  purpose: "Our Purpose, p. 4",
  model: "The Difference Model, p. 5",
  pupilsStory: "a pupil's story, pp. 6-7",
  leadersThisYear: "This Year: Transformational Leaders, p. 8",
  commitmentThisYear: "This Year: Clear Commitment to Inclusion, p. 9",
  developingLeaders: "Developing Transformational Leaders, pp. 10-12",
  diversity: "Diversity at The Difference, p. 13",
  trackingAlumni: "Tracking Alumni Impact, p. 14",
  growingAlumni: "Growing the Alumni Network, p. 15",
  alternativeProvision: "Impact In Alternative Provision, pp. 16-18",
  mainstreamLeaders: "Engaging Mainstream Leaders, pp. 19-20",
  movement: "A Movement of Inclusive Educators, p. 21",
  spreadingTheWord: "Spreading the Word, p. 22",
  schoolPartners: "The Difference School Partners, p. 27",
  trusts: "Growing Investment from MATs, p. 23",
} as const;
