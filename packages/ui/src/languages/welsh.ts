import { actionMessagesInWelsh } from "../figure/actions/actionMessages.cy";
import { contentMessagesInWelsh } from "../figure/contentMessages.cy";
import { explorerMessagesInWelsh } from "../figure/explorer/explorerMessages.cy";
import { figureMessagesInWelsh } from "../figure/figureMessages.cy";
import type { Language } from "../language/Language";
import { queryMessagesInWelsh } from "../query/queryMessages.cy";
import { reportMessagesInWelsh } from "../report/reportMessages.cy";
import { absenceRatesMessagesInWelsh } from "../widgets/AbsenceRates/absenceRatesMessages.cy";
import { beforeAfterMessagesInWelsh } from "../widgets/BeforeAfter/beforeAfterMessages.cy";
import { cohortFunnelMessagesInWelsh } from "../widgets/CohortFunnel/cohortFunnelMessages.cy";
import { cohortTimelineMessagesInWelsh } from "../widgets/CohortTimeline/cohortTimelineMessages.cy";
import { diversityMessagesInWelsh } from "../widgets/DiversityBreakdown/diversityMessages.cy";
import { exclusionTrendMessagesInWelsh } from "../widgets/ExclusionTrend/exclusionTrendMessages.cy";
import { outcomeGapMessagesInWelsh } from "../widgets/OutcomeGap/outcomeGapMessages.cy";
import { progressionMessagesInWelsh } from "../widgets/ProgressionChart/progressionMessages.cy";
import { readingGainMessagesInWelsh } from "../widgets/ReadingGain/readingGainMessages.cy";
import { statTileMessagesInWelsh } from "../widgets/StatTile/statTileMessages.cy";
import { storyCardMessagesInWelsh } from "../widgets/StoryCard/storyCardMessages.cy";
import { theoryOfChangeMessagesInWelsh } from "../widgets/TheoryOfChange/theoryOfChangeMessages.cy";
import { timeToProgressionMessagesInWelsh } from "../widgets/TimeToProgression/timeToProgressionMessages.cy";
import { periodMessagesInWelsh } from "../words/periodMessages.cy";
import { wordsMessagesInWelsh } from "../words/wordsMessages.cy";
import { welshWords } from "./welshWords";

/**
 * Welsh, with numbers and dates as in Wales. The data's own words, titles and caveats, stay in the
 * language they were written in.
 *
 * @example
 * <CohortFunnel result={recruitment} language={welsh} />
 */
export const welsh: Language = {
  locale: "cy",
  words: welshWords,
  translations: [
    beforeAfterMessagesInWelsh,
    cohortTimelineMessagesInWelsh,
    reportMessagesInWelsh,
    contentMessagesInWelsh,
    readingGainMessagesInWelsh,
    statTileMessagesInWelsh,
    storyCardMessagesInWelsh,
    theoryOfChangeMessagesInWelsh,
    timeToProgressionMessagesInWelsh,
    diversityMessagesInWelsh,
    outcomeGapMessagesInWelsh,
    progressionMessagesInWelsh,
    absenceRatesMessagesInWelsh,
    cohortFunnelMessagesInWelsh,
    exclusionTrendMessagesInWelsh,
    figureMessagesInWelsh,
    actionMessagesInWelsh,
    explorerMessagesInWelsh,
    queryMessagesInWelsh,
    periodMessagesInWelsh,
    wordsMessagesInWelsh,
  ],
};
