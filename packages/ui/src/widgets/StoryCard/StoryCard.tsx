import type { PublishedContent } from "@the-difference/impact-sdk";
import { useId } from "react";
import { ContentCard } from "../../figure/ContentCard";
import type { ContentProps } from "../../figure/ContentProps";
import { useLanguage } from "../../language/LanguageContext";
import { messagesIn } from "../../language/messageTable";
import { storyCardMessages } from "./storyCardMessages";

type StoryForm = "story" | "quote" | "challengeAndLearning";
type Messages = typeof storyCardMessages.english;

/**
 * What people say beside figures: a case study, somebody's own words, or a challenge with what was learned
 * of it. People appear by their role; the figures that a text belongs to are linked below it.
 *
 * @example
 * <StoryCard content={contentOf(snapshot, "story.detentions", "story")} results={snapshot.results} />
 */
export function StoryCard({
  content,
  results = [],
  headingLevel = 3,
  ...spoken
}: ContentProps<StoryForm>) {
  const language = useLanguage(spoken);
  const say = messagesIn(storyCardMessages, language);
  const titleId = useId();
  const Title = `h${headingLevel}` as const;

  return (
    <ContentCard content={content} results={results} language={language} labelledBy={titleId}>
      {content.is === "quote" ? (
        <QuoteText quote={content} say={say} titleId={titleId} />
      ) : (
        <>
          <Title id={titleId} className="di-headline">
            {content.is === "story" ? content.title : content.section}
          </Title>
          {content.is === "story" ? (
            <StoryText story={content} say={say} />
          ) : (
            <ChallengeText challenge={content} say={say} />
          )}
        </>
      )}
    </ContentCard>
  );
}

function StoryText({ story, say }: { story: PublishedContent<"story">; say: Messages }) {
  const { role, pseudonym } = story.about;
  return (
    <>
      <p className="di-subtitle">{pseudonym ? say.pseudonym(role) : role}</p>
      <div className="di-prose">
        {story.paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
    </>
  );
}

interface QuoteTextProps {
  quote: PublishedContent<"quote">;
  say: Messages;
  titleId: string;
}

function QuoteText({ quote, say, titleId }: QuoteTextProps) {
  const { attribution, text } = quote;
  const { role } = attribution;
  return (
    <figure className="di-quote">
      <blockquote className="di-quote-text">
        <p>{say.quoted(text)}</p>
      </blockquote>
      <figcaption className="di-subtitle">
        <span id={titleId} className="di-visually-hidden">
          {say.quoteFrom(role)}
        </span>
        <span aria-hidden="true">
          {attribution.is === "role" ? role : say.named(attribution.name, role)}
        </span>
      </figcaption>
    </figure>
  );
}

interface ChallengeTextProps {
  challenge: PublishedContent<"challengeAndLearning">;
  say: Messages;
}

function ChallengeText({ challenge, say }: ChallengeTextProps) {
  return (
    <dl className="di-challenge">
      <div>
        <dt>{say.challenge}</dt>
        <dd>{challenge.challenge}</dd>
      </div>
      <div>
        <dt>{say.learning}</dt>
        <dd>{challenge.learning}</dd>
      </div>
    </dl>
  );
}
