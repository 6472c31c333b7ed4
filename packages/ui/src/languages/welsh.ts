import { actionMessagesInWelsh } from "../figure/actions/actionMessages.cy";
import { contentMessagesInWelsh } from "../figure/contentMessages.cy";
import { explorerMessagesInWelsh } from "../figure/explorer/explorerMessages.cy";
import { figureMessagesInWelsh } from "../figure/figureMessages.cy";
import type { Language } from "../language/Language";
import { queryMessagesInWelsh } from "../query/queryMessages.cy";
import { reportMessagesInWelsh } from "../report/reportMessages.cy";
import { folderMessagesInWelsh } from "../server/folderMessages.cy";
import { absenceRatesMessagesInWelsh } from "../widgets/AbsenceRates/absenceRatesMessages.cy";
import { audienceSummaryMessagesInWelsh } from "../widgets/AudienceSummary/audienceSummaryMessages.cy";
import { beforeAfterMessagesInWelsh } from "../widgets/BeforeAfter/beforeAfterMessages.cy";
import { cohortFunnelMessagesInWelsh } from "../widgets/CohortFunnel/cohortFunnelMessages.cy";
import { cohortTimelineMessagesInWelsh } from "../widgets/CohortTimeline/cohortTimelineMessages.cy";
import { diversityMessagesInWelsh } from "../widgets/DiversityBreakdown/diversityMessages.cy";
import { exclusionTrendMessagesInWelsh } from "../widgets/ExclusionTrend/exclusionTrendMessages.cy";
import { outcomeGapMessagesInWelsh } from "../widgets/OutcomeGap/outcomeGapMessages.cy";
import { partnerDirectoryMessagesInWelsh } from "../widgets/PartnerDirectory/partnerDirectoryMessages.cy";
import { progressionMessagesInWelsh } from "../widgets/ProgressionChart/progressionMessages.cy";
import { reachSummaryMessagesInWelsh } from "../widgets/ReachSummary/reachSummaryMessages.cy";
import { readingGainMessagesInWelsh } from "../widgets/ReadingGain/readingGainMessages.cy";
import { retentionMessagesInWelsh } from "../widgets/RetentionChart/retentionMessages.cy";
import { statTileMessagesInWelsh } from "../widgets/StatTile/statTileMessages.cy";
import { storyCardMessagesInWelsh } from "../widgets/StoryCard/storyCardMessages.cy";
import { surveyMessagesInWelsh } from "../widgets/SurveyResults/surveyMessages.cy";
import { targetMessagesInWelsh } from "../widgets/TargetTracker/targetMessages.cy";
import { theoryOfChangeMessagesInWelsh } from "../widgets/TheoryOfChange/theoryOfChangeMessages.cy";
import { timeToProgressionMessagesInWelsh } from "../widgets/TimeToProgression/timeToProgressionMessages.cy";
import { trainingMessagesInWelsh } from "../widgets/TrainingDose/trainingMessages.cy";
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
    partnerDirectoryMessagesInWelsh,
    audienceSummaryMessagesInWelsh,
    reachSummaryMessagesInWelsh,
    cohortTimelineMessagesInWelsh,
    reportMessagesInWelsh,
    folderMessagesInWelsh,
    contentMessagesInWelsh,
    readingGainMessagesInWelsh,
    statTileMessagesInWelsh,
    storyCardMessagesInWelsh,
    surveyMessagesInWelsh,
    trainingMessagesInWelsh,
    retentionMessagesInWelsh,
    targetMessagesInWelsh,
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
