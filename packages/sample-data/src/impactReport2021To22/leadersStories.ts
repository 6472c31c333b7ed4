import type { Story } from "@the-difference/impact-sdk";
import { contentFromReport } from "./contentFromReport";
import type { reportPlaces } from "./reportPlaces";

/** The report's case studies of leaders' work, retold by role: the report names the leaders, this does not. */
export function leadersStories(): Story[] {
  return [
    story({
      id: "story.behaviour-policy",
      section: "trackingAlumni",
      results: ["case.behaviour-policy.schools"],
      title: "One behaviour policy for a whole trust",
      role: "Headteacher of a primary school in London",
      paragraphs: [
        "A headteacher rewrote the behaviour policy of her school, and every school of her trust took it up.",
        "It builds on restorative practice and on knowing what attachment means for behaviour. Staff find in it words and actions that calm a situation, and when to call for help from outside. In student surveys, children say that they feel calm and happy at school.",
      ],
    }),
    story({
      id: "story.detentions",
      section: "trackingAlumni",
      results: ["case.detentions.change", "case.detentions.before", "case.detentions.after"],
      title: "Fewer detentions, by looking at who gets them",
      role: "Assistant headteacher for inclusion and behaviour in a mainstream school",
      paragraphs: [
        "Students with special educational needs were those most often in detention or sent out of class. An assistant headteacher made them her focus for the year.",
        "With other leaders she brought in graduated steps of response to behaviour, and training on good teaching for the whole school. Detentions fell from 53 a week on average to fewer than 15.",
      ],
    }),
    story({
      id: "story.special-needs-offer",
      section: "trackingAlumni",
      results: [],
      title: "What a school offers for special educational needs",
      role: "Assistant headteacher for inclusion in a mainstream school",
      paragraphs: [
        "An assistant headteacher gave her school's offer for students with special educational needs a firm form: logs by key workers, a call to parents every fortnight, and teaching assistants trained to lead interventions.",
        "Staff and parents now turn to the inclusion team more often, and fewer students are sent out of class. Finding needs earlier is the next step.",
      ],
    }),
    story({
      id: "story.literacy",
      section: "alternativeProvision",
      results: ["literacy-pilot.one-school.progress", "literacy-pilot.one-school.qualifications"],
      title: "Literacy in every subject",
      role: "Senior leader in a school for social, emotional and mental health needs",
      paragraphs: [
        "A leader's audit of her school found that students knew few words and understood little of what they read, and that staff did not feel able to help.",
        "The school trained its staff, made time for reading in every day's lessons, and ran interventions with an educational psychologist and a speech therapist. At the second test, 71% of the students had gained 12 months of reading age or more in six months.",
      ],
    }),
    story({
      id: "story.communication-training",
      section: "alternativeProvision",
      results: ["case.police-training.officers"],
      title: "From a school to the police",
      role: "Senior leader in an alternative provision school, 2021 cohort",
      paragraphs: [
        "Together with a speech and language therapist, a leader made a training on how to talk with young people who find language hard.",
        "Police officers in her school heard it first. Then the police asked for it for all frontline officers of two London boroughs, and with two colleagues she has trained more than 300 of them.",
      ],
    }),
  ];
}

interface ToldStory extends Pick<Story, "id" | "title" | "paragraphs" | "results"> {
  section: keyof typeof reportPlaces;
  role: string;
}

function story({ id, section, results, title, role, paragraphs }: ToldStory): Story {
  return {
    is: "story",
    ...contentFromReport(id, section, results),
    title,
    paragraphs,
    about: {
      role,
      pseudonym: false,
      consent:
        "Told by The Difference with the leader's name in its impact report, which does not say how the leader agreed; retold here without it.",
    },
  };
}
